package shinagaki.generator.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shinagaki.generator.golden.Golden;

final class CollectionReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsQuestionsThenKeywordsThenClassesAndNonsenseLast() throws IOException {
        write("paragraphs.tsv", "id\ttitle\ttext\r\np1\t梅雨\t雨の季節。\r\np2\t雪\t 冬。 \r\n");
        write("queries-typo.tsv", "\uFEFFquery\toriginal\texpected\n椿雨\t梅雨\tp1\n");
        write("queries-nonsense.tsv", "query\toriginal\texpected\nざてび\n");
        write("keywords.tsv", "query\toriginal\texpected\n雨 季節\t梅雨\tp1\n");
        write("questions.tsv", "query\toriginal\texpected\n\nいつ降る。\t雪\tp2 p1\n");
        write("queries-width.tsv", "query\toriginal\texpected\nﾕｷ\tユキ\tp2\n");
        JudgedCollection collection = CollectionReader.read(folder);
        assertEquals(
                List.of(new Paragraph("p1", "梅雨", "雨の季節。"), new Paragraph("p2", "雪", "冬。")), collection.paragraphs());
        assertEquals(
                List.of("questions", "keywords", "typo", "width", "nonsense"),
                collection.sets().stream().map(QuerySet::name).toList());
        assertEquals(
                List.of(new JudgedQuery("いつ降る。", Set.of("p1", "p2"))),
                collection.sets().getFirst().queries());
        assertEquals(
                List.of(new JudgedQuery("ざてび", Set.of())),
                collection.sets().getLast().queries());
        assertEquals(5, collection.size());
    }

    @Test
    void namesFilesThatItLeavesOut() throws IOException {
        write("paragraphs.tsv", "");
        write("query-typo.tsv", "");
        write("queries-half.tsv", "");
        write("README.md", "");
        assertEquals(List.of("query-typo.tsv"), CollectionReader.leftOut(folder));
    }

    static List<Path> tellsAllThatIsWrong() {
        return Golden.folders("relevance/malformed");
    }

    @ParameterizedTest
    @MethodSource
    void tellsAllThatIsWrong(Path malformed) throws IOException {
        MalformedCollection told =
                assertThrows(MalformedCollection.class, () -> CollectionReader.read(malformed), malformed.toString());
        Golden.check(malformed.resolve("expected.txt"), told.getMessage() + "\n");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
