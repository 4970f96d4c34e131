package shinagaki.generator.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Edition;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.check.Checked;
import shinagaki.generator.load.AttachedFiles;
import shinagaki.generator.load.SourceTree;
import shinagaki.generator.load.ThemeFiles;
import shinagaki.generator.load.ThemeLoader;
import shinagaki.generator.page.Setting;
import shinagaki.generator.publish.Blueprint;
import shinagaki.generator.publish.Publisher;
import shinagaki.generator.publish.Release;
import shinagaki.generator.publish.Written;
import shinagaki.generator.render.Theme;
import shinagaki.generator.vocabulary.TermLinks;
import shinagaki.search.analysis.TextAnalyzer;

/** The whole way from a site's folder to a release that is served, telling what it does. */
final class EditionBuild {

    private final Console console;

    EditionBuild(Console console) {
        this.console = console;
    }

    /** The folder of the edition, or nothing where the content has an error; that has been told then. */
    Optional<Path> run(EditionOptions options) throws IOException {
        readDictionary();
        Optional<Plan> plan = plan(options);
        return plan.isPresent() ? Optional.of(publish(plan.get())) : Optional.empty();
    }

    /** What a release is made from, without the texts it was read from: half of what a large site has in memory. */
    private record Plan(Instant start, Blueprint blueprint, String digest, Path out) {}

    private Optional<Plan> plan(EditionOptions options) throws IOException {
        Checked checked = new Reading(console).read(options.site());
        if (checked.report().hasErrors()
                || checked.catalog().isEmpty()
                || checked.tree().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plan(options, checked.catalog().get(), checked.tree().get()));
    }

    /** The first to cut Japanese waits for Kuromoji's dictionary, while a core idles that could have read it before. */
    private static void readDictionary() {
        Thread.ofPlatform().daemon().start(TextAnalyzer::new);
    }

    private Plan plan(EditionOptions options, Catalog all, SourceTree tree) throws IOException {
        Instant start = console.clock().instant();
        Audience audience = options.audience().orElse(all.site().audience());
        URI base = options.baseUrl().orElse(all.site().url());
        Setting setting = new Setting(audience, base);
        ThemeFiles themeFiles = ThemeLoader.load(tree.themeFolder());
        String digest = new InputDigest(tree, themeFiles, setting).hex();
        Catalog edition = TermLinks.in(Edition.of(all, audience));
        Links links = new Links(edition, tree.attachments().names());
        Theme theme = Theme.of(themeFiles.files());
        Path out = console.resolve(
                options.out().orElse(options.site().resolve("dist").resolve(audience.code())));
        AttachedFiles attachments = tree.attachments();
        return new Plan(start, new Blueprint(edition, links, setting, theme, attachments::bytes), digest, out);
    }

    private Path publish(Plan plan) throws IOException {
        Path out = plan.out();
        Release release =
                new Publisher(console.clock(), () -> waiting(out)).publish(plan.blueprint(), plan.digest(), out);
        tellBuilt(release, plan.blueprint().setting().edition(), plan.start());
        return out;
    }

    private void waiting(Path out) {
        console.err().println("another build is at work in " + console.shown(out) + "; waiting for it");
    }

    private void tellBuilt(Release release, Audience audience, Instant start) {
        String place = console.shown(release.folder());
        String seconds = Reading.seconds(start, console.clock().instant());
        String told = release.written()
                .map(written -> "%s\nbuilt %d pages for %s in %s -> %s"
                        .formatted(index(written), written.pages(), audience.code(), seconds, place))
                .orElseGet(() -> "nothing has changed since the last build for %s (%s) -> %s"
                        .formatted(audience.code(), seconds, place));
        console.err().println(told);
    }

    private static String index(Written written) {
        double perMegabyte = 1e6 / Math.max(written.text(), 1);
        return String.format(
                Locale.ROOT,
                "search index: %d kB for %d kB of text; for each MB of text %.1f MB and %.1f s of one core",
                Math.ceilDiv(written.index(), 1000),
                Math.ceilDiv(written.text(), 1000),
                written.index() / 1e6 * perMegabyte,
                written.indexing().toMillis() / 1e3 * perMegabyte);
    }
}
