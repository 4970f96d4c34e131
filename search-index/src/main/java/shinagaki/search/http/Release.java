package shinagaki.search.http;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import shinagaki.search.query.SearchEngine;
import shinagaki.search.query.SearchRequest;
import shinagaki.search.query.SearchResponse;

/** A release that is open. It closes when it was let go of and its last request is done. */
final class Release {

    private final Path folder;
    private final SearchEngine engine;
    private final Api api;
    private final Pages pages;
    private final AtomicInteger holders = new AtomicInteger(1);

    private Release(Path folder, SearchEngine engine, Api api, Pages pages) {
        this.folder = folder;
        this.engine = engine;
        this.api = api;
        this.pages = pages;
    }

    /** Opens a release folder, and asks it something, so that its first reader does not wait for the disk. */
    static Release open(Path folder, Server server, Consumer<SearchResponse> asked) {
        SearchEngine engine = SearchEngine.open(folder.resolve("index"));
        for (String lang : engine.schema().languages()) {
            for (String q : new String[] {"研修", "training"}) {
                engine.search(new SearchRequest(q, lang, Map.of(), 1, 1));
                engine.nextAction(q, lang);
            }
        }
        return new Release(folder, engine, new Api(engine, asked), new Pages(folder.resolve("www"), engine, server));
    }

    Path folder() {
        return folder;
    }

    SearchEngine engine() {
        return engine;
    }

    Api api() {
        return api;
    }

    Pages pages() {
        return pages;
    }

    /** Holds the release open; false when it is closed already. */
    boolean hold() {
        return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void letGo() {
        if (holders.decrementAndGet() == 0) {
            pages.close();
            engine.close();
        }
    }
}
