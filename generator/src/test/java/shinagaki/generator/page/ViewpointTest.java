package shinagaki.generator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shinagaki.generator.catalog.Text;

class ViewpointTest {

    @ParameterizedTest
    @CsvSource({
        "ja/dish/soba/, ja/dish/udon/, ../udon/",
        "ja/dish/soba/, ja/, ../../",
        "ja/dish/soba/, en/dish/soba/, ../../../en/dish/soba/",
        "ja/dish/soba/, assets/app.css, ../../../assets/app.css",
        "ja/dish/soba/, ja/dish/soba/, ./",
        "ja/dish/soba/, ja/dish/soba/#wasabi, #wasabi",
        "ja/dish/soba/, ja/dish/soba/index.md, index.md",
        "ja/dish/so/, ja/dish/soba/, ../soba/",
        "ja/, ja/dish/soba/#wasabi, dish/soba/#wasabi",
    })
    void leadsFromPageToPage(String from, String to, String href) {
        assertEquals(href, Viewpoint.relative("ja", from).href(to));
    }

    @Test
    void leadsFromTheRoot() {
        Viewpoint root = Viewpoint.relative("ja", "");
        assertEquals("./", root.href(""));
        assertEquals("ja/", root.href("ja/"));
    }

    @Test
    void standsBehindTheBasePathWhereThePageHasNoPlaceOfItsOwn() {
        assertEquals("/menu/ja/", new Viewpoint("ja", "404.html", "/menu/").href("ja/"));
    }

    @Test
    void marksWordsOfAnotherLanguage() {
        Text japaneseOnly = new Text(Map.of("ja", "蕎麦"));
        assertEquals(
                new Phrase("蕎麦", "ja", true), Viewpoint.relative("en", "en/").phrase(japaneseOnly));
        assertEquals(
                new Phrase("蕎麦", "ja", false), Viewpoint.relative("ja", "ja/").phrase(japaneseOnly));
    }
}
