package shinagaki.search.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import shinagaki.search.query.SearchEngine;
import shinagaki.search.query.SearchRequest;

/**
 * Asks a server that has just started what its readers may ask, so that the machine's code is there before they come. The
 * first hundreds of questions take ten times as long as later ones; here they take no reader's time.
 */
final class Rehearsal {

    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final int TITLES = 500;

    private Rehearsal() {}

    /** A thread that has not begun yet; it goes on until it is done or interrupted. */
    static Thread of(Releases releases) {
        return Thread.ofPlatform().name("rehearsal").daemon().unstarted(() -> rehearse(releases));
    }

    private static void rehearse(Releases releases) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Release release = releases.hold();
        try {
            SearchEngine engine = release.engine();
            for (String lang : engine.schema().languages()) {
                List<String> titles = engine.titles(lang, TITLES);
                for (int i = 0; i < titles.size() && goesOn(end); i++) {
                    ask(titles.get(i), lang, engine);
                }
            }
        } finally {
            release.letGo();
        }
    }

    private static boolean goesOn(long end) {
        return System.nanoTime() < end && !Thread.currentThread().isInterrupted();
    }

    private static void ask(String title, String lang, SearchEngine engine) {
        String typed =
                title.substring(0, title.offsetByCodePoints(0, (title.codePointCount(0, title.length()) + 1) / 2));
        engine.search(new SearchRequest(title, lang, Map.of(), 1, SearchRequest.DEFAULT_SIZE));
        engine.search(new SearchRequest(typed, lang, Map.of(), 1, SearchRequest.DEFAULT_SIZE));
        engine.suggest(typed, lang);
    }
}
