package shinagaki.generator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownAddressTest {

    @ParameterizedTest
    @CsvSource({
        "../udon/, ../udon/index.md",
        "../udon/#broth, ../udon/index.md#broth",
        "./, ./index.md",
        "'#broth', '#broth'",
        "https://example.com/, https://example.com/",
        "../../assets/files/a.png, ../../assets/files/a.png",
    })
    void leadsToTheCopyOfAPageOnly(String href, String expected) {
        assertEquals(expected, MarkdownAddress.of(href));
    }
}
