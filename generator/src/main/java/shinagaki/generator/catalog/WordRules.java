package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** The words of fields are plain, their ranges run forwards, and their figures are the same in every language. */
final class WordRules {

    private static final Set<String> COMMON = Set.of("title", "summary", "aliases");
    private static final Set<FieldType> PLAIN =
            Set.of(FieldType.TEXT, FieldType.LIST, FieldType.FIGURE, FieldType.DURATION, FieldType.MONEY);
    private static final Set<FieldType> FIGURES = Set.of(FieldType.FIGURE, FieldType.DURATION, FieldType.MONEY);

    /** What the body would show as a link, as strong or as code. */
    private static final Pattern MARKUP =
            Pattern.compile("\\[\\[[^\\[\\]]+]]|\\*\\*[^*]+\\*\\*|`[^`]+`|\\[[^\\[\\]]+]\\([^()\\s]+\\)");

    private final Findings findings;

    WordRules(Findings findings) {
        this.findings = findings;
    }

    void check(Written written) {
        COMMON.stream()
                .sorted()
                .forEach(name -> nodes(written, name, true).values().forEach(this::plain));
        for (Field field : written.kind().fields().values()) {
            if (PLAIN.contains(field.type())) {
                Map<String, YamlNode> nodes = nodes(written, field.name(), field.translated());
                nodes.values().forEach(this::plain);
                if (FIGURES.contains(field.type())) {
                    nodes.values().forEach(node -> forwards(field, node));
                    same(field, nodes);
                }
            }
        }
    }

    /** What is written in each language; once where that is the same in all of them. */
    private static Map<String, YamlNode> nodes(Written written, String name, boolean translated) {
        Optional<YamlNode> neutral = written.neutral().node(name);
        boolean isOfItem = written instanceof Written.Item;
        if (translated && !(isOfItem && neutral.orElse(null) instanceof YamlNode.Scalar)) {
            return written.byLanguage(name, (key, node) -> Optional.of(node));
        }
        return neutral.map(node -> Map.of("", node)).orElse(Map.of());
    }

    private void plain(YamlNode node) {
        for (YamlNode.Scalar scalar : scalars(node)) {
            if (mayHaveMarkup(scalar.text())) {
                withoutMarkup(scalar);
            }
        }
    }

    private void withoutMarkup(YamlNode.Scalar scalar) {
        Matcher markup = MARKUP.matcher(scalar.text());
        if (markup.find()) {
            findings.report(
                    Rule.MARKUP_IN_FIELD,
                    scalar.at(),
                    "'" + markup.group() + "' will be shown as it is written",
                    "texts in fields are plain; the body takes Markdown");
        }
    }

    private static boolean mayHaveMarkup(String text) {
        return text.indexOf(']') >= 0 || text.indexOf('*') >= 0 || text.indexOf('`') >= 0;
    }

    private void forwards(Field field, YamlNode node) {
        for (YamlNode.Scalar scalar : scalars(node)) {
            if (Amounts.isReversed(scalar.text())) {
                findings.report(
                        Rule.REVERSED_RANGE,
                        scalar.at(),
                        "'" + field.name() + "' starts after its end: '"
                                + scalar.text().strip() + "'",
                        "write the smaller number first");
            }
        }
    }

    private void same(Field field, Map<String, YamlNode> nodes) {
        Map<String, List<BigDecimal>> amounts = new LinkedHashMap<>();
        nodes.forEach((language, node) -> {
            List<BigDecimal> said = amounts(node);
            amounts.put(language, said);
            String source = amounts.keySet().iterator().next();
            List<BigDecimal> there = amounts.getOrDefault(source, said);
            if (!there.equals(said)) {
                findings.report(
                        Rule.FIGURES_DIFFER,
                        node.at(),
                        "'" + field.name() + "' says " + words(there) + " in '" + source + "', but " + words(said)
                                + " in '" + language + "'",
                        "say what the source says in both");
            }
        });
    }

    /** Sorted, each once: languages order what they say in their own way, and repeat what another one need not. */
    private static List<BigDecimal> amounts(YamlNode node) {
        return scalars(node).stream()
                .flatMap(scalar -> Amounts.of(scalar.text()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String words(List<BigDecimal> amounts) {
        return amounts.isEmpty()
                ? "no number"
                : amounts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" and "));
    }

    private static List<YamlNode.Scalar> scalars(YamlNode node) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        switch (node) {
            case YamlNode.Scalar scalar -> scalars.add(scalar);
            case YamlNode.Sequence list -> list.items().forEach(item -> scalars.addAll(scalars(item)));
            case YamlNode.Mapping ignored -> {}
        }
        return scalars;
    }
}
