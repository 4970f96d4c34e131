package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures builds from outside, process start and end included, and prints one table for all of them. */
final class BuildBench {
    static final String FULL = "shinagaki, full build";

    private final BuildOptions options;
    private final Console console;

    BuildBench(BuildOptions options, Console console) {
        this.options = options;
        this.console = console;
    }

    int run() throws IOException, InterruptedException {
        Path temporary = Files.createTempDirectory("bench");
        BuildReport report = new BuildReport(Machine.describe(console.today(), temporary), options.runs());
        for (Path site : options.sites()) {
            report.add(shown(site), inTurn(ours(site, folder(temporary))));
        }
        for (int pages : options.corpora()) {
            Path work = folder(temporary);
            report.add(String.format(Locale.ROOT, "2 × %,d pages", pages), inTurn(all(pages, work)));
            new Output(work).delete();
        }
        console.out().print(report);
        return 0;
    }

    private static String shown(Path site) {
        Path here = Path.of("").toAbsolutePath();
        return (site.startsWith(here) ? here.relativize(site) : site).toString();
    }

    private static Path folder(Path temporary) throws IOException {
        return Files.createTempDirectory(temporary, "site");
    }

    private List<Contender> ours(Path site, Path work) throws IOException, InterruptedException {
        console.err().println("preparing " + site);
        return List.of(
                new FullBuild(FULL, Peers.shinagaki(options.program(), site), work),
                OnePageChange.prepare("shinagaki, one page changed", options.program(), site, work));
    }

    private List<Contender> all(int pages, Path work) throws IOException, InterruptedException {
        Peers peers = new Peers(options.peers().orElseThrow().toAbsolutePath());
        Path site = peers.site(pages, work);
        Path corpus = peers.corpus(pages, "hugo", work);
        List<Contender> all = new ArrayList<>(ours(site, work));
        all.add(new FullBuild("Hugo", peers.hugo(corpus), work));
        all.add(new FullBuild("Hugo + Pagefind", peers.hugoAndPagefind(corpus), work));
        return all;
    }

    /** Every contender once, then every one again: what else the machine does meets all of them alike. */
    private List<Result> inTurn(List<Contender> contenders) throws IOException, InterruptedException {
        List<Result> results =
                contenders.stream().map(one -> Result.none(one.name())).toList();
        for (int run = 1; run <= options.runs(); run++) {
            List<Result> longer = new ArrayList<>();
            for (int at = 0; at < contenders.size(); at++) {
                settle();
                Trial trial = contenders.get(at).run();
                longer.add(results.get(at).and(trial));
                tell(run, contenders.get(at), trial);
            }
            results = longer;
        }
        return results;
    }

    /** What earlier runs have left to be written to disk shall not weigh on the next one. */
    private static void settle() throws IOException, InterruptedException {
        new ProcessBuilder("sync").start().waitFor();
    }

    private void tell(int run, Contender contender, Trial trial) {
        console.err()
                .printf(
                        Locale.ROOT,
                        "run %d of %d: %s, %,d pages in %.2f s%n",
                        run,
                        options.runs(),
                        contender.name(),
                        trial.pages(),
                        trial.cost().wallSeconds());
    }
}
