package shinagaki.generator.bench;

import java.util.List;

/** The queries of one file. */
record QuerySet(String name, Form form, List<JudgedQuery> queries) {
    /** How a file of queries is judged. */
    enum Form {
        /** Questions and keywords: where the paragraph with the answer stands. */
        ANSWERS,
        /** A way to write a word: whether a paragraph with that word stands first. */
        WORDS,
        /** Words that do not exist: whether nothing is given. */
        NONSENSE;

        static Form of(String file) {
            return switch (file) {
                case "questions.tsv", "keywords.tsv" -> ANSWERS;
                case "queries-nonsense.tsv" -> NONSENSE;
                default -> WORDS;
            };
        }
    }

    QuerySet {
        queries = List.copyOf(queries);
    }
}
