package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs {@code bench relevance}. It is apart from {@link Main} because Java compiles all that a source file leads to: only what starts here
 * needs the program's libraries on the class path.
 */
public final class RelevanceMain {
    private RelevanceMain() {}

    /** The arguments are those of {@link Main}. */
    public static void main(String[] args) throws InterruptedException {
        Main.exit(args, RelevanceMain::measured);
    }

    static int measured(Path program, List<String> words, Console console) throws IOException, InterruptedException {
        return new RelevanceBench(RelevanceOptions.parse(program, words.subList(1, words.size())), console).run();
    }
}
