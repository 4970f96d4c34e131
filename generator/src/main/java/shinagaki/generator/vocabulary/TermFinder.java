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

    /** In the order of the text; the longest at each place, and none within another. */
    List<Found> in(String text) {
        return new Scan(text).found();
    }

    /** One way through one text. Places are those of its folded form. */
    private final class Scan {

        private final String text;
        private final Folded folded;
        private final List<Found> found = new ArrayList<>();
        private @Nullable WordBounds bounds;

        Scan(String text) {
            this.text = text;
            this.folded = Folded.of(text);
        }

        List<Found> found() {
            int at = 0;
            while (at < folded.text().length()) {
                at = pass(at);
            }
            return found;
        }

        /** Notes the longest name that stands at a place, and gives the place behind it; else the next place. */
        private int pass(int at) {
            for (Lexicon.Candidate candidate : lexicon.at(folded.text(), at)) {
                if (bounds().part(at) && bounds().part(candidate.end())) {
                    int start = folded.sourceStart(at);
                    int end = folded.sourceEnd(candidate.end());
                    Optional<String> id = candidate.spelled(text.substring(start, end));
                    if (id.isPresent()) {
                        found.add(new Found(id.get(), start, end));
                        return candidate.end();
                    }
                }
            }
            return at + 1;
        }

        private WordBounds bounds() {
            if (bounds == null) {
                bounds = analyzers.lend(analyzer -> WordBounds.of(folded.text(), analyzer.words(folded)));
            }
            return bounds;
        }
    }
}
