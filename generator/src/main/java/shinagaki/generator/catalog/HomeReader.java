package shinagaki.generator.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.YamlNode;

/** Reads what {@code site.yaml} says of the first page. */
final class HomeReader {

    private static final Set<String> KEYS = Set.of("title", "lead", "table", "groups");
    private static final Set<String> GROUP_KEYS = Set.of("label", "kinds");
    private static final Set<String> TABLE_KEYS = Set.of("title", "rows", "tag", "columns");

    private final Form form;
    private final Words words;

    HomeReader(Form form, Words words) {
        this.form = form.allowing(KEYS);
        this.words = words;
    }

    Home home() {
        return new Home(
                words("title", form),
                words("lead", form),
                form.form("table").flatMap(this::table),
                form.forms("groups").stream().map(this::group).toList());
    }

    private Home.Group group(Form group) {
        group.allowing(GROUP_KEYS);
        List<String> kinds =
                group.texts("kinds").stream().map(YamlNode.Scalar::text).toList();
        if (!group.has("label")) {
            group.findings()
                    .report(Rule.MISSING_FIELD, group.at(), "the group has no 'label'", "write label: {ja: …, en: …}");
        }
        return new Home.Group(words("label", group).orElseGet(() -> words.everywhere(String.join(", ", kinds))), kinds);
    }

    private Optional<Text> words(String key, Form from) {
        return from.node(key).flatMap(node -> words.complete(key, node));
    }

    private Optional<Home.Table> table(Form table) {
        table.allowing(TABLE_KEYS);
        Optional<String> rows = table.text("rows");
        if (rows.isEmpty()) {
            table.findings()
                    .report(Rule.MISSING_FIELD, table.at(), "the table has no 'rows'", "name the kind of its rows");
            return Optional.empty();
        }
        Text title = words("title", table).orElseGet(() -> words.everywhere(rows.get()));
        List<String> tag =
                table.texts("tag").stream().map(YamlNode.Scalar::text).toList();
        return Optional.of(new Home.Table(title, rows.get(), tag, columns(table)));
    }

    private List<List<String>> columns(Form table) {
        if (!(table.node("columns").orElse(null) instanceof YamlNode.Sequence columns)) {
            return table.texts("columns").stream()
                    .map(column -> List.of(column.text()))
                    .toList();
        }
        return columns.items().stream()
                .map(column -> Form.texts("columns", column, table.findings()).stream()
                        .map(YamlNode.Scalar::text)
                        .toList())
                .filter(names -> !names.isEmpty())
                .toList();
    }
}
