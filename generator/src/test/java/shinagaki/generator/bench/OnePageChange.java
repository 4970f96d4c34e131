package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A build after the text of one page has changed, into the folder that holds the build before it.
 *
 * @param command what to run for an output folder
 */
record OnePageChange(String name, SiteCopy site, Function<Path, List<String>> command, Output output)
        implements Contender {
    /** Copies the site and builds it once, unmeasured, so that the first run has something to change. */
    static OnePageChange prepare(String name, Path program, Path site, Path temporary)
            throws IOException, InterruptedException {
        SiteCopy copy = SiteCopy.of(site, temporary);
        Output output = new Output(temporary.resolve("changing"));
        Function<Path, List<String>> command = Peers.shinagaki(program, copy.site());
        ChildRun.of(command.apply(output.folder()), temporary);
        return new OnePageChange(name, copy, command, output);
    }

    @Override
    public Trial run() throws IOException, InterruptedException {
        site.changePage();
        ChildRun cost = ChildRun.of(command.apply(output.folder()), site.root());
        return new Trial(cost, output.pages());
    }
}
