package shinagaki.generator.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand, which is wrong usage. */
@Command(
        name = "shinagaki",
        description = "Turns a folder of Markdown into a bilingual, searchable site.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Results go to standard output, progress and problems to standard error.",
            "Exit codes: 0 done, 1 a problem in content or build, 2 wrong usage."
        })
final class Shinagaki implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "a command is missing: build, serve, check, search, match or translate");
        }
    }
}
