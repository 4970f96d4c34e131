package shinagaki.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shinagaki.search.index.DocumentText;
import shinagaki.search.index.DocumentText.Span;
import shinagaki.search.query.SearchResponse.Fragment;
import shinagaki.search.query.SearchResponse.SectionHit;

/** Chooses the best sections of a document and a snippet of each. */
final class Excerpts {

    private static final int MOST_SECTIONS = 3;
    private static final int HEADING_WEIGHT = 6;
    private static final int PART_WEIGHT = 4;
    private static final int MOST_COUNTED = 3;

    private record Scored(Span span, List<Mark> marks, int score) {}

    private Excerpts() {}

    /** Sections with matches, best first; equal ones in the order of the text. */
    static List<SectionHit> sections(DocumentText text, List<Mark> marks, String url) {
        List<Scored> scored = new ArrayList<>();
        int next = 0;
        for (Span span : text.spans()) {
            List<Mark> inside = new ArrayList<>();
            while (next < marks.size() && marks.get(next).start() < span.end()) {
                inside.add(marks.get(next++));
            }
            if (!inside.isEmpty()) {
                scored.add(new Scored(span, inside, score(span, inside)));
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST_SECTIONS)
                .map(best -> hit(text, best, url))
                .toList();
    }

    /** The beginning of a text in which nothing matched. */
    static List<Fragment> beginning(DocumentText text) {
        return text.spans().stream()
                .filter(span -> span.end() > span.start())
                .findFirst()
                .map(span -> Snippet.of(text.text(), span, List.of()))
                .orElse(List.of());
    }

    private static SectionHit hit(DocumentText text, Scored scored, String url) {
        Span span = scored.span();
        List<Mark> inText = scored.marks().stream()
                .filter(mark -> mark.start() >= span.start())
                .toList();
        return new SectionHit(
                span.anchor(),
                text.heading(span),
                span.anchor().isEmpty() ? url : withoutFragment(url) + '#' + span.anchor(),
                Snippet.of(text.text(), span, inText));
    }

    private static int score(Span span, List<Mark> marks) {
        int parts = (int) marks.stream().mapToInt(Mark::what).distinct().count();
        boolean inHeading = marks.getFirst().start() < span.start();
        return parts * PART_WEIGHT + (inHeading ? HEADING_WEIGHT : 0) + Math.min(marks.size(), MOST_COUNTED);
    }

    private static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }
}
