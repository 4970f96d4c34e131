package shinagaki.generator.page;

import java.util.Optional;

/**
 * An entry as other pages show it.
 *
 * @param href to its page, or to the anchor it stands on
 * @param accent position in an accented kind, from 1: of the entry itself or of the one it refers to first; absent otherwise
 * @param numbered whether the accent is the entry's own position, so that its number may be told
 * @param derived whether the link itself was inferred
 */
public record EntryLink(
        String id,
        String kind,
        String kindLabel,
        Phrase title,
        String href,
        Optional<Integer> accent,
        boolean numbered,
        boolean derived) {

    EntryLink titled(Phrase words) {
        return new EntryLink(id, kind, kindLabel, words, href, accent, numbered, derived);
    }
}
