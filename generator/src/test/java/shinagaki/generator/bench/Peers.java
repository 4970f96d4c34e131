package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;

/**
 * Commands that build the same words: ours, and those of the folder of peers, which holds corpus.py and peers/NAME/run.sh.
 */
record Peers(Path folder) {
    static Function<Path, List<String>> shinagaki(Path program, Path site) {
        return out -> List.of(program.toString(), "build", "--site", site.toString(), "--out", out.toString());
    }

    /** A corpus of ours, with the one rule lowered to a warning that its pages break: their two languages differ in headings. */
    Path site(int pages, Path temporary) throws IOException, InterruptedException {
        Path site = corpus(pages, "shinagaki", temporary).resolve("site");
        Files.writeString(site.resolve("site.yaml"), "rules: {heading-ids: warning}\n", StandardOpenOption.APPEND);
        return site;
    }

    /** Writes a corpus in the layout that a generator reads, and tells where. */
    Path corpus(int pages, String format, Path temporary) throws IOException, InterruptedException {
        Path corpus = temporary.resolve("%s-%d".formatted(format, pages));
        List<String> command = List.of(
                "python3",
                folder.resolve("corpus.py").toString(),
                "--pages",
                Integer.toString(pages),
                "--out",
                corpus.toString(),
                "--format",
                format);
        ChildRun.of(command, temporary);
        return corpus;
    }

    Function<Path, List<String>> hugo(Path corpus) {
        return out -> List.of(script("hugo"), corpus.toString(), out.toString());
    }

    /** Pagefind indexes what Hugo built, so the two are one run. */
    Function<Path, List<String>> hugoAndPagefind(Path corpus) {
        return out -> List.of(
                "bash",
                "-c",
                "\"$1\" \"$3\" \"$4\" && \"$2\" \"$4\"",
                "bash",
                script("hugo"),
                script("pagefind"),
                corpus.toString(),
                out.toString());
    }

    private String script(String peer) {
        return folder.resolve("peers").resolve(peer).resolve("run.sh").toString();
    }
}
