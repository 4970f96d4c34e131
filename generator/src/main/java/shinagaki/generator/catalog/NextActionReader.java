package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Reads what {@code site.yaml} says of next actions; kinds and fields that it names are not checked yet. */
final class NextActionReader {

    private static final Set<String> KEYS = Set.of("kind", "evidence", "action", "show", "single", "question");
    private static final Set<String> QUESTION_KEYS = Set.of("kind", "between", "first", "second");

    private final Form form;

    NextActionReader(Form form) {
        this.form = form.allowing(KEYS);
    }

    /** Nothing where something is missing that it cannot do without; that is reported. */
    Optional<NextActionSpec> nextAction() {
        Optional<String> kind = required(form, "kind", "name the kind that is ranked");
        Optional<String> action = required(form, "action", "name the field with the one next action");
        List<NextActionSpec.Evidence> evidence = new ArrayList<>();
        form.texts("evidence")
                .forEach(written -> evidence(written)
                        .ifPresentOrElse(
                                evidence::add,
                                () -> form.findings()
                                        .report(
                                                Rule.WRONG_TYPE,
                                                written.at(),
                                                "'" + written.text() + "' is no place of evidence",
                                                "write kind.field or kind#section")));
        Optional<NextActionSpec.Question> question = form.form("question").flatMap(this::question);
        return kind.isEmpty() || action.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextActionSpec(
                        kind.get(), evidence, action.get(), names("show"), names("single"), question));
    }

    /** {@code kind.field} or {@code kind#section}. */
    static Optional<NextActionSpec.Evidence> evidence(YamlNode.Scalar written) {
        String text = written.text();
        int dot = text.indexOf('.');
        int hash = text.indexOf('#');
        int at = Math.max(dot, hash);
        return (dot < 0) == (hash < 0) || at == 0 || at == text.length() - 1
                ? Optional.empty()
                : Optional.of(new NextActionSpec.Evidence(text.substring(0, at), text.substring(at + 1), hash > 0));
    }

    private Optional<NextActionSpec.Question> question(Form question) {
        question.allowing(QUESTION_KEYS);
        Optional<String> kind = required(question, "kind", "name the kind of the questions");
        Optional<String> between = required(question, "between", "name the field with the two that it tells apart");
        Optional<String> first = required(question, "first", "name the field with an answer for the first");
        Optional<String> second = required(question, "second", "name the field with an answer for the second");
        return kind.isEmpty() || between.isEmpty() || first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextActionSpec.Question(kind.get(), between.get(), first.get(), second.get()));
    }

    private List<String> names(String key) {
        return form.texts(key).stream().map(YamlNode.Scalar::text).toList();
    }

    private static Optional<String> required(Form of, String key, String hint) {
        if (!of.has(key)) {
            of.findings().report(Rule.MISSING_FIELD, of.at(), "there is no '" + key + "'", hint);
        }
        return of.text(key);
    }
}
