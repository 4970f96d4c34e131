package shinagaki.generator.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param description for machines that list pages; the site's own where a page has none
 * @param kind the current kind in the header; empty for none
 * @param permalink id of the entry whose permalink leads here
 * @param listed whether robots may list the page, where they may list any
 * @param above the way from the first page, that one first, this one not included
 */
record Headline(
        String title,
        Optional<String> description,
        String kind,
        Optional<String> permalink,
        boolean hasMarkdown,
        boolean listed,
        List<Step> above) {

    /** A page on the way. */
    record Step(String label, String path) {}

    static Headline plain(String title) {
        return new Headline(title, Optional.empty(), "", Optional.empty(), false, true, List.of());
    }

    Headline describedAs(String words) {
        return new Headline(title, Optional.of(words), kind, permalink, hasMarkdown, listed, above);
    }

    Headline withMarkdown() {
        return new Headline(title, description, kind, permalink, true, listed, above);
    }

    Headline unlisted() {
        return new Headline(title, description, kind, permalink, hasMarkdown, false, above);
    }

    Headline below(List<Step> steps) {
        return new Headline(title, description, kind, permalink, hasMarkdown, listed, steps);
    }

    Headline ofKind(String name) {
        return new Headline(title, description, name, permalink, hasMarkdown, listed, above);
    }

    Headline ofEntry(String id, Optional<String> summary) {
        return new Headline(title, summary, kind, Optional.of(id), hasMarkdown, listed, above);
    }
}
