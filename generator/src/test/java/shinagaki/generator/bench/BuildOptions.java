package shinagaki.generator.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code bench build} is asked to do.
 *
 * @param sites folders that hold a site.yaml
 * @param peers the folder with corpus.py and the other generators' scripts
 * @param corpora pages per language of each corpus to make
 */
record BuildOptions(Path program, List<Path> sites, int runs, Optional<Path> peers, List<Integer> corpora) {
    BuildOptions {
        sites = List.copyOf(sites);
        corpora = List.copyOf(corpora);
    }

    static BuildOptions parse(Path program, List<String> words) {
        Arguments arguments = Arguments.parse(words, Set.of("--runs", "--peers", "--corpus"));
        List<Path> sites = arguments.operands().stream().map(BuildOptions::site).toList();
        Optional<Path> peers = Optional.of(arguments.one("--peers", ""))
                .filter(text -> !text.isEmpty())
                .map(Path::of);
        List<Integer> corpora = arguments.numbers("--corpus");
        if (sites.isEmpty() && corpora.isEmpty()) {
            throw new Usage("name a site to build, or --peers and --corpus");
        }
        if (peers.isPresent() == corpora.isEmpty()) {
            throw new Usage("--peers says who makes the pages that --corpus counts; neither goes alone");
        }
        return new BuildOptions(program, sites, arguments.number("--runs", 3), peers, corpora);
    }

    /** The folder that holds site.yaml: the one named, or its folder {@code site}. */
    static Path site(String name) {
        Path named = Path.of(name);
        for (Path folder : List.of(named, named.resolve("site"))) {
            if (Files.isRegularFile(folder.resolve("site.yaml"))) {
                return folder.toAbsolutePath().normalize();
            }
        }
        throw new Usage("no site.yaml in '%s' or '%s'".formatted(named, named.resolve("site")));
    }
}
