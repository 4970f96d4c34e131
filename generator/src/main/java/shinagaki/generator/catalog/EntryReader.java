package shinagaki.generator.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.YamlNode;

/** Reads one entry, in whichever form it is written. */
final class EntryReader {

    private static final Set<String> VERIFIED = Set.of("date", "by", "every");
    private static final Set<String> CITATION = Set.of("id", "place");

    private final Site site;
    private final Words words;
    private final ValueReader values;
    private final TranslationReader translations;
    private final WordRules wording;
    private final Findings findings;

    EntryReader(Site site, Words words, Findings findings) {
        this.site = site;
        this.words = words;
        this.values = new ValueReader(words, findings);
        this.translations = new TranslationReader(findings);
        this.wording = new WordRules(findings);
        this.findings = findings;
    }

    Draft read(Written written) {
        List<Draft.Use> uses = new ArrayList<>();
        Form form = written.neutral();
        required(written);
        wording.check(written);
        Entry entry = new Entry(
                written.id(),
                written.kind().name(),
                title(written),
                summary(written),
                written.byLanguage("aliases", this::list),
                written.byLanguage("hidden", this::list),
                written.byLanguage(
                        "reading",
                        (key, node) -> Scalars.text(key, node, findings).map(YamlNode.Scalar::text)),
                form.choice("audience", Audience.class).orElse(Audience.CUSTOMER),
                form.choice("status", Status.class).orElse(Status.ACTIVE),
                form.scalar("successor").map(id -> use("successor", id, uses)),
                owner(form),
                form.form("verified").flatMap(this::verified),
                sources(form, uses),
                form.flag("derived", false),
                form.texts("former_ids").stream().map(YamlNode.Scalar::text).toList(),
                fields(written, uses),
                written.bodies(),
                Map.of(),
                Map.of(),
                written.at(site.sourceLanguage()));
        Map<String, Translation> sides = translations.read(written, entry);
        return new Draft(sides.isEmpty() ? entry : Copies.withTranslations(entry, sides), uses, written.position());
    }

    private void required(Written written) {
        for (String name : site.require()) {
            boolean there = CommonFields.WORDS.contains(name)
                    ? !written.languages(name).isEmpty()
                    : written.neutral().has(name) || isGiven(name);
            if (!there && !name.equals("title")) {
                missing(written, name, "every entry of this site needs it");
            }
        }
    }

    private boolean isGiven(String name) {
        return name.equals("owner") && site.owner().isPresent();
    }

    private Optional<Text> owner(Form form) {
        return form.node("owner").map(node -> inAnyLanguage("owner", node)).or(site::owner);
    }

    private Text title(Written written) {
        Map<String, String> titles = written.byLanguage("title", this::words);
        Set<String> there = written.languages("title");
        if (written instanceof Written.Pair pair) {
            pair.forms().keySet().stream()
                    .filter(language -> !there.contains(language))
                    .forEach(language -> missing(written, "title", language, "write title: and the name of the entry"));
        } else if (there.isEmpty()) {
            missing(written, "title", site.sourceLanguage(), "write title: {ja: …, en: …}");
        } else {
            lacking(written, "title");
        }
        return new Text(titles.isEmpty() ? standInTitle(written) : titles);
    }

