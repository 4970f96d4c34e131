package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Pool;
import shinagaki.search.analysis.TextAnalyzer;

/** Finds the names of a vocabulary in plain text. A text that holds none of their letters is never cut into words. */
final class TermFinder {

    /** A term, and where the text says it. */
    record Found(String id, int start, int end) {}

    private final Lexicon lexicon;
    private final Pool<TextAnalyzer> analyzers;

    TermFinder(Lexicon lexicon, Pool<TextAnalyzer> analyzers) {
        this.lexicon = lexicon;
        this.analyzers = analyzers;
    }

    /** In the order of the text, where no longer name stands; at the same length the first counts. */
    List<Found> in(String text) {
        return new Scan(text).found();
    }

    /** A name of a term, or one that leads nowhere, which begins and ends where words do. */
    private record Said(int from, int to, Optional<String> id) {

        boolean isWithin(Said other) {
            return other.to - other.from > to - from && other.from < to && from < other.to;
        }
    }

    /** One way through one text. Places are those of its folded form. */
    private final class Scan {

        private final String text;
        private final Folded folded;
        private @Nullable WordBounds bounds;

        Scan(String text) {
            this.text = text;
            this.folded = Folded.of(text);
        }

        List<Found> found() {
            List<Said> said = said();
            List<Found> found = new ArrayList<>();
            int free = 0;
            for (Said name : said) {
                if (name.id().isPresent()
                        && name.from() >= free
                        && said.stream().noneMatch(name::isWithin)) {
                    found.add(new Found(name.id().get(), start(name.from()), end(name.to())));
                    free = name.to();
                }
            }
            return found;
        }

        private List<Said> said() {
            List<Said> said = new ArrayList<>();
            for (int at = 0; at < folded.text().length(); at++) {
                for (Lexicon.Candidate candidate : lexicon.at(folded.text(), at)) {
                    if (bounds().part(at) && bounds().part(candidate.end())) {
                        String written = text.substring(start(at), end(candidate.end()));
                        said.add(new Said(at, candidate.end(), candidate.spelled(written)));
                    }
                }
            }
            return said;
        }

        private int start(int at) {
            return folded.sourceStart(at);
        }

        private int end(int at) {
            return folded.sourceEnd(at);
        }

        private WordBounds bounds() {
            if (bounds == null) {
                bounds = analyzers.lend(analyzer -> WordBounds.of(folded.text(), analyzer.words(folded)));
            }
            return bounds;
        }
    }
}
