package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A build from nothing, each time into a new, empty folder; deleting it is not part of what is measured.
 *
 * @param command what to run for an output folder
 */
record FullBuild(String name, Function<Path, List<String>> command, Path temporary) implements Contender {
    @Override
    public Trial run() throws IOException, InterruptedException {
        Output output = new Output(Files.createTempDirectory(temporary, "out"));
        ChildRun cost = ChildRun.of(command.apply(output.folder()), temporary);
        Trial trial = new Trial(cost, output.pages());
        output.delete();
        return trial;
    }
}
