package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Holds what {@code site.yaml} says of next actions against the kinds and fields that there are. */
final class NextActionRules {

    private record Use(Set<FieldType> types, String expected) {}

    private static final Use WORDS = new Use(Set.of(FieldType.TEXT, FieldType.LIST), "a text or a list");
    private static final Use TEXT = new Use(Set.of(FieldType.TEXT), "a text");
    private static final Use ENTRIES = new Use(Set.of(FieldType.REF, FieldType.REFS, FieldType.INVERSE), "a reference");
    private static final Use TWO = new Use(Set.of(FieldType.REFS), "a list of references");

    /** Parts of every entry that are words, too. */
    static final List<String> COMMON = List.of("title", "summary", "aliases");

    /** Members that an answer has by itself. */
    private static final Set<String> TAKEN = Set.of("id", "title", "url", "score", "why", "action");

    private final Map<String, Kind> kinds;
    private final Findings findings;

    NextActionRules(Map<String, Kind> kinds, Findings findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    /** @param written as it stands in the file; what has the wrong form was reported by those who read it */
    void check(Form written) {
        Optional<Kind> ranked = written.scalar("kind").flatMap(this::kind);
        ranked.ifPresent(kind -> {
            written.scalar("action").ifPresent(name -> field(kind, name, TEXT));
            written.texts("show").forEach(name -> shown(kind, name));
            written.texts("single").forEach(name -> single(name, written));
            written.texts("evidence").forEach(place -> evidence(kind, place));
        });
        written.form("question").ifPresent(this::question);
    }

    private void question(Form question) {
        question.scalar("kind").flatMap(this::kind).ifPresent(kind -> {
            question.scalar("between").ifPresent(name -> field(kind, name, TWO));
            question.scalar("first").ifPresent(name -> field(kind, name, TEXT));
            question.scalar("second").ifPresent(name -> field(kind, name, TEXT));
        });
    }

    private void shown(Kind kind, YamlNode.Scalar name) {
        if (TAKEN.contains(name.text())) {
            findings.report(
                    Rule.WRONG_TYPE,
                    name.at(),
                    "the field '" + name.text() + "' cannot be shown: an answer has a member of that name");
        } else {
            field(kind, name, ENTRIES);
        }
    }

    private void single(YamlNode.Scalar name, Form written) {
        List<String> shown =
                written.texts("show").stream().map(YamlNode.Scalar::text).toList();
        if (!shown.contains(name.text())) {
            findings.report(
                    Rule.UNKNOWN_FIELD,
                    name.at(),
                    "'" + name.text() + "' is not among the fields of 'show'",
                    Nearest.hint(name.text(), shown));
        }
    }

    private void evidence(Kind ranked, YamlNode.Scalar place) {
        Optional<NextActionSpec.Evidence> evidence = NextActionReader.evidence(place);
        if (evidence.isEmpty()) {
            return;
        }
        Optional<Kind> kind = kind(evidence.get().kind(), place.at());
        if (kind.isEmpty()) {
            return;
        }
        if (!kind.get().name().equals(ranked.name())
                && kind.get().reference(ranked.name()).isEmpty()) {
            findings.report(
                    Rule.WRONG_KIND,
                    place.at(),
                    "the kind '" + kind.get().name() + "' has no field that refers to '" + ranked.name() + "'");
        } else if (!evidence.get().isSection()
                && !COMMON.contains(evidence.get().part())) {
            field(kind.get(), evidence.get().part(), place.at(), WORDS, COMMON);
        }
    }

    private void field(Kind kind, YamlNode.Scalar name, Use use) {
        field(kind, name.text(), name.at(), use, List.of());
    }

    private void field(Kind kind, String name, Location at, Use use, List<String> others) {
        Field field = kind.fields().get(name);
        if (field == null) {
            List<String> names = new ArrayList<>(kind.fields().keySet());
            names.addAll(others);
            findings.report(
                    Rule.UNKNOWN_FIELD,
                    at,
                    "the kind '" + kind.name() + "' has no field '" + name + "'",
                    Nearest.hint(name, names));
        } else if (!use.types().contains(field.type())) {
            findings.report(
                    Rule.WRONG_TYPE, at, "the field '" + name + "' of '" + kind.name() + "' must be " + use.expected());
        }
    }

    private Optional<Kind> kind(YamlNode.Scalar name) {
        return kind(name.text(), name.at());
    }

    private Optional<Kind> kind(String name, Location at) {
        Optional<Kind> kind = Optional.ofNullable(kinds.get(name));
        if (kind.isEmpty()) {
            findings.report(
                    Rule.UNKNOWN_KIND, at, "there is no kind '" + name + "'", Nearest.hint(name, kinds.keySet()));
        }
        return kind;
    }
}
