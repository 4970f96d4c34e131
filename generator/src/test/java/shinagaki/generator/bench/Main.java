package shinagaki.generator.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Runs one measurement and is the only exit: 0 done, 1 something measured went wrong, 2 wrong usage. */
public final class Main {
    static final String USAGE = """
            usage: bench build [SITE…] [--runs N] [--peers DIR --corpus N…]
                   bench search URL [--rate N] [--seconds N] [--warmup N] [--connections N] [--arrivals poisson|fixed]
                                    [--queries FILE] [--seed N] [--pid PID]
                   bench relevance COLLECTION [--url URL] [--connections N] [--misses FILE]
            """;

    private Main() {}

    /** A measurement by the words typed after {@code ./bench}. */
    interface Measurement {
        int run(Path program, List<String> words, Console console) throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws InterruptedException {
        exit(args, Main::measured);
    }

    /** The first argument is the path of the program to measure; the rest is what was typed after {@code ./bench}. */
    static void exit(String[] args, Measurement measurement) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        List<String> words = Arrays.asList(args).subList(1, args.length);
        System.exit(run(measurement, Path.of(args[0]), words, new Console(out, err, Clock.systemUTC())));
    }

    static int run(Path program, List<String> words, Console console) throws InterruptedException {
        return run(Main::measured, program, words, console);
    }

    static int run(Measurement measurement, Path program, List<String> words, Console console)
            throws InterruptedException {
        try {
            return measurement.run(program, words, console);
        } catch (Usage wrong) {
            console.err().println("error: " + wrong.getMessage());
            console.err().print(USAGE);
            return 2;
        } catch (MalformedCollection wrong) {
            console.err().println(wrong.getMessage());
            return 2;
        } catch (IOException failure) {
            console.err().println("error: " + failure.getMessage());
            return 1;
        }
    }

    private static int measured(Path program, List<String> words, Console console)
            throws IOException, InterruptedException {
        String command = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (command) {
            case "build" -> new BuildBench(BuildOptions.parse(program, rest), console).run();
            case "search" -> new SearchBench(SearchOptions.parse(rest), console).run();
            default -> throw new Usage("unknown measurement '%s'; known: build, relevance, search".formatted(command));
        };
    }
}
