package shinagaki.generator.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.chart.Figure;
import shinagaki.generator.chart.Label;

/** Fields of entries as pictures need them: labels that lead somewhere, words, and figures to measure. */
final class ChartFields {

    private static final Pattern CURRENCY = Pattern.compile("\\b(\\p{Lu}{3}) (?=[0-9])");

    private final Catalog catalog;
    private final EntryLinks links;
    private final Values values;
    private final Furnishing furnishing;

    ChartFields(Catalog catalog, EntryLinks links, Furnishing furnishing) {
        this.catalog = catalog;
        this.links = links;
        this.values = new Values(furnishing);
        this.furnishing = furnishing;
    }

    Label label(Entry entry, Viewpoint from) {
        EntryLink link = links.to(entry, from, false);
        return new Label(link.title().text(), link.title().lang(), Optional.of(link.href()));
    }

    /** The entries that a field leads to. */
    List<Entry> targets(Entry entry, String field) {
        return entry.fields().get(field) instanceof Value.References(var targets)
                ? targets.stream().map(target -> links.entry(target.id())).toList()
                : List.of();
    }

    Optional<Entry> target(Entry entry, String field) {
        return targets(entry, field).stream().findFirst();
    }

    /** Each of them once, in the order of the catalog. */
    List<Entry> inOrder(List<Entry> named) {
        Set<String> ids = named.stream().map(Entry::id).collect(Collectors.toSet());
        return catalog.entries().values().stream()
                .filter(entry -> ids.contains(entry.id()))
                .toList();
    }

    /** What a field says, in one line; that nobody says it, where it is so; nothing where there is no such field. */
    Optional<Phrase> words(Entry entry, String name, Viewpoint from) {
        return lines(entry, name, from).stream()
                .reduce((one, other) -> new Phrase(
                        one.text() + word(from, "list-separator") + other.text(), one.lang(), one.foreign()));
    }

    /** The same, a line for each thing said. */
    List<Phrase> lines(Entry entry, String name, Viewpoint from) {
        Value value = entry.fields().get(name);
        Field field = field(entry, name).orElse(null);
        if (value == null || field == null) {
            return List.of();
        }
        return switch (value) {
            case Value.NotStated() -> List.of(from.phrase(values.notStated(from.lang())));
            case Value.References ignored ->
                targets(entry, name).stream()
                        .map(target -> from.phrase(target.title()))
                        .toList();
            default ->
                values.words(field, value, from).stream()
                        .map(words -> new Phrase(unbroken(words.text()), words.lang(), words.foreign()))
                        .toList();
        };
    }

    /** A currency stays with its amount: JPY 2,000,000. */
    private static String unbroken(String words) {
        return CURRENCY.matcher(words).replaceAll("$1\u00a0");
    }

    /** The number in a field, as read from the words of the source language. */
    Optional<Figure> figure(Entry entry, String name) {
        Optional<FieldType> type = field(entry, name).map(Field::type);
        return switch (entry.fields().get(name)) {
            case Value.Number(var number) ->
                Optional.of(Figure.of(
                        number.doubleValue(),
                        type.filter(FieldType.PERCENT::equals).isPresent() ? "%" : ""));
            case Value.Words(Text text) -> Figure.read(text.in(catalog.site().sourceLanguage()));
            case null, default -> Optional.empty();
        };
    }

    Optional<Field> field(Entry entry, String name) {
        return Optional.ofNullable(links.kind(entry.kind()).fields().get(name));
    }

    /** A number as the field of an entry would show it. */
    String measured(Entry entry, String name, long number, Viewpoint from) {
        return field(entry, name)
                .map(field -> values.measured(field, String.valueOf(number), from.lang()))
                .orElseGet(() -> String.valueOf(number));
    }

    /** The label of a field, as the first entry that has it calls it. */
    String fieldLabel(List<Entry> entries, String name, Viewpoint from) {
        return entries.stream()
                .map(entry -> field(entry, name).orElse(null))
                .filter(Objects::nonNull)
                .map(field -> field.label().in(from.lang()))
                .findFirst()
                .orElse(name);
    }

    /** What joins an entry to one other: a field that is called as its targets are together names the one. */
    String relation(Field field, String target, Viewpoint from) {
        Kind kind = links.kind(links.entry(target).kind());
        String label = field.label().in(from.lang());
        return label.equals(kind.plural().in(from.lang())) ? kind.label().in(from.lang()) : label;
    }

    String kindLabel(List<Entry> entries, Viewpoint from) {
        return links.kind(entries.getFirst().kind()).label().in(from.lang());
    }

    /** Many entries of a kind. */
    String kindNames(String kind, Viewpoint from) {
        return links.kind(kind).plural().in(from.lang());
    }

    /** The colour of an entry, where it has one. */
    OptionalInt accent(Entry entry, Viewpoint from) {
        Optional<Integer> accent = links.to(entry, from, false).accent();
        return accent.isPresent() ? OptionalInt.of(accent.get()) : OptionalInt.empty();
    }

    /** Whether what a field reads backwards was inferred. */
    boolean isDerivedInverse(Field field) {
        return field.to().stream()
                .map(kind -> links.kind(kind).fields().get(field.inverseOf()))
                .anyMatch(stated -> stated != null && stated.derived());
    }

    String word(Viewpoint from, String key) {
        return furnishing.word(from.lang(), key);
    }

    /** The sentence of the theme for a type of picture. */
    String said(Viewpoint from, String key, Map<String, String> words) {
        String sentence = word(from, key);
        for (Map.Entry<String, String> word : words.entrySet()) {
            sentence = sentence.replace("{" + word.getKey() + "}", word.getValue());
        }
        return sentence;
    }

    /** Labels with their values, one after the other. */
    String joined(List<String> items, Viewpoint from) {
        return items.stream().collect(Collectors.joining(word(from, "list-separator")));
    }

    /** A name with more words about it. */
    String noted(String name, String notes, Viewpoint from) {
        return said(from, "chart-noted", Map.of("name", name, "notes", notes));
    }

    /** A name with what it amounts to. */
    String valued(String name, String value, Viewpoint from) {
        return name + word(from, "place-separator") + value;
    }

    static FigureView.Cell cell(Label label, Viewpoint from) {
        return new FigureView.Cell(
                new Phrase(label.text(), label.lang(), !label.lang().equals(from.lang())), label.href());
    }

    static Label label(Phrase words) {
        return Label.plain(words.text(), words.lang());
    }
}