    /** The first heading of each side, or the id. */
    private Map<String, String> standInTitle(Written written) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Map.Entry<String, Body> side : written.bodies().entrySet()) {
            side.getValue().headings().stream()
                    .map(heading -> heading.text())
                    .filter(heading -> !heading.isBlank())
                    .findFirst()
                    .ifPresent(heading -> titles.put(side.getKey(), heading));
        }
        if (titles.isEmpty()) {
            titles.put(written instanceof Written.Pair pair ? pair.source() : site.sourceLanguage(), written.id());
        }
        return titles;
    }

    private Optional<Text> summary(Written written) {
        written.byLanguage("summary", (key, node) -> Optional.of(node))
                .forEach((language, node) -> SummaryLength.check(language, node, findings));
        return text(written, "summary");
    }

    private Optional<Text> text(Written written, String key) {
        Map<String, String> texts = written.byLanguage(key, this::words);
        lacking(written, key);
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Text(texts));
    }

    /** Reports the sides that lack what another side has. */
    private void lacking(Written written, String key) {
        Set<String> there = written.languages(key);
        if (there.isEmpty()) {
            return;
        }
        for (String language : site.languages()) {
            boolean hasSide =
                    written instanceof Written.Item || written.bodies().containsKey(language);
            if (hasSide && !there.contains(language) && written.isReadable(language)) {
                Location at =
                        written instanceof Written.Item item ? item.neutral().at(key) : written.at(language);
                findings.report(
                        Rule.MISSING_LANGUAGE, at, "'" + key + "' is missing in '" + language + "'", "add its words");
            }
        }
    }

    private Optional<String> words(String key, YamlNode node) {
        return Scalars.text(key, node, findings).map(scalar -> scalar.text().strip());
    }

    private Optional<List<String>> list(String key, YamlNode node) {
        return Optional.of(Form.texts(key, node, findings).stream()
                .map(YamlNode.Scalar::text)
                .toList());
    }

    private Optional<Verification> verified(Form form) {
        form.allowing(VERIFIED);
        Optional<LocalDate> date = form.node("date").flatMap(node -> Dates.read("date", node, findings));
        if (date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Verification(
                date.get(),
                form.text("by").orElse(""),
                form.scalar("every").flatMap(written -> Dates.days("every", written, findings)),
                form.at("date")));
    }

    private List<Citation> sources(Form form, List<Draft.Use> uses) {
        Optional<YamlNode> node = form.node("sources");
        if (node.isEmpty()) {
            return List.of();
        }
        List<YamlNode> items = node.get() instanceof YamlNode.Sequence list ? list.items() : List.of(node.get());
        List<Citation> sources = new ArrayList<>();
        for (YamlNode item : items) {
            citation(form, item, uses).ifPresent(sources::add);
        }
        return sources;
    }

    private Optional<Citation> citation(Form form, YamlNode item, List<Draft.Use> uses) {
        if (item instanceof YamlNode.Scalar) {
            return Scalars.text("sources", item, findings)
                    .map(id -> new Citation(use("sources", id, uses), Optional.empty()));
        }
        Optional<Form> citation = form.form("sources", item).map(found -> found.allowing(CITATION));
        if (citation.isPresent() && !citation.get().has("id")) {
            findings.report(Rule.MISSING_FIELD, item.at(), "the source has no 'id'", "name the entry of the source");
        }
        return citation.flatMap(found -> found.scalar("id")
                .map(id -> new Citation(
                        use("sources", id, uses), found.node("place").map(node -> inAnyLanguage("place", node)))));
    }

    /** Words for all languages at once, such as a page number, or words of each. */
    private Text inAnyLanguage(String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping) {
            return words.complete(key, node).orElseGet(() -> words.everywhere(""));
        }
        return words.everywhere(Scalars.textOrNumber(key, node, findings)
                .map(YamlNode.Scalar::text)
                .orElse(""));
    }

    private static String use(String field, YamlNode.Scalar id, List<Draft.Use> uses) {
        uses.add(new Draft.Use(field, id.text(), List.of(), id.at()));
        return id.text();
    }

    private Map<String, Value> fields(Written written, List<Draft.Use> uses) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Field field : written.kind().fields().values()) {
            if (field.type() == FieldType.INVERSE) {
                continue;
            }
            Optional<Value> value = field.translated() && !values.isNotStated(written.neutral(), field.name())
                    ? translated(written, field)
                    : written.neutral().node(field.name()).flatMap(node -> values.read(field, node, uses));
            value.ifPresent(found -> fields.put(field.name(), found));
            if (field.required() && !isWritten(written, field)) {
                missing(written, field.name(), "the kind '" + written.kind().name() + "' requires it");
            }
        }
        return fields;
    }

    private Optional<Value> translated(Written written, Field field) {
        if (field.type() == FieldType.LIST) {
            Map<String, List<String>> lists = written.byLanguage(field.name(), this::list);
            lacking(written, field.name());
            return lists.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(lists));
        }
        Map<String, String> texts = written.byLanguage(
                field.name(),
                (key, node) -> Scalars.textOrNumber(key, node, findings).map(YamlNode.Scalar::text));
        lacking(written, field.name());
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Value.Words(new Text(texts)));
    }

    private static boolean isWritten(Written written, Field field) {
        return written.neutral().has(field.name())
                || (field.translated() && !written.languages(field.name()).isEmpty());
    }

    private void missing(Written written, String name, String hint) {
        String source = written instanceof Written.Pair pair ? pair.source() : site.sourceLanguage();
        missing(written, name, source, hint);
    }

    private void missing(Written written, String name, String language, String hint) {
        if (written.isReadable(language)) {
            findings.report(Rule.MISSING_FIELD, written.at(language), "'" + name + "' is missing", hint);
        }
    }
}
