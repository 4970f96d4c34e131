package shinagaki.generator.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code bench relevance} is asked to do.
 *
 * @param collection the folder with paragraphs and queries
 * @param url address of a server that has the collection already; without it a site is built and served
 * @param connections queries under way at once
 * @param misses where to write what was not found
 */
record RelevanceOptions(Path program, Path collection, Optional<URI> url, int connections, Optional<Path> misses) {
    static RelevanceOptions parse(Path program, List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of("--url", "--connections", "--misses"));
        if (arguments.operands().size() != 1) {
            throw new Usage("name one collection; " + CollectionReader.LAYOUT);
        }
        Path collection = Path.of(arguments.operands().getFirst());
        if (!Files.isDirectory(collection)) {
            throw new Usage("no folder '%s'; %s".formatted(collection, CollectionReader.LAYOUT));
        }
        return new RelevanceOptions(
                program,
                collection,
                given(arguments, "--url").map(SearchOptions::base),
                arguments.number("--connections", 2),
                given(arguments, "--misses").map(RelevanceOptions::writable));
    }

    private static Optional<String> given(Arguments arguments, String option) {
        return Optional.of(arguments.one(option, "")).filter(value -> !value.isEmpty());
    }

    /** Said before a minute of measuring rather than after it. */
    private static Path writable(String name) {
        Path file = Path.of(name).toAbsolutePath();
        if (Files.isDirectory(file) || !Files.isDirectory(file.resolveSibling("."))) {
            throw new Usage("option '--misses' takes a file in an existing folder, not '%s'".formatted(name));
        }
        return file;
    }
}
