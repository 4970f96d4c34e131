package shinagaki.generator.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.export.BrowseJson;
import shinagaki.generator.export.CatalogJson;
import shinagaki.generator.export.Listings;
import shinagaki.generator.export.MarkdownPage;
import shinagaki.generator.export.NameShards;
import shinagaki.generator.page.Browsing;
import shinagaki.generator.page.Furnishing;
import shinagaki.generator.page.Page;
import shinagaki.generator.page.PageView;
import shinagaki.generator.page.SearchNames;
import shinagaki.generator.page.SitePages;
import shinagaki.generator.render.HtmlCleaner;
import shinagaki.generator.render.RenderedPage;
import shinagaki.generator.render.Renderer;
import shinagaki.search.index.IndexBuilder;
import shinagaki.search.index.IndexSize;

/** The files of one release. An entry is a unit of work: its pages, their Markdown copies and what search knows of it. */
final class ReleaseFiles {

    private final Blueprint blueprint;
    private final ReleaseDraft draft;
    private final SitePages pages;
    private final Renderer renderer;
    private final AtomicInteger written = new AtomicInteger();

    ReleaseFiles(Blueprint blueprint, ReleaseDraft draft) {
        this.blueprint = blueprint;
        this.draft = draft;
        Attachments attachments = new Attachments(blueprint.attachments(), draft);
        Furnishing furnishing = new Furnishing(
                blueprint.theme().words(),
                blueprint.theme().assets().names(),
                attachments::published,
                HtmlCleaner::clean);
        this.pages = new SitePages(blueprint.catalog(), blueprint.links(), blueprint.setting(), furnishing);
        this.renderer = new Renderer(blueprint.theme().templates());
    }

    /** Writes everything but the manifest and tells how much that was. */
    Written write(String digest) {
        blueprint.theme().assets().files().forEach(this::write);
        IndexSize size;
        try (IndexBuilder index =
                IndexBuilder.create(draft.index(), pages.documents().schema(digest))) {
            index.nextActions(pages.documents().nextActions());
            runAll(units(index));
            size = index.finish();
        }
        return new Written(written.get(), size.text(), size.index(), size.work());
    }

    /**
     * Runs units in parallel, to the end of all that began: a stream would return at the first failure, while others
     * still write into a folder that is about to be deleted. Each core takes the next one, as a stream that halves its
     * list would leave a core without work long before the end.
     */
    private static void runAll(List<Runnable> units) {
        Queue<Runnable> waiting = new ConcurrentLinkedQueue<>(units);
        Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(core -> run(waiting, failures));
        RuntimeException first = failures.poll();
        if (first != null) {
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private static void run(Queue<Runnable> waiting, Queue<RuntimeException> failures) {
        for (Runnable unit = waiting.poll(); unit != null && failures.isEmpty(); unit = waiting.poll()) {
            try {
                unit.run();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
    }

    /** Work that may be done in any order, the large pieces first: only a handful of pages is in memory at any time. */
    private List<Runnable> units(IndexBuilder index) {
        List<Runnable> units = new ArrayList<>();
        for (String lang : blueprint.catalog().site().languages()) {
            units.add(() -> writeNames(lang));
        }
        units.addAll(lists());
        pages.common().forEach(page -> units.add(() -> write(page)));
        for (Entry entry : blueprint.catalog().entries().values()) {
            units.add(() -> {
                pages.of(entry).forEach(this::write);
                pages.documents().of(entry).forEach(index::add);
            });
        }
        return units;
    }

    private void write(Supplier<Page> supplier) {
        Page page = supplier.get();
        write(renderer.render(page));
        MarkdownPage.of(page.view()).ifPresent(markdown -> draft.write(page.path() + "index.md", markdown));
        if (!(page.view() instanceof PageView.GatePage)) {
            written.incrementAndGet();
        }
    }

    private void writeNames(String lang) {
        SearchNames names = pages.names();
        new NameShards(lang, names.kinds(lang), names.of(lang)).files().forEach(draft::write);
    }

    private List<Runnable> lists() {
        CatalogJson catalog = new CatalogJson(
                blueprint.catalog(), pages.addresses(), blueprint.setting().basePath());
        Listings listings = new Listings(blueprint.catalog(), pages.addresses(), blueprint.setting());
        return List.of(
                () -> draft.write("catalog.json", catalog.bytes()),
                this::writeBrowsing,
                () -> draft.write("sitemap.xml", listings.sitemap()),
                () -> draft.write("robots.txt", listings.robots()),
                () -> draft.write("llms.txt", listings.llms()));
    }

    private void writeBrowsing() {
        for (String lang : blueprint.catalog().site().languages()) {
            BrowseJson.bytes(pages.browsing(), lang).ifPresent(bytes -> draft.write(Browsing.data(lang), bytes));
        }
    }

    private void write(RenderedPage page) {
        draft.write(page.path(), page.bytes());
    }
}
