package shinagaki.generator.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One question to the search, and why it is in the mix. */
record Query(String text, String language, Shape shape) {
    /** What people type, and how many of 100 queries are of that shape. */
    enum Shape {
        WORD(25),
        WORDS(20),
        TITLE(10),
        TYPING(15),
        KANA(8),
        ROMAJI(7),
        WIDTH(8),
        NONSENSE(7),
        /** From a file; never drawn. */
        GIVEN(0);

        private final int share;

        Shape(int share) {
            this.share = share;
        }

        int share() {
            return share;
        }
    }

    /** The path and query of the request, below the site's address. */
    String target(URI base) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return base.getRawPath() + "api/search?q=" + encoded + (language.isEmpty() ? "" : "&lang=" + language);
    }
}
