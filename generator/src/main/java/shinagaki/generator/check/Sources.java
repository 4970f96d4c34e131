package shinagaki.generator.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.CatalogBuilder;
import shinagaki.generator.catalog.SiteReader;
import shinagaki.generator.diagnostic.Diagnostic;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Report;
import shinagaki.generator.diagnostic.Severities;
import shinagaki.generator.load.SiteLoader;
import shinagaki.generator.load.SourceFile;
import shinagaki.generator.load.SourceTree;
import shinagaki.generator.parse.ParsedSource;
import shinagaki.generator.parse.SourceParser;
import shinagaki.generator.parse.YamlNode;
import shinagaki.generator.parse.YamlReader;

/** The way from a site's folder to a catalog that has been checked, and all that is wrong with it. */
public final class Sources {

    private final SiteLoader loader;
    private final Audience edition;
    private final Optional<LocalDate> today;

    private Sources(SiteLoader loader, Audience edition, Optional<LocalDate> today) {
        this.loader = loader;
        this.edition = edition;
        this.today = today;
    }

    /**
     * Reads and checks a site, to build from it. Mistakes in content are told in the report; only the operating system
     * makes this throw. The answer is the same on every day.
     *
     * @param workingDirectory paths in messages are relative to it
     */
    public static Checked read(Path siteFolder, Path workingDirectory) {
        return read(new Sources(new SiteLoader(siteFolder, workingDirectory), Audience.INTERNAL, Optional.empty()));
    }

    /**
     * Reads a site and tells what its editors should know, also what is overdue.
     *
     * @param edition what only narrower ones show is read, but not held against the rules for a whole site
     */
    public static Checked check(Path siteFolder, Path workingDirectory, Audience edition, LocalDate today) {
        return read(new Sources(new SiteLoader(siteFolder, workingDirectory), edition, Optional.of(today)));
    }

    private static Checked read(Sources sources) {
        return sources.loader.site().map(sources::read).orElseGet(() -> sources.stopped(List.of()));
    }

    private Checked read(SourceFile site) {
        Findings setup = site.findings();
        return YamlReader.read(site, setup)
                .map(settings -> read(site, settings, setup))
                .orElseGet(() -> stopped(setup.found()));
    }

    private Checked read(SourceFile site, YamlNode.Mapping settings, Findings setup) {
        SiteReader reader = new SiteReader(settings, setup);
        Severities severities = reader.severities();
        Optional<SourceTree> tree = loader.tree(site, reader.paths());
        if (tree.isEmpty()) {
            return stopped(setup.found());
        }
        Findings findings = tree.get().findings();
        ParsedSource parsed = SourceParser.parse(tree.get(), settings, findings);
        Catalog catalog = new CatalogBuilder(parsed, findings).build();
        new Rules(catalog, tree.get(), findings).check(edition, today);
        findings.addAll(setup.found());
        findings.addAll(loader.found());
        return new Checked(tree, Optional.of(catalog), report(findings.found(), severities, tree.get()));
    }

    private Checked stopped(List<Diagnostic> found) {
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(loader.found());
        return new Checked(Optional.empty(), Optional.empty(), Report.of(all, Severities.USUAL));
    }

    /** The severities of a site are for its content; the two files that set it up must be right. */
    private static Report report(List<Diagnostic> found, Severities severities, SourceTree tree) {
        Set<String> setup = Set.of(tree.site().path(), tree.kinds().path());
        return Report.of(
                found,
                diagnostic ->
                        (setup.contains(diagnostic.at().path()) ? Severities.USUAL : severities).of(diagnostic.rule()));
    }
}
