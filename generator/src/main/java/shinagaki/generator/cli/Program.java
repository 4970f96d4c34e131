package shinagaki.generator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.page.ThemeException;
import shinagaki.search.query.InvalidRequestException;

/** Arguments to an exit code: 0 done, 1 the content or the build has a problem, 2 wrong usage. */
public final class Program {

    private static final int PROBLEM = 1;
    private static final int WRONG_USAGE = 2;

    private Program() {}

    public static int run(String[] args, Console console) {
        return new CommandLine(new Shinagaki())
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new SearchReportCommand(console))
                .addSubcommand(new MatchCommand(console))
                .addSubcommand(translate(console))
                .addSubcommand(vocabulary(console))
                .setOut(new PrintWriter(console.out(), true, UTF_8))
                .setErr(new PrintWriter(console.err(), true, UTF_8))
                .setParameterExceptionHandler((problem, given) -> wrongUsage(problem, console))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, console))
                .execute(args);
    }

    private static CommandLine translate(Console console) {
        return new CommandLine(new TranslateCommand())
                .addSubcommand(new TranslateStatusCommand(console))
                .addSubcommand(new TranslateMarkCommand(console));
    }

    private static CommandLine vocabulary(Console console) {
        return new CommandLine(new VocabularyCommand()).addSubcommand(new VocabularyCheckCommand(console));
    }

    private static int wrongUsage(ParameterException problem, Console console) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String unknown = unmatched.getUnmatched().getFirst();
            console.err().println("error: '" + unknown + "' is not understood");
            Nearest.of(unknown, choices(command))
                    .ifPresent(nearest -> console.err().println("hint: did you mean '" + nearest + "'?"));
        } else {
            console.err().println("error: " + sentence(String.valueOf(problem.getMessage())));
        }
        console.err().println("hint: '" + command.qualifiedName() + " --help' tells what there is");
        return WRONG_USAGE;
    }

    private static Set<String> choices(CommandSpec command) {
        Set<String> choices = new TreeSet<>(command.optionsMap().keySet());
        choices.addAll(command.subcommands().keySet());
        return choices;
    }

    private static int failed(Exception problem, Console console) throws Exception {
        switch (problem) {
            case ThemeException theme -> console.err().println("error: " + theme.getMessage());
            case UncheckedIOException io -> console.err().println("error: " + told(io));
            case IOException io -> console.err().println("error: " + told(io));
            case InvalidRequestException request -> {
                console.err().println("error: " + request.getMessage());
                return WRONG_USAGE;
            }
            default -> throw problem;
        }
        return PROBLEM;
    }

    /** What was tried, where that was said, and what the operating system answered. */
    private static String told(UncheckedIOException problem) {
        IOException cause = Objects.requireNonNull(problem.getCause());
        String tried = String.valueOf(problem.getMessage());
        return tried.equals(String.valueOf(cause)) ? told(cause) : tried + ": " + reason(cause);
    }

    private static String told(IOException problem) {
        return problem instanceof FileSystemException file
                ? "cannot use " + file.getFile() + ": " + reason(problem)
                : reason(problem);
    }

    private static String reason(IOException problem) {
        return switch (problem) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException missing -> "no such file";
            case FileSystemException file when file.getReason() != null -> String.valueOf(file.getReason());
            case FileSystemException file -> "it is in the way";
            default -> String.valueOf(problem.getMessage());
        };
    }

    private static String sentence(String message) {
        String first = message.lines().findFirst().orElse("");
        return first.isEmpty() ? first : Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }
}
