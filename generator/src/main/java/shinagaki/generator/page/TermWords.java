package shinagaki.generator.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.TermUse;
import shinagaki.generator.parse.Piece;

/** Links the terms in the plain words of an entry: in its summary and in its fields. */
final class TermWords {

    private final TermMentions mentions;

    TermWords(TermMentions mentions) {
        this.mentions = mentions;
    }

    /** The words as HTML, safe to print as it is; nothing where they say no term. */
    Optional<String> html(Entry entry, Phrase words, Viewpoint from) {
        List<TermUse> uses = entry.terms().getOrDefault(words.lang(), Map.of()).getOrDefault(words.text(), List.of());
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        String text = words.text();
        StringBuilder html = new StringBuilder(256);
        int written = 0;
        for (TermUse use : uses) {
            html.append(Html.worded(text.substring(written, use.start()), words.lang()));
            String said = Html.worded(text.substring(use.start(), use.end()), words.lang());
            mentions.link(html, new Piece.Term(use.term(), said), from);
            written = use.end();
        }
        return Optional.of(
                html.append(Html.worded(text.substring(written), words.lang())).toString());
    }
}
