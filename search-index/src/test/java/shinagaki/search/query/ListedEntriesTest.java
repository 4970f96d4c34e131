package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks a word looks for a page; a row of a list that has the word more often comes behind it. */
final class ListedEntriesTest {

    @TempDir
    private Path folder;

    @Test
    void comeBehindPagesOfTheSameWord() {
        Pages.build(
                folder,
                "ja",
                List.of(
                        Pages.entry("note", "ja", "研修の日程", "/ja/notes/#note", false, "研修の日程は、研修の資料に記載がありません。"),
                        Pages.page("package", "ja", "研修パッケージ", "役割に合わせて学べる研修です。内容は、お客様の業務を伺ってから決めます。"),
                        Pages.page("minutes", "ja", "議事録の整理", "会議のまとめを作ります。")));
        assertEquals(List.of("package", "note"), Pages.found(folder, "ja", "研修"));
        assertEquals(List.of("note"), Pages.found(folder, "ja", "研修の日程"));
    }
}
