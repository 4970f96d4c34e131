package shinagaki.generator.page;

import java.util.List;
import java.util.Optional;

/**
 * A field of an entry, ready to show. Fields without a value are not shown at all.
 *
 * @param name as in {@code kinds.yaml}; a class name for the theme
 * @param notStated whether the source is silent; then there are no items
 * @param many whether the field holds a list, even if only one item is there
 * @param standing whether entries stand on this page in it
 */
public record FactView(
        String name,
        String label,
        boolean derived,
        boolean notStated,
        boolean many,
        boolean standing,
        List<Item> items) {

    /**
     * One value: plain words, or an entry.
     *
     * @param html the words with links to the terms that they say, safe to print as it is; absent where they say none
     * @param derived whether this very value was inferred
     * @param anchor set where this is the place on which the linked entry stands: the element's {@code id}
     * @param summary of an entry that stands here
     * @param details what else is told of an entry that stands here
     */
    public record Item(
            Phrase text,
            Optional<String> html,
            Optional<EntryLink> link,
            boolean derived,
            Optional<String> anchor,
            Optional<Summary> summary,
            Optional<Details> details) {

        Item linked(Optional<String> linked) {
            return new Item(text, linked, link, derived, anchor, summary, details);
        }
    }

    /**
     * An entry without a page, in the place where it stands.
     *
     * @param facts all its fields, those that its kind lists first, but for those that only name the page it stands on
     * @param html its body, safe to print as it is; its language is {@code bodyLang}. Empty where there is none
     * @param markdown the same as Markdown
     * @param sources but for those that the page it stands on has itself
     */
    public record Details(
            List<FactView> facts, String html, String markdown, String bodyLang, List<EntryView.Cited> sources) {}
}
