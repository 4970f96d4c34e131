package shinagaki.generator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a folder with {@code paragraphs.tsv} and any of {@code questions.tsv}, {@code keywords.tsv} and {@code queries-CLASS.tsv}.
 */
final class CollectionReader {
    static final String LAYOUT =
            "a collection is a folder with paragraphs.tsv and any of questions.tsv, keywords.tsv, queries-CLASS.tsv";

    private static final String PARAGRAPHS = "paragraphs.tsv";
    private static final Pattern QUERIES = Pattern.compile("(?:queries-)?([^.]+)\\.tsv");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private final List<Mistake> mistakes = new ArrayList<>();

    private CollectionReader() {}

    /** Throws {@link MalformedCollection} with all that is wrong. */
    static JudgedCollection read(Path folder) throws IOException {
        CollectionReader reader = new CollectionReader();
        Map<String, Paragraph> paragraphs = reader.paragraphs(folder.resolve(PARAGRAPHS));
        List<QuerySet> sets = new ArrayList<>();
        for (Path file : queryFiles(folder)) {
            sets.add(reader.queries(file, paragraphs.keySet()));
        }
        if (sets.isEmpty()) {
            reader.mistakes.add(Mistake.in(folder, "no queries", LAYOUT));
        }
        if (!reader.mistakes.isEmpty()) {
            throw new MalformedCollection(reader.mistakes);
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new JudgedCollection(name == null ? "/" : name.toString(), List.copyOf(paragraphs.values()), sets);
    }

    /** Names of files in the folder that look like queries and are none. */
    static List<String> leftOut(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".tsv") && !isQueries(name) && !name.equals(PARAGRAPHS))
                    .sorted()
                    .toList();
        }
    }

    /** Questions, keywords, then the classes by name, nonsense last. */
    private static List<Path> queryFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isQueries(String.valueOf(file.getFileName())))
                    .sorted(Comparator.comparing((Path file) -> form(file))
                            .thenComparing(file -> !file.endsWith("questions.tsv"))
                            .thenComparing(file -> String.valueOf(file.getFileName())))
                    .toList();
        }
    }

    private static boolean isQueries(String name) {
        return name.equals("questions.tsv") || name.equals("keywords.tsv") || name.matches("queries-[^.]+\\.tsv");
    }

    private static QuerySet.Form form(Path file) {
        return QuerySet.Form.of(String.valueOf(file.getFileName()));
    }

    private Map<String, Paragraph> paragraphs(Path file) throws IOException {
        Map<String, Paragraph> paragraphs = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            mistakes.add(Mistake.in(file, "there is no such file", LAYOUT));
            return paragraphs;
        }
        for (TabbedRows.Row row : new TabbedRows(List.of("id", "title", "text"), mistakes::add).read(file)) {
            paragraph(row).ifPresent(paragraph -> {
                if (paragraphs.putIfAbsent(paragraph.id(), paragraph) != null) {
                    mistakes.add(row.mistake(
                            "id '%s' stands above already".formatted(paragraph.id()),
                            "give every paragraph an id of its own"));
                }
            });
        }
        return paragraphs;
    }

    private Optional<Paragraph> paragraph(TabbedRows.Row row) {
        Paragraph paragraph = new Paragraph(
                row.cells().get(0),
                row.cells().get(1).strip(),
                row.cells().get(2).strip());
        if (!ID.matcher(paragraph.id()).matches()) {
            mistakes.add(row.mistake(
                    "'%s' is no id".formatted(paragraph.id()),
                    "use lower-case letters, digits and hyphens, at most 100"));
            return Optional.empty();
        }
        if (paragraph.title().isEmpty() || paragraph.text().isEmpty()) {
            String missing = paragraph.title().isEmpty() ? "title" : "text";
            mistakes.add(row.mistake("no " + missing, "write one, or remove the line"));
        }
        return Optional.of(paragraph);
    }

    private QuerySet queries(Path file, Set<String> ids) throws IOException {
        QuerySet.Form form = form(file);
        List<JudgedQuery> queries = new ArrayList<>();
        for (TabbedRows.Row row : new TabbedRows(List.of("query", "original", "expected"), mistakes::add).read(file)) {
            Set<String> expected = Stream.of(row.cells().get(2).split(" ", -1))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            check(row, form, expected);
            expected.stream()
                    .filter(id -> !ids.contains(id) && !ids.isEmpty())
                    .forEach(id -> mistakes.add(row.mistake(
                            "no paragraph has the id '%s'".formatted(id),
                            "expected ids are those of paragraphs.tsv, with a space between any two")));
            queries.add(new JudgedQuery(row.cells().getFirst(), expected));
        }
        String name = QUERIES.matcher(String.valueOf(file.getFileName())).replaceFirst("$1");
        return new QuerySet(name, form, queries);
    }

    private void check(TabbedRows.Row row, QuerySet.Form form, Set<String> expected) {
        if (row.cells().getFirst().isBlank()) {
            mistakes.add(row.mistake("no query", "write one, or remove the line"));
        }
        boolean isNonsense = form == QuerySet.Form.NONSENSE;
        if (isNonsense && !expected.isEmpty()) {
            mistakes.add(
                    row.mistake("nonsense has expected ids", "leave the cell empty, or move the line to another file"));
        }
        if (!isNonsense && expected.isEmpty()) {
            mistakes.add(row.mistake("no expected ids", "write some, or move the line to queries-nonsense.tsv"));
        }
    }
}
