package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Reads the value of a field that does not depend on a language. */
final class ValueReader {

    private static final String NOT_STATED = "not-stated";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Set<String> REFERENCE = Set.of("id", "derived");
    private static final Set<String> CHOICE = Set.of("choice", "derived");

    private final Words words;
    private final Findings findings;

    ValueReader(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    boolean isNotStated(Form form, String key) {
        return form.node(key).filter(ValueReader::isNotStated).isPresent();
    }

    /** @param uses takes up the references that the value holds */
    Optional<Value> read(Field field, YamlNode node, List<Draft.Use> uses) {
        if (isNotStated(node)) {
            return Optional.of(new Value.NotStated());
        }
        String key = field.name();
        return switch (field.type()) {
            case TEXT -> Scalars.text(key, node, findings).map(this::words);
            case DURATION, MONEY, FIGURE ->
                Scalars.textOrNumber(key, node, findings).map(this::words);
            case NUMBER, MINUTES -> number(key, node).map(Value.Number::new);
            case PERCENT -> share(key, node).map(Value.Number::new);
            case LIST -> list(key, node);
            case DATE -> Dates.read(key, node, findings).map(Value.Date::new);
            case CHOICE -> choice(field, node).map(Function.identity());
            case CHOICES -> choices(field, node);
            case REF -> one(field, node, uses);
            case REFS -> several(field, node, uses);
            case INVERSE -> Optional.empty();
        };
    }

    private static boolean isNotStated(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().equals(NOT_STATED);
    }

    private Value words(YamlNode.Scalar scalar) {
        return new Value.Words(words.everywhere(scalar.text().strip()));
    }

    private Optional<BigDecimal> share(String key, YamlNode node) {
        Optional<BigDecimal> share = number(key, node);
        share.filter(number -> number.signum() < 0 || number.compareTo(WHOLE) > 0)
                .ifPresent(number -> findings.report(
                        Rule.OUT_OF_RANGE,
                        node.at(),
                        "'" + key + "' is a percentage, and cannot be " + number.toPlainString(),
                        "write a number from 0 to 100; a field for more than that has the type number"));
        return share;
    }

    private Optional<BigDecimal> number(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isNumber()) {
            return Optional.of(new BigDecimal(scalar.text()));
        }
        Scalars.wrong(key, node, "a number", findings);
        return Optional.empty();
    }

    private Optional<Value> list(String key, YamlNode node) {
        if (!(node instanceof YamlNode.Sequence)) {
            Scalars.wrong(key, node, "a list", findings);
            return Optional.empty();
        }
        List<String> items = Form.texts(key, node, findings).stream()
                .map(scalar -> scalar.text().strip())
                .toList();
        Map<String, List<String>> everywhere = new LinkedHashMap<>();
        words.languages().forEach(language -> everywhere.put(language, items));
        return Optional.of(new Value.Items(everywhere));
    }

    private Optional<Value> choices(Field field, YamlNode node) {
        if (!(node instanceof YamlNode.Sequence list)) {
            Scalars.wrong(field.name(), node, "a list of choices", findings);
            return Optional.empty();
        }
        List<Value.Choice> chosen = new ArrayList<>();
        list.items().forEach(item -> choice(field, item).ifPresent(chosen::add));
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Value.Choices(chosen));
    }

    /** A key, or {@code {choice: key, derived: true}}. */
    private Optional<Value.Choice> choice(Field field, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Form form = new Form(mapping, findings).allowing(CHOICE);
            if (!form.has("choice")) {
                findings.report(Rule.MISSING_FIELD, node.at(), "'" + field.name() + "' has no 'choice'", "name one");
            }
            boolean derived = form.flag("derived", false);
            return form.scalar("choice").flatMap(key -> choice(field, key, derived));
        }
        return Scalars.text(field.name(), node, findings).flatMap(key -> choice(field, key, false));
    }

    private Optional<Value.Choice> choice(Field field, YamlNode.Scalar scalar, boolean derived) {
        if (field.choices().containsKey(scalar.text())) {
            return Optional.of(new Value.Choice(scalar.text(), derived));
        }
        Choices.unknown(field.name(), scalar, field.choices().keySet(), findings);
        return Optional.empty();
    }

    private Optional<Value> one(Field field, YamlNode node, List<Draft.Use> uses) {
        if (node instanceof YamlNode.Sequence) {
            Scalars.wrong(field.name(), node, "the id of one entry", findings);
            return Optional.empty();
        }
        return reference(field, node, uses).map(reference -> new Value.References(List.of(reference)));
    }

    private Optional<Value> several(Field field, YamlNode node, List<Draft.Use> uses) {
        if (!(node instanceof YamlNode.Sequence list)) {
            Scalars.wrong(field.name(), node, "a list of ids", findings);
            return Optional.empty();
        }
        List<Value.Reference> references = new ArrayList<>();
        list.items().forEach(item -> reference(field, item, uses).ifPresent(references::add));
        return references.isEmpty() ? Optional.empty() : Optional.of(new Value.References(references));
    }

    private Optional<Value.Reference> reference(Field field, YamlNode node, List<Draft.Use> uses) {
        if (node instanceof YamlNode.Mapping mapping) {
            Form form = new Form(mapping, findings).allowing(REFERENCE);
            if (!form.has("id")) {
                findings.report(
                        Rule.MISSING_FIELD, node.at(), "the reference has no 'id'", "name the entry it leads to");
            }
            boolean derived = form.flag("derived", false);
            return form.scalar("id").map(id -> reference(field, id, derived, uses));
        }
        return Scalars.text(field.name(), node, findings).map(id -> reference(field, id, false, uses));
    }

    private static Value.Reference reference(Field field, YamlNode.Scalar id, boolean derived, List<Draft.Use> uses) {
        uses.add(new Draft.Use(field.name(), id.text(), field.to(), id.at()));
        return new Value.Reference(id.text(), derived);
    }
}
