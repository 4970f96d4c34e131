package shinagaki.generator.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a release. */
@Command(
        name = "build",
        description = "Checks the content and writes a release.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private final EditionOptions options = new EditionOptions();

    private final Console console;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new EditionBuild(console).run(options).isPresent() ? 0 : 1;
    }
}
