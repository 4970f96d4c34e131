package shinagaki.generator.bench;

import java.util.List;

/** Paragraphs, and queries of which it is known which paragraphs answer them. Every expected id is one of a paragraph. */
record JudgedCollection(String name, List<Paragraph> paragraphs, List<QuerySet> sets) {
    JudgedCollection {
        paragraphs = List.copyOf(paragraphs);
        sets = List.copyOf(sets);
    }

    /** How many queries there are in all sets. */
    int size() {
        return sets.stream().mapToInt(set -> set.queries().size()).sum();
    }
}
