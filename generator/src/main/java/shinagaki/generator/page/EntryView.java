package shinagaki.generator.page;

import java.util.List;
import java.util.Optional;

/**
 * An entry on its own page.
 *
 * @param link the entry as others show it, with its title
 * @param reading how the title is said, for the words of a vocabulary
 * @param notes what is to be told about the entry and those that stand here
 * @param untranslated the language that stands in, where the entry is not written in the page's
 * @param facts fields in the order of the kind
 * @param standing entries that stand on this page and are in none of {@code facts}
 * @param html the body, safe to print as it is; its language is {@code bodyLang}
 * @param markdown the same as Markdown
 * @param contents headings of the body
 * @param figures pictures of the entry
 * @param uses entries that name this one as their source, by kind
 * @param usedBy entries that refer to this one and are not among the facts, by kind
 */
public record EntryView(
        EntryLink link,
        Optional<Summary> summary,
        List<Phrase> aliases,
        Optional<String> reading,
        List<NoteView> notes,
        Optional<String> untranslated,
        boolean derived,
        boolean draft,
        Optional<Retired> retired,
        List<FactView> facts,
        List<FactView.Item> standing,
        String html,
        String markdown,
        String bodyLang,
        List<Content> contents,
        List<FigureView> figures,
        List<Group> usedBy,
        List<Cited> sources,
        List<Uses> uses,
        Upkeep upkeep,
        Optional<EntryLink> previous,
        Optional<EntryLink> next) {

    /** The entry is no longer offered; {@code successor} took its place. */
    public record Retired(Optional<EntryLink> successor) {}

    /** A line of the table of contents. */
    public record Content(int level, String id, String text, boolean derived) {}

    /** Entries of one kind. */
    public record Group(String label, List<EntryLink> links) {}

    /** Entries of one kind that use this one as their source. */
    public record Uses(String label, List<Use> entries) {}

    /** An entry, and the places in its source. */
    public record Use(EntryLink entry, List<String> places) {}

    /** A source and the place in it, or the places as a list in words. */
    public record Cited(EntryLink source, Optional<String> place) {}
}
