package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** A YAML map that is read by its keys; what is not as it should be is reported and counts as absent. */
final class Form {

    private final YamlNode.Mapping mapping;
    private final Findings findings;

    Form(YamlNode.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** Reports every key that is none of these. */
    Form allowing(Collection<String> keys) {
        mapping.members().forEach((key, member) -> {
            if (!keys.contains(key)) {
                findings.report(
                        Rule.UNKNOWN_KEY,
                        member.at(),
                        "unknown key '" + key + "'",
                        Nearest.hint(key, keys.stream().sorted().toList()));
            }
        });
        return this;
    }

    Findings findings() {
        return findings;
    }

    Location at() {
        return mapping.at();
    }

    boolean has(String key) {
        return mapping.members().containsKey(key);
    }

    /** Where a key stands; the map itself where it does not. */
    Location at(String key) {
        YamlNode.Member member = mapping.members().get(key);
        return member == null ? mapping.at() : member.at();
    }

    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(mapping.members().get(key)).map(YamlNode.Member::value);
    }

    Optional<String> text(String key) {
        return scalar(key).map(YamlNode.Scalar::text);
    }

    Optional<YamlNode.Scalar> scalar(String key) {
        return node(key).flatMap(node -> Scalars.text(key, node, findings));
    }

    boolean flag(String key, boolean otherwise) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return otherwise;
        }
        if (node.get() instanceof YamlNode.Scalar scalar && scalar.isBoolean()) {
            return scalar.text().equals("true");
        }
        Scalars.wrong(key, node.get(), "true or false", findings);
        return otherwise;
    }

    /** One text, or a list of them. */
    List<YamlNode.Scalar> texts(String key) {
        return node(key).map(node -> texts(key, node, findings)).orElse(List.of());
    }

    static List<YamlNode.Scalar> texts(String key, YamlNode node, Findings findings) {
        List<YamlNode.Scalar> texts = new ArrayList<>();
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> Scalars.text(key, item, findings).ifPresent(texts::add));
        } else {
            Scalars.text(key, node, findings).ifPresent(texts::add);
        }
        return texts;
    }

    /** Another map below a key. */
    Optional<Form> form(String key) {
        return node(key).flatMap(node -> form(key, node));
    }

    Optional<Form> form(String name, YamlNode node) {
        if (node instanceof YamlNode.Mapping map) {
            return Optional.of(new Form(map, findings));
        }
        Scalars.wrong(name, node, "a map", findings);
        return Optional.empty();
    }

    /** A list of maps below a key; what is none of them is reported. */
    List<Form> forms(String key) {
        if (!(node(key).orElse(null) instanceof YamlNode.Sequence list)) {
            node(key).ifPresent(node -> Scalars.wrong(key, node, "a list of maps", findings));
            return List.of();
        }
        return list.items().stream().flatMap(item -> form(key, item).stream()).toList();
    }

    /** The constant of an enumeration whose name a key holds. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return scalar(key).flatMap(scalar -> Choices.of(key, scalar, type, findings));
    }

    YamlNode.Mapping mapping() {
        return mapping;
    }
}
