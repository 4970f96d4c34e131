package shinagaki.generator.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Reads the declaration of a field. */
final class FieldReader {

    private static final Set<String> KEYS = Set.of(
            "type", "label", "to", "of", "required", "translated", "facet", "audience", "derived", "show", "choices");

    private final Words words;
    private final Findings findings;

    FieldReader(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    Field field(String name, Form form) {
        form.allowing(KEYS);
        FieldType type = form.choice("type", FieldType.class).orElse(FieldType.TEXT);
        if (!form.has("type")) {
            findings.report(
                    Rule.MISSING_FIELD, form.at(name), "the field '" + name + "' has no 'type'", "write type: text");
        }
        Optional<Inverse> inverse = type == FieldType.INVERSE ? inverse(name, form) : Optional.empty();
        List<String> to = form.texts("to").stream().map(YamlNode.Scalar::text).toList();
        return new Field(
                name,
                type,
                form.node("label")
                        .flatMap(node -> words.complete("label", node))
                        .orElseGet(() -> words.everywhere(KindReader.capitalised(name))),
                inverse.map(of -> List.of(of.kind)).orElse(to),
                inverse.map(Inverse::field).orElse(""),
                form.flag("required", false),
                form.flag("translated", false),
                form.flag("facet", false),
                form.flag("derived", false),
                form.flag("show", true),
                form.choice("audience", Audience.class).orElse(Audience.CUSTOMER),
                type == FieldType.CHOICE || type == FieldType.CHOICES ? choices(name, form) : Map.of());
    }

    private record Inverse(String kind, String field) {}

    private Optional<Inverse> inverse(String name, Form form) {
        Optional<YamlNode.Scalar> of = form.scalar("of");
        String text = of.map(YamlNode.Scalar::text).orElse("");
        int dot = text.indexOf('.');
        if (dot > 0) {
            return Optional.of(new Inverse(text.substring(0, dot), text.substring(dot + 1)));
        }
        findings.report(
                Rule.MISSING_FIELD,
                of.map(YamlNode.Scalar::at).orElse(form.at()),
                "the inverse field '" + name + "' does not say of what",
                "write of: kind.field");
        return Optional.empty();
    }

    private Map<String, Text> choices(String name, Form form) {
        Map<String, Text> choices = new LinkedHashMap<>();
        Optional<YamlNode> node = form.node("choices");
        if (node.isPresent() && node.get() instanceof YamlNode.Sequence) {
            form.texts("choices")
                    .forEach(key -> choices.put(key.text(), words.everywhere(KindReader.capitalised(key.text()))));
        } else {
            form.form("choices")
                    .ifPresent(all -> all.mapping()
                            .members()
                            .forEach((key, member) ->
                                    words.complete(key, member.value()).ifPresent(label -> choices.put(key, label))));
        }
        if (choices.isEmpty()) {
            findings.report(
                    Rule.MISSING_FIELD,
                    form.at("type"),
                    "the field '" + name + "' has no 'choices'",
                    "write choices: {key: {ja: …, en: …}}");
        }
        return choices;
    }
}
