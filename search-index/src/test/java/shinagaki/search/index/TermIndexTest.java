package shinagaki.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

final class TermIndexTest {

    private static final String FILE = "words.terms";

    @Test
    void tellsDocumentsAndHowOften() throws IOException {
        try (TermIndex terms = index(List.of("研修 の 研修", "会議"), List.of("研修", ""))) {
            assertEquals(List.of("0*2", "2*1"), documents(terms, "研修"));
            assertEquals(List.of("1*1"), documents(terms, "会議"));
            assertEquals(List.of(), documents(terms, "ドローン"));
        }
    }

    @Test
    void tellsPositionsInSomeDocuments() throws IOException {
        try (TermIndex terms = index(List.of("研修 の 研修", "会議"), List.of("研修", "資料 研修"))) {
            assertArrayEquals(new int[][] {{0, 2}, {}, {1}}, terms.positions("研修", new int[] {0, 1, 3}));
            assertArrayEquals(new int[][] {{}}, terms.positions("ドローン", new int[] {0}));
            assertArrayEquals(new int[][] {}, terms.positions("研修", new int[] {}));
        }
    }

    @Test
    void listsTermsThatBeginSo() throws IOException {
        try (TermIndex terms = index(List.of("policy police polar"), List.of("policy プロ"))) {
            assertEquals(List.of("polar", "police", "policy", "プロ"), terms.terms());
            assertEquals(List.of("police", "policy"), terms.beginning("polic"));
            assertEquals(List.of(), terms.beginning("x"));
        }
    }

    @Test
    void findsRowsWithChoicesAndGaps() throws IOException {
        try (TermIndex terms = index(List.of("a b c", "a x c"), List.of("b a c c"))) {
            assertEquals(List.of("0:0", "1:0"), places(terms.row(row(List.of(List.of("a"), List.of("b", "x"))))));
            TermRow gap = new TermRow(List.of(List.of("a"), List.of("c")), List.of(0, 2));
            assertEquals(3, gap.length());
            assertEquals(List.of("0:0", "1:0", "2:1"), places(terms.row(gap)));
            BitSet last = new BitSet();
            last.set(2);
            assertEquals(List.of("2:1"), places(terms.row(gap, last)));
        }
    }

    /** Nothing else is found, and nothing is missed: compared with a plain look through the texts. */
    @Property(tries = 300)
    void findsWhatAPlainLookFinds(@ForAll("texts") List<List<String>> texts, @ForAll("rows") List<List<String>> row)
            throws IOException {
        int half = texts.size() / 2;
        List<String> joined =
                texts.stream().map(words -> String.join(" ", words)).toList();
        try (TermIndex terms = index(joined.subList(0, half), joined.subList(half, texts.size()))) {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                for (int at = 0; at + row.size() <= texts.get(i).size(); at++) {
                    if (stands(row, texts.get(i), at)) {
                        expected.add(i + ":" + at);
                    }
                }
            }
            assertEquals(expected, places(terms.row(row(row))));
            BitSet all = new BitSet();
            all.set(0, texts.size());
            assertEquals(expected, places(terms.row(row(row), all)));
        }
    }

    private static boolean stands(List<List<String>> row, List<String> words, int at) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).contains(words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    @Provide
    Arbitrary<List<List<String>>> texts() {
        return word().list().ofMinSize(1).ofMaxSize(300).list().ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return word().list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(choices -> List.copyOf(new TreeSet<>(choices)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<String> word() {
        return Arbitraries.of("研修", "会議", "資料", "a", "b");
    }

    private static TermRow row(List<List<String>> choices) {
        return TermRow.of(choices);
    }

    private static List<String> documents(TermIndex terms, String term) {
        List<String> found = new ArrayList<>();
        terms.documents(term, (document, times) -> found.add(document + "*" + times));
        return found;
    }

    private static List<String> places(Occurrences found) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            places.add(found.text(i) + ":" + found.position(i));
        }
        return places;
    }

    private static TermIndex index(List<String> first, List<String> second) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        int[] documents = {first.size(), second.size()};
        TermDraft.write(List.of(draft(first), draft(second)), documents, directory, FILE);
        return TermIndex.open(directory, FILE);
    }

    private static TermDraft draft(List<String> texts) {
        TermDraft draft = new TermDraft();
        for (int document = 0; document < texts.size(); document++) {
            List<String> words = texts.get(document).isEmpty()
                    ? List.of()
                    : List.of(texts.get(document).split(" ", -1));
            for (int position = 0; position < words.size(); position++) {
                draft.add(words.get(position), document, position);
            }
        }
        return draft;
    }
}
