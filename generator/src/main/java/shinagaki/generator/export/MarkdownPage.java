package shinagaki.generator.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shinagaki.generator.page.EntryLink;
import shinagaki.generator.page.EntryView;
import shinagaki.generator.page.FactView;
import shinagaki.generator.page.FigureView;
import shinagaki.generator.page.MarkdownAddress;
import shinagaki.generator.page.NoteView;
import shinagaki.generator.page.PageView;
import shinagaki.generator.page.Phrase;
import shinagaki.generator.page.Shell;
import shinagaki.generator.page.Upkeep;

/** The Markdown copy of a page: what it says without what surrounds it. Links lead to other copies. */
public final class MarkdownPage {

    private final StringBuilder text = new StringBuilder(4096);
    private final Shell shell;

    private MarkdownPage(Shell shell) {
        this.shell = shell;
    }

    /** Absent for pages that are there for readers only, such as the search page. */
    public static Optional<byte[]> of(PageView view) {
        return switch (view) {
            case PageView.EntryPage page -> Optional.of(new MarkdownPage(page.shell()).entry(page.entry()));
            case PageView.ListPage page -> Optional.of(new MarkdownPage(page.shell()).list(page));
            case PageView.HomePage page -> Optional.of(new MarkdownPage(page.shell()).home(page));
            case PageView.BrowsePage ignored -> Optional.empty();
            case PageView.SearchPage ignored -> Optional.empty();
            case PageView.NotFoundPage ignored -> Optional.empty();
            case PageView.GatePage ignored -> Optional.empty();
        };
    }

    private byte[] entry(EntryView entry) {
        head(entry.link().title().text());
        entry.untranslated()
                .ifPresent(lang -> note(word("untranslated").replace("{language}", word("language-" + lang))));
        entry.summary().ifPresent(summary -> paragraph(summary.text()));
        shell.permalink().ifPresent(url -> item(word("permalink"), url));
        if (!entry.aliases().isEmpty()) {
            item(word("aliases"), listed(entry.aliases().stream().map(Phrase::text)));
        }
        entry.reading().ifPresent(reading -> item(word("reading"), reading));
        entry.facts().forEach(this::fact);
        if (!entry.standing().isEmpty()) {
            items(word("standing"), entry.standing(), false);
        }
        entry.sources().forEach(source -> item(word("sources"), cited(source)));
        upkeep(entry.upkeep());
        text.append('\n').append(entry.markdown().strip()).append('\n');
        entry.figures().forEach(this::figure);
        notes(entry.notes());
        standing(entry.facts().stream().flatMap(fact -> fact.items().stream()));
        standing(entry.standing().stream());
        uses(entry.uses());
        return bytes();
    }

    private void upkeep(Upkeep upkeep) {
        upkeep.verified().ifPresent(date -> item(word("verified"), date));
        if (upkeep.pending()) {
            item(word("verified"), word("unverified"));
        }
        upkeep.owners().forEach(owner -> item(word("owner"), owner.text()));
    }

    private void uses(List<EntryView.Uses> kinds) {
        if (!kinds.isEmpty()) {
            text.append("\n## ").append(word("uses")).append("\n\n");
        }
        kinds.forEach(kind -> item(
                kind.label(),
                listed(kind.entries().stream()
                        .map(use -> link(use.entry())
                                + (use.places().isEmpty() ? "" : " (" + listed(use.places().stream()) + ")")))));
    }

    private String cited(EntryView.Cited source) {
        return link(source.source())
                + source.place().map(place -> word("place-separator") + place).orElse("");
    }

    /** What is told of an entry that stands here: its facts, and where it comes from. */
    private String told(FactView.Details details) {
        String sources = listed(details.sources().stream().map(this::cited));
        return told(details.facts()) + (sources.isEmpty() ? "" : " · " + word("sources") + ": " + sources);
    }

    private void notes(List<NoteView> notes) {
        for (NoteView note : notes) {
            String about = listed(note.about().stream().map(MarkdownPage::link));
            text.append("\n> ").append(link(note.link())).append(about.isEmpty() ? "" : " (" + about + ")");
            note.summary().ifPresent(summary -> text.append(": ").append(summary.text()));
            text.append('\n');
            note.facts()
                    .forEach(fact -> text.append("> - ")
                            .append(labelOf(fact))
                            .append(": ")
                            .append(valueOf(fact))
                            .append('\n'));
        }
    }

    /** The bodies of entries that stand on this page, one after the other. */
    private void standing(Stream<FactView.Item> items) {
        items.forEach(
                item -> item.details().ifPresent(details -> body(item.text().text(), details)));
    }

    private void body(String title, FactView.Details details) {
        if (!details.markdown().isBlank()) {
            text.append("\n## ").append(title).append("\n\n");
            paragraph(details.markdown().strip());
        }
    }

    private byte[] list(PageView.ListPage page) {
        head(page.title());
        page.lead().ifPresent(this::paragraph);
        page.figures().forEach(this::figure);
        if (page.index().isEmpty()) {
            page.rows().forEach(this::row);
        }
        page.index().stream().filter(group -> !group.rows().isEmpty()).forEach(group -> {
            text.append("## ")
                    .append(group.letter().isEmpty() ? word("index-other") : group.letter())
                    .append("\n\n");
            group.rows().forEach(this::row);
            text.append('\n');
        });
        notes(page.notes());
        page.rows()
                .forEach(row ->
                        row.body().ifPresent(body -> body(row.link().title().text(), body)));
        if (!page.upkeep().isEmpty()) {
            blankLine();
            upkeep(page.upkeep());
        }
        return bytes();
    }

