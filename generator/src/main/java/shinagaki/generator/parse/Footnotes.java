package shinagaki.generator.parse;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes in the order in which the text refers to them. */
final class Footnotes {

    /** @param references how often the text refers to it */
    record Note(int number, FootnoteBlock block, int references) {}

    private final Map<FootnoteBlock, Note> notes = new LinkedHashMap<>();
    private final List<FootnoteBlock> unread = new ArrayList<>();

    void refer(Footnote footnote, Output out, InlineWriter inline) {
        FootnoteBlock block = footnote.getFootnoteBlock();
        if (block == null) {
            out.words("[^");
            out.words(InlineWriter.plain(footnote.getText()));
            out.words("]");
            return;
        }
        if (out.isTextOnly()) {
            return;
        }
        Note before = notes.get(block);
        Note note = before == null
                ? new Note(notes.size() + 1, block, 1)
                : new Note(before.number, block, before.references + 1);
        notes.put(block, note);
        if (before == null) {
            unread.add(block);
        }
        String mark = note.references == 1 ? "" : "-" + note.references;
        out.tag("<sup class=\"footnote\" id=\"fnref-" + note.number + mark + "\"><a href=\"#fn-" + note.number + "\">"
                + note.number + "</a></sup>");
    }

    /** In the order of their numbers. */
    List<Note> all() {
        return List.copyOf(notes.values());
    }

    /** Those first referred to since the last call. */
    List<FootnoteBlock> takeUnread() {
        List<FootnoteBlock> taken = List.copyOf(unread);
        unread.clear();
        return taken;
    }

    int count() {
        return notes.size();
    }
}
