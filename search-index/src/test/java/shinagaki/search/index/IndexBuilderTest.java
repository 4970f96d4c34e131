package shinagaki.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.search.Menu;
import shinagaki.search.document.SearchDocument;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.document.Section;

final class IndexBuilderTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheSchemaInTheIndex() {
        SearchSchema schema = Menu.schema("abc", "/menu/");
        Menu.build(folder, schema);
        try (OpenIndex index = OpenIndex.open(folder)) {
            assertEquals(schema, index.schema());
            assertEquals(
                    List.copyOf(schema.facets().getFirst().labels().keySet()),
                    List.copyOf(index.schema().facets().getFirst().labels().keySet()));
            assertEquals(Menu.documents().size(), index.cards().size());
        }
    }

    @Test
    void keepsTheTextAndItsSections() {
        Menu.build(folder, Menu.schema("abc"));
        try (OpenIndex index = OpenIndex.open(folder)) {
            DocumentText text = index.text(0);
            List<DocumentText.Span> spans = text.spans();
            assertEquals(
                    List.of("", "steps", "risks"),
                    spans.stream().map(DocumentText.Span::anchor).toList());
            assertEquals("進め方", text.heading(spans.get(1)));
            assertTrue(text.text()
                    .substring(spans.get(2).start(), spans.get(2).end())
                    .startsWith("監査ログを残し"));
        }
    }

    @Test
    void mayHoldNothing() {
        try (IndexBuilder index = IndexBuilder.create(folder, Menu.schema("abc"))) {
            assertEquals(0, index.finish().text());
        }
        try (OpenIndex index = OpenIndex.open(folder)) {
            assertEquals(List.of(), index.cards());
            assertEquals(0, index.lengths().length);
            assertEquals(0, index.bodyGrams().places("研修").size());
            index.terms(Field.BODY).documents("研修", (document, times) -> {
                throw new AssertionError("a document of nothing");
            });
        }
    }

    @Test
    void tellsWhatItReadAndWrote() throws IOException {
        IndexSize size;
        try (IndexBuilder index = IndexBuilder.create(folder, Menu.schema("abc"))) {
            index.add(new SearchDocument(
                    "try",
                    "phase",
                    "ja",
                    "試す",
                    "/ja/",
                    List.of("PoC"),
                    List.of("ためす"),
                    Map.of(),
                    true,
                    List.of(new Section("", "", "𠮷野"), new Section("risks", "注意", "log"))));
            size = index.finish();
        }
        assertEquals(6 + 7 + 6 + 3, size.text());
        try (Stream<Path> files = Files.list(folder)) {
            long onDisk = files.mapToLong(file -> file.toFile().length()).sum();
            assertEquals(onDisk, size.index());
        }
        assertTrue(size.work().isPositive());
    }

    @Test
    void refusesTheSameEntryTwiceAndStrangeLanguages() {
        try (IndexBuilder index = IndexBuilder.create(folder, Menu.schema("abc"))) {
            SearchDocument first = Menu.documents().getFirst();
            index.add(first);
            assertThrows(IllegalArgumentException.class, () -> index.add(first));
            SearchDocument french = new SearchDocument(
                    "fr", "phase", "fr", "Essayer", "/fr/", List.of(), List.of(), Map.of(), true, List.of());
            assertThrows(IllegalArgumentException.class, () -> index.add(french));
        }
    }

    @Test
    void hasNoIndexWithoutFinish() {
        try (IndexBuilder index = IndexBuilder.create(folder, Menu.schema("abc"))) {
            index.add(Menu.documents().getFirst());
        }
        assertThrows(UncheckedIOException.class, () -> OpenIndex.open(folder));
    }

    @Test
    void refusesADamagedIndex() throws Exception {
        Menu.build(folder, Menu.schema("abc"));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
                UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> OpenIndex.open(folder));
                assertTrue(refused.toString().contains("cannot be read, build it again"), refused.toString());
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        OpenIndex.open(folder).close();
    }

    @Test
    void refusesAnIndexOfAnotherAnalyzer() throws Exception {
        Menu.build(folder, Menu.schema("abc"));
        try (FSDirectory directory = FSDirectory.open(folder)) {
            Map<String, String> data = new HashMap<>(SchemaFile.read(directory));
            data.put(SchemaFile.FINGERPRINT, "lucene 1.0, chain 0");
            directory.deleteFile(SchemaFile.FILE);
            SchemaFile.write(data, directory);
        }
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> OpenIndex.open(folder));
        assertTrue(refused.toString().contains("lucene 1.0"), refused.toString());
        assertTrue(refused.toString().endsWith("build it again"), refused.toString());
    }

    @Test
    void replacesTheIndexThatStandsThere() {
        Menu.build(folder, Menu.schema("one"));
        Menu.build(folder, Menu.schema("two"));
        try (OpenIndex index = OpenIndex.open(folder)) {
            assertEquals("two", index.schema().release());
            assertEquals(Menu.documents().size(), index.cards().size());
            assertFalse(index.cards().isEmpty());
        }
    }
}
