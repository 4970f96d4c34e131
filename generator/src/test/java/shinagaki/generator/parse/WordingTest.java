package shinagaki.generator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "6〜12週間目安, [6〜12週間目安]",
        "対象は半日〜1日です。, 対象は[半日〜1日]です。",
        "1〜2日と4～6週間, [1〜2日]と[4～6週間]",
        "合わせて10〜18週間, 合わせて[10〜18週間]",
        "使う〜使わない, 使う〜使わない",
        "業務フロー/As-Is→To-Be, 業務フロー/[As-Is]→[To-Be]",
        "src-nec-dx と DX-BPO, src-nec-dx と [DX-BPO]",
        "guide: 6 to 12 weeks, guide: 6 to 12 weeks",
        "〜10, 〜10",
    })
    void keepsTogetherWhatALineBreakWouldTear(String words, String parted) {
        assertEquals(parted, parted(words, "ja"));
    }

    @ParameterizedTest
    @CsvSource({
        "call centre (コールセンター), call centre ({コールセンター})",
        "NEC技報 Vol.74 No.2 (March 2022), NEC{技報} Vol.74 No.2 (March 2022)",
        "半日〜1日, {半日〜}1{日}",
        "plain words, plain words",
    })
    void marksJapaneseInsideAnotherLanguage(String words, String parted) {
        assertEquals(parted, parted(words, "en"));
    }

    private static String parted(String words, String lang) {
        StringBuilder told = new StringBuilder();
        Wording.part(words, lang, new Wording.Sink() {
            @Override
            public void plain(String part) {
                told.append(part);
            }

            @Override
            public void unbroken(String part) {
                told.append('[').append(part).append(']');
            }

            @Override
            public void japanese(String part) {
                told.append('{').append(part).append('}');
            }
        });
        return told.toString();
    }
}
