package shinagaki.generator.page;

import java.util.List;
import java.util.Optional;

/**
 * A note, shown where a reader meets what it is about.
 *
 * @param link to the note in its own place
 * @param about entries that stand on this page and are what it is about; empty where it is about the page itself
 */
public record NoteView(EntryLink link, Optional<Summary> summary, List<EntryLink> about) {}
