package shinagaki.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Grams;

final class GramIndexTest {

    private static final String FILE = "grams";

    @Test
    void findsWhereCharactersStand() throws IOException {
        try (GramIndex grams = index(List.of("ガベージコレクション", "研修とコレクションの研修"), List.of("研修"))) {
            assertEquals(List.of("0:4", "1:3"), places(grams, "コレクション"));
            assertEquals(List.of("1:0", "1:10", "2:0"), places(grams, "研修"));
            assertEquals(List.of("1:10", "1:0", "2:0").stream().sorted().toList(), places(grams, "研"));
            assertEquals(List.of(), places(grams, "修研"));
            assertEquals(List.of(), places(grams, "ドローン"));
            assertEquals(List.of(), places(grams, "api"));
            assertEquals(List.of(), places(grams, ""));
        }
    }

    @Test
    void findsAcrossSigns() throws IOException {
        try (GramIndex grams = index(List.of("権限・ログを残す", "権限やログ"), List.of())) {
            assertEquals(List.of("0:0"), places(grams, "権限・ログ"));
        }
    }

    @Test
    void countsInSomeTexts() throws IOException {
        try (GramIndex grams = index(List.of("研修の研修", "会議", "研修", "資料"), List.of())) {
            GramIndex.InTexts found =
                    grams.in(new int[] {2, 0, 1}, Grams.gram('研', '修'), 1).orElseThrow();
            assertEquals(2, found.texts());
            assertEquals(
                    "[[0], [0, 3], []]", Arrays.deepToString(found.positions().toArray()));
            assertEquals(
                    true, grams.in(new int[] {0}, Grams.gram('研', '修'), 0.4f).isEmpty());
        }
    }

    @Test
    void noticesALostByte() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            write(directory, List.of("研修"), List.of());
            byte[] bytes;
            try (IndexInput in = directory.openInput(FILE, IOContext.DEFAULT)) {
                bytes = new byte[(int) in.length()];
                in.readBytes(bytes, 0, bytes.length);
            }
            bytes[bytes.length / 2] ^= 1;
            directory.deleteFile(FILE);
            try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
                out.writeBytes(bytes, bytes.length);
            }
            assertThrows(CorruptIndexException.class, () -> GramIndex.open(directory, FILE));
        }
    }

    /** Nothing else is found, and nothing is missed: compared with a plain search through the texts. */
    @Property(tries = 300)
    void findsWhatAPlainSearchFinds(@ForAll("texts") List<String> texts, @ForAll("words") String word)
            throws IOException {
        int half = texts.size() / 2;
        try (GramIndex grams = index(texts.subList(0, half), texts.subList(half, texts.size()))) {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    expected.add(i + ":" + at);
                }
            }
            assertEquals(expected, places(grams, word));
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars('研', '修', 'ア', 'イ', 'ー', 'の', '・')
                .ofMaxLength(30)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars('研', '修', 'ア', 'イ', 'ー', 'の')
                .ofMinLength(2)
                .ofMaxLength(6);
    }

    private static List<String> places(GramIndex grams, String text) {
        Occurrences found = grams.places(text);
        List<String> places = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            places.add(found.text(i) + ":" + found.position(i));
        }
        return places;
    }

    private static GramIndex index(List<String> first, List<String> second) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        write(directory, first, second);
        return GramIndex.open(directory, FILE);
    }

    private static void write(Directory directory, List<String> first, List<String> second) throws IOException {
        GramDraft one = new GramDraft();
        first.forEach(text -> one.add(Folded.of(text)));
        GramDraft two = new GramDraft();
        second.forEach(text -> two.add(Folded.of(text)));
        GramDraft.write(List.of(one, two), directory, FILE);
    }
}
