package shinagaki.generator.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in lines that fit. */
final class WrappedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "マニュアル作成支援|100|マニュアル/作成支援",
                "AIエージェント構築|114|AIエージェント/構築",
                "AIエージェント構築|96|AI/エージェント/構築",
                "顧客は誰で、その人について何を知っているか|110|顧客は誰で、/その人について/何を/知っているか",
                "どの解決策が重い課題を解くか|110|どの解決策が/重い課題を/解くか",
                "必然性と合理性を評価する|100|必然性と/合理性を/評価する",
                "大手企業約500社|90|大手企業/約500社",
                "DX投資が売上高の0.5%以上の大手企業|150|DX投資が売上高の/0.5%以上の大手企業",
                "営業（フィールドセールス）|110|営業/（フィールド/セールス）",
                "インサイドセールス|100|インサイド/セールス",
                "ロイヤルカスタマー→認知拡大|150|ロイヤルカスタマー→/認知拡大",
                "AIチーム開発伴走支援|400|AIチーム開発伴走支援",
                "「6.6%」と同じ調査。この数字の母数は記載なし|200|「6.6%」と同じ調査。/この数字の母数は記載なし",
                "Manual-writing support|110|Manual-writing/support",
                "Grouping and weighting the problems|190|Grouping and/weighting the problems",
                "IoT & 物理世界AI|90|IoT &/物理世界AI",
                "② 使えるほかの分野の要素を選ぶ|180|② 使えるほかの/分野の要素を選ぶ",
                "Manual writing → AI team development → Growth|230|Manual writing →/AI team development → Growth",
                "その解決策は必要か、理にかなっているか|115|その解決策は/必要か、理に/かなっているか",
            })
    void breaksWhereItHurtsLeast(String words, double width, String lines) {
        assertEquals(List.of(lines.split("/")), Wrapped.of(words, width, Svg.TEXT));
    }

    @Test
    void keepsSignsOffTheEdges() {
        for (int width = 60; width < 300; width += 7) {
            for (String line : Wrapped.of("書類（署名したもの）を、メールに添付して送る「例」です。", width, Svg.TEXT)) {
                assertFalse(line.matches("^[、。）」ーっ].*"), line);
                assertFalse(line.matches(".*[（「]$"), line);
            }
        }
    }

    @Test
    void tearsAWordRatherThanLetItOut() {
        assertTrue(Wrapped.of("Internationalisation", 60, Svg.TEXT).size() > 1);
        assertTrue(Wrapped.tears("Internationalisation of work", 60, Svg.TEXT));
        assertFalse(Wrapped.tears("Internationalisation of work", 200, Svg.TEXT));
        assertFalse(Wrapped.tears("国際化の仕事", 30, Svg.TEXT));
    }

    @Test
    void takesSignsWithoutABlock() {
        assertEquals(List.of("\u2fe0"), Wrapped.of("\u2fe0", 30, Svg.TEXT));
    }

    @Property(tries = 1000)
    void keepsEverySignAndFits(
            @ForAll @StringLength(max = 40) String words, @ForAll @IntRange(min = 30, max = 300) int width) {
        List<String> lines = Wrapped.of(words, width, Svg.TEXT);
        assertEquals(withoutSpace(words), withoutSpace(String.join("", lines)));
        for (String line : lines) {
            assertTrue(
                    TextWidth.of(line, Svg.TEXT) <= width || line.codePointCount(0, line.length()) <= 1,
                    () -> line + " in " + width);
        }
    }

    private static String withoutSpace(String words) {
        return words.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
