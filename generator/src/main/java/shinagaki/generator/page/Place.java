package shinagaki.generator.page;

import java.util.Optional;

/**
 * Where an entry is found, in every language alike.
 *
 * @param path of the page below the language, ends with {@code /}: {@code phase/phase-embed/}
 * @param anchor on that page; empty for an entry with a page of its own
 * @param host id of the entry whose page it is, where the entry stands on that of another; absent on a list page
 */
record Place(String path, String anchor, Optional<String> host) {

    boolean isOwnPage() {
        return anchor.isEmpty();
    }
}