    /** A line of a list; what stands here is told with its facts, since no page tells them. */
    private void row(PageView.ListRow row) {
        text.append("- ").append(link(row.link()));
        row.summary().ifPresent(summary -> text.append(": ").append(summary.text()));
        row.body().ifPresent(details -> text.append(told(details)));
        text.append('\n');
    }

    private String told(List<FactView> facts) {
        return facts.stream()
                .map(fact -> " · " + labelOf(fact) + ": " + valueOf(fact))
                .collect(Collectors.joining());
    }

    private byte[] home(PageView.HomePage page) {
        head(page.title());
        page.lead().ifPresent(this::paragraph);
        page.table().ifPresent(this::table);
        page.groups().forEach(this::kinds);
        return bytes();
    }

    private void kinds(PageView.KindGroup group) {
        group.label().ifPresent(label -> text.append("\n## ").append(label).append("\n\n"));
        group.kinds()
                .forEach(kind -> text.append("- [")
                        .append(label(kind.label()))
                        .append("](")
                        .append(MarkdownAddress.of(kind.href()))
                        .append(")\n"));
    }

    private void table(PageView.TableView table) {
        text.append("| ").append(cell(table.rowLabel()));
        table.columns().forEach(column -> text.append(" | ").append(cell(column)));
        text.append(" |\n|").append("---|".repeat(table.columns().size() + 1)).append('\n');
        for (PageView.RowView row : table.rows()) {
            text.append("| ").append(cell(link(row.link())));
            row.cells().forEach(facts -> text.append(" | ").append(cell(cellOf(facts))));
            text.append(" |\n");
        }
        text.append('\n');
    }

    /** The data of a picture. */
    private void figure(FigureView figure) {
        blankLine();
        text.append("## ").append(figure.title()).append("\n\n");
        tableRow(figure.table().head().stream().map(MarkdownPage::cell).toList());
        text.append('|').append("---|".repeat(figure.table().head().size())).append('\n');
        figure.table()
                .rows()
                .forEach(cells ->
                        tableRow(cells.stream().map(MarkdownPage::cellOf).toList()));
        blankLine();
        figure.note().ifPresent(this::paragraph);
    }

    /** Ends a paragraph, unless that was done. */
    private void blankLine() {
        if (text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
    }

    private void tableRow(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String cellOf(FigureView.Cell cell) {
        String words = cell.text().text();
        return cell(cell.href()
                .map(href -> "[" + label(words) + "](" + MarkdownAddress.of(href) + ")")
                .orElse(words));
    }

    private String cellOf(List<FactView> facts) {
        return listed(facts.stream().map(this::valueOf));
    }

    private void head(String title) {
        text.append("# ").append(title).append("\n\n");
        shell.edition().ifPresent(edition -> note(word("edition-note").replace("{edition}", edition.label())));
    }

    /** What is more than a list in words can hold has a line for each item. */
    private void fact(FactView fact) {
        if (fact.standing() || holdsLists(fact)) {
            items(labelOf(fact), fact.items(), fact.derived());
        } else {
            item(labelOf(fact), valueOf(fact));
        }
    }

    private boolean holdsLists(FactView fact) {
        String separator = word("list-separator").strip();
        return fact.items().size() > 1
                && fact.items().stream().anyMatch(item -> item.text().text().contains(separator));
    }

    private void items(String label, List<FactView.Item> items, boolean isDerived) {
        text.append("- ").append(label).append(":\n");
        items.forEach(item -> text.append("  - ").append(value(item, isDerived)).append('\n'));
    }

    private String labelOf(FactView fact) {
        return fact.label() + derived(fact.derived());
    }

    private String derived(boolean isDerived) {
        return isDerived ? " (" + word("derived") + ")" : "";
    }

    private String valueOf(FactView fact) {
        return fact.notStated() ? word("not-stated") : values(fact.items(), fact.derived());
    }

    private String values(List<FactView.Item> items, boolean isDerived) {
        return listed(items.stream().map(item -> value(item, isDerived)));
    }

    /**
     * Words, or a link; what stands on this page is told with its summary instead.
     *
     * @param isDerived whether its field says already that it was inferred
     */
    private String value(FactView.Item item, boolean isDerived) {
        String named = item.anchor().isPresent()
                ? item.text().text()
                : item.link().map(MarkdownPage::link).orElse(item.text().text());
        return named
                + derived(item.derived() && !isDerived)
                + item.summary().map(summary -> ": " + summary.text()).orElse("")
                + item.details().map(this::told).orElse("");
    }

    private String listed(Stream<String> words) {
        return words.collect(Collectors.joining(word("list-separator")));
    }

    private static String link(EntryLink link) {
        return "[" + label(link.title().text()) + "](" + MarkdownAddress.of(link.href()) + ")";
    }

    private static String label(String words) {
        return words.replace("[", "\\[").replace("]", "\\]");
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }

    private void item(String label, String value) {
        text.append("- ").append(label).append(": ").append(value).append('\n');
    }

    private void note(String words) {
        text.append("> ").append(words).append("\n\n");
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    private String word(String key) {
        return shell.words().getOrDefault(key, key);
    }

    private byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
