package shinagaki.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCleanerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>蕎麦<script>alert(1)</script></p> | <p>蕎麦</p>",
                "<p onclick='x()' style='color:red'>a</p> | <p>a</p>",
                "<a href='javascript:x()'>a</a> | <a>a</a>",
                "<a href='JaVaScRiPt&colon;x()'>a</a> | <a>a</a>",
                "<img src='x' onerror='x()'> | <img src=\"x\">",
                "<iframe src='https://example.com'></iframe>a | a",
                "<svg><script>x()</script></svg>a | a",
                "<a href='../udon/#broth'>a</a> | <a href=\"../udon/#broth\">a</a>",
                "<a href='https://example.com/' rel='noopener'>a</a> | <a href=\"https://example.com/\" rel=\"noopener\">a</a>",
                "<h1>a</h1> | <h2>a</h2>",
                "<p id='a'>a</p><p id='a'>b</p> | <p id=\"a\">a</p><p>b</p>",
                "<details><summary>a</summary>b</details> | <details><summary>a</summary>b</details>",
                "<ruby>蕎麦<rt>そば</rt></ruby> | <ruby>蕎麦<rt>そば</rt></ruby>",
                "<p lang='en'><kbd>Esc</kbd></p> | <p lang=\"en\"><kbd>Esc</kbd></p>",
            })
    void keepsOnlyWhatIsSafe(String written, String shown) {
        assertEquals(shown, HtmlCleaner.clean(written));
    }

    @Property(tries = 300)
    void neverLetsScriptsOrHandlersThrough(@ForAll String before, @ForAll String inside) {
        String cleaned = HtmlCleaner.clean(before + "<img src=x onerror=" + inside + "><script>" + inside)
                .toLowerCase(Locale.ROOT);
        assertFalse(cleaned.contains("<script"), cleaned);
        assertFalse(cleaned.matches("(?s).*<[a-z][^>]*\\son[a-z]+\\s*=.*"), cleaned);
    }
}
