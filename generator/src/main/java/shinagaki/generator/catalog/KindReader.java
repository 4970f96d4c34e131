package shinagaki.generator.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Reads {@code kinds.yaml}. */
final class KindReader {

    private static final Set<String> KEYS = Set.of(
            "label",
            "plural",
            "lead",
            "folder",
            "page",
            "on",
            "layout",
            "order",
            "sequence",
            "accent",
            "list",
            "vocabulary",
            "note",
            "derived_summary",
            "unique",
            "charts",
            "fields");
    private static final Set<String> VOCABULARY = Set.of("except");

    /** Names of addresses beside those of kinds. */
    private static final Set<String> TAKEN = Set.of("browse", "search");

    private final Words words;
    private final Findings findings;

    KindReader(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** By name, in the order of the file. */
    Map<String, Kind> kinds(YamlNode.Mapping mapping) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Form all = new Form(mapping, findings);
        mapping.members().forEach((name, member) -> {
            if (isName(name, member.at())) {
                all.form(name, member.value()).ifPresent(form -> kinds.put(name, kind(name, form.allowing(KEYS))));
            }
        });
        if (kinds.isEmpty()) {
            findings.report(Rule.MISSING_FIELD, mapping.at(), "there is no kind", "write 'page:', and its label below");
        }
        return kinds;
    }

    private boolean isName(String name, Location at) {
        if (TAKEN.contains(name)) {
            findings.report(Rule.INVALID_ID, at, "a kind cannot be named '" + name + "'", "that address is taken");
            return false;
        }
        if (!Ids.isValid(name)) {
            findings.report(Rule.INVALID_ID, at, "'" + name + "' is no name for a kind", Ids.FORM);
            return false;
        }
        return true;
    }

    private Kind kind(String name, Form form) {
        Text label = form.node("label")
                .flatMap(node -> words.complete("label", node))
                .orElseGet(() -> words.everywhere(capitalised(name)));
        Text plural = form.node("plural")
                .map(node -> over(label, words.texts("plural", node)))
                .orElse(label);
        return new Kind(
                name,
                label,
                plural,
                form.node("lead").flatMap(node -> words.complete("lead", node)),
                form.text("folder").orElse(name),
                form.flag("page", true),
                form.text("on"),
                form.text("layout").orElse("article"),
                names(form, "order"),
                form.flag("sequence", false),
                form.flag("accent", false),
                names(form, "list"),
                vocabulary(form),
                form.text("note"),
                form.flag("derived_summary", false),
                form.texts("unique").stream().map(YamlNode.Scalar::text).toList(),
                fields(form.form("fields")),
                new ChartReader(words, findings).charts(form));
    }

    private static List<String> names(Form form, String key) {
        return form.texts(key).stream().map(YamlNode.Scalar::text).toList();
    }

    /** {@code true}, or what is left out of the links: {@code {except: …}}. */
    private static Optional<Kind.Vocabulary> vocabulary(Form form) {
        if (form.node("vocabulary").orElse(null) instanceof YamlNode.Mapping mapping) {
            Form written = new Form(mapping, form.findings()).allowing(VOCABULARY);
            return Optional.of(new Kind.Vocabulary(written.text("except")));
        }
        return form.flag("vocabulary", false) ? Optional.of(new Kind.Vocabulary(Optional.empty())) : Optional.empty();
    }

    private Map<String, Field> fields(Optional<Form> form) {
        Map<String, Field> fields = new LinkedHashMap<>();
        FieldReader reader = new FieldReader(words, findings);
        form.ifPresent(all -> all.mapping().members().forEach((name, member) -> {
            if (CommonFields.KEYS.contains(name)) {
                findings.report(
                        Rule.DUPLICATE_KEY,
                        member.at(),
                        "every entry has the field '" + name + "' already",
                        "delete it, or choose another name");
            } else {
                all.form(name, member.value()).ifPresent(field -> fields.put(name, reader.field(name, field)));
            }
        }));
        return fields;
    }

    /** Words of languages that have some of their own take the place of others. */
    private static Text over(Text all, Map<String, String> own) {
        Map<String, String> merged = new LinkedHashMap<>(all.byLanguage());
        merged.putAll(own);
        return new Text(merged);
    }

    static String capitalised(String name) {
        String spaced = name.replace('-', ' ').replace('_', ' ');
        return spaced.isEmpty() ? name : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
