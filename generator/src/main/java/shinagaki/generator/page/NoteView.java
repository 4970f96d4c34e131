package shinagaki.generator.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A note, shown where a reader meets what it is about.
 *
 * @param link to the note in its own place
 * @param facts what else is told of it
 * @param collapsed whether that is too long to stand open
 * @param about entries that stand on this page and are what it is about; empty where it is about the page itself
 */
public record NoteView(
        EntryLink link, Optional<Summary> summary, List<FactView> facts, boolean collapsed, List<EntryLink> about) {

    /** Three lines of Japanese or five of English, whose letters say a third as much and take a third of the bytes. */
    private static final int MOST_BYTES = 360;

    static NoteView of(EntryLink link, Optional<Summary> summary, List<FactView> facts, List<EntryLink> about) {
        int length = facts.stream()
                .flatMap(fact -> fact.items().stream())
                .mapToInt(item -> item.text().text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return new NoteView(link, summary, facts, length > MOST_BYTES, about);
    }
}
