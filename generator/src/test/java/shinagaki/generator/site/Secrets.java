package shinagaki.generator.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.ChartSpec;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.Home;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.check.Sources;
import shinagaki.generator.parse.Piece;

/**
 * What readers of an edition must not find, worked out from the content alone: all that narrower entries and fields say,
 * but for what is said to these readers as well.
 */
final class Secrets {

    private static final Pattern SENTENCE = Pattern.compile("[\\n。]|[.;:] ");

    /** Around a whole sentence they are its place's, and JSON sets them around every value. */
    private static final Pattern QUOTES = Pattern.compile("^\"|\"$");

    /** Figures and names, which tell something out of their sentence, too. */
    private static final Pattern WORD = Pattern.compile("[0-9][0-9,.]{2,}[0-9](?:万円|億円)?\\+?|[0-9]+(?:万円|億円)\\+?"
            + "|[\\p{IsKatakana}ー]{5,}|\\p{IsHan}{5,}|[A-Za-z]{8,}");

    private final Catalog all;
    private final Audience audience;
    private final List<String> hidden = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    private Secrets(Catalog all, Audience audience) {
        this.all = all;
        this.audience = audience;
    }

    /** @param alsoShown texts that every edition says, such as those of the theme */
    static Set<String> of(Path site, Audience audience, Collection<String> alsoShown) {
        Catalog all = Sources.read(site, Path.of("").toAbsolutePath()).catalog().orElseThrow();
        Secrets secrets = new Secrets(all, audience);
        all.entries().values().forEach(secrets::sort);
        all.kinds().values().forEach(secrets::sort);
        add(all.site().name(), secrets.shown);
        all.site().home().ifPresent(home -> home.groups().forEach(secrets::sort));
        secrets.shown.addAll(alsoShown);
        return LeakSearch.absentFrom(secrets.shown, told(secrets.hidden));
    }

    private boolean sees(Entry entry) {
        return entry.audience().isVisibleIn(audience);
    }

    private void sort(Entry entry) {
        List<String> own = sees(entry) ? shown : hidden;
        own.add(entry.id());
        add(entry.title(), own);
        entry.summary().ifPresent(summary -> add(summary, own));
        entry.aliases().values().forEach(own::addAll);
        entry.hidden().values().forEach(own::addAll);
        own.addAll(entry.reading().values());
        own.addAll(entry.formerIds());
        entry.sources().forEach(source -> source.place().ifPresent(place -> add(place, own)));
        entry.bodies()
                .values()
                .forEach(body -> body.sections().forEach(section -> {
                    own.add(section.heading());
                    own.add(words(section.text()));
                }));
        entry.fields().forEach((name, value) -> add(value, sees(entry) && sees(field(entry, name)) ? shown : hidden));
    }

    private static String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            words.append(piece instanceof Piece.Literal(String text) ? text : "\n");
        }
        return words.toString();
    }

    private Field field(Entry entry, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(all.kinds().get(entry.kind())).fields().get(name));
    }

    private boolean sees(Field field) {
        return field.audience().isVisibleIn(audience);
    }

    /** Labels are told where there is a reader for something below them. */
    private void sort(Kind kind) {
        List<Entry> seen = all.ofKind(kind.name()).stream().filter(this::sees).toList();
        List<String> own = seen.isEmpty() ? hidden : shown;
        add(kind.label(), own);
        add(kind.plural(), own);
        kind.lead().ifPresent(lead -> add(lead, own));
        for (ChartSpec chart : kind.charts()) {
            List<String> chartIsFor = chart.audience().isVisibleIn(audience) ? own : hidden;
            add(chart.title(), chartIsFor);
            chart.note().ifPresent(note -> add(note, chartIsFor));
        }
        for (Field field : kind.fields().values()) {
            boolean told = sees(field)
                    && seen.stream().anyMatch(entry -> entry.fields().containsKey(field.name()));
            add(field.label(), told ? shown : hidden);
            field.choices().forEach((key, label) -> {
                boolean chosen = seen.stream()
                        .anyMatch(entry ->
                                chosen(entry.fields().get(field.name())).contains(key));
                add(label, told && chosen ? shown : hidden);
            });
        }
    }

    private void sort(Home.Group group) {
        boolean told = group.kinds().stream()
                .flatMap(kind -> all.ofKind(kind).stream())
                .anyMatch(this::sees);
        add(group.label(), told ? shown : hidden);
    }

    private static List<String> chosen(@Nullable Value value) {
        return switch (value) {
            case Value.Choice(String key, var derived) -> List.of(key);
            case Value.Choices(var several) ->
                several.stream().map(Value.Choice::key).toList();
            case null, default -> List.of();
        };
    }

    private static void add(Text text, List<String> to) {
        to.addAll(text.byLanguage().values());
    }

    private static void add(Value value, List<String> to) {
        switch (value) {
            case Value.Words(Text text) -> add(text, to);
            case Value.Items items -> items.byLanguage().values().forEach(to::addAll);
            case Value.Number ignored -> {}
            case Value.Date ignored -> {}
            case Value.Choice ignored -> {}
            case Value.Choices ignored -> {}
            case Value.NotStated ignored -> {}
            case Value.References ignored -> {}
        }
    }

    /** Whole statements, their sentences, and the figures and names in them. */
    private static Set<String> told(List<String> statements) {
        Set<String> told = new TreeSet<>();
        for (String statement : statements) {
            SENTENCE.splitAsStream(statement)
                    .map(sentence -> QUOTES.matcher(sentence.strip()).replaceAll(""))
                    .filter(sentence -> sentence.length() > 3)
                    .forEach(told::add);
            Matcher words = WORD.matcher(statement);
            while (words.find()) {
                told.add(words.group());
            }
        }
        return told;
    }
}
