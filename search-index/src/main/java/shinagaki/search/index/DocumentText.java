package shinagaki.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Words;
import shinagaki.search.document.Section;

/**
 * The text of a document as one string, where its sections begin in it, and where its words stand. With it a hit is cut
 * into sections and snippets from the positions of the matching terms, and nothing is analysed again.
 *
 * <p>Word offsets are kept here once rather than in the postings of three fields: less work for every document added,
 * and only the few documents shown are ever read.
 */
public final class DocumentText {

    /** A section of the text: heading from {@code heading}, text from {@code start} to {@code end}. */
    public record Span(String anchor, int heading, int start, int end) {}

    private final String text;
    private final List<Span> spans;
    private final Folded folded;
    private final int[] words;

    private DocumentText(String text, List<Span> spans, int[] words) {
        this.text = text;
        this.spans = spans;
        this.folded = Folded.of(text);
        this.words = words;
    }

    static DocumentText of(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>(sections.size());
        for (Section section : sections) {
            int heading = text.length();
            if (!section.heading().isEmpty()) {
                text.append(section.heading()).append('\n');
            }
            int start = text.length();
            text.append(section.text());
            spans.add(new Span(section.anchor(), heading, start, text.length()));
            text.append('\n');
        }
        return new DocumentText(text.toString(), spans, new int[0]);
    }

    public String text() {
        return text;
    }

    public List<Span> spans() {
        return spans;
    }

    public String heading(Span span) {
        return span.heading() == span.start() ? "" : text.substring(span.heading(), span.start() - 1);
    }

    /** Where the word of this position begins in the text. */
    public int wordStart(int position) {
        return folded.sourceStart(words[2 * position]);
    }

    public int wordEnd(int position) {
        return folded.sourceEnd(words[2 * position + 1]);
    }

    /** The letters of the word at this position, folded. */
    public String word(int position) {
        return folded.text().substring(words[2 * position], words[2 * position + 1]);
    }

    /** Where folded letters stand in the folded text, from a place on; -1 where they do not. */
    public int find(String letters, int from) {
        return folded.text().indexOf(letters, from);
    }

    /** The place in the text of a character of the folded text. */
    public int sourceStart(int at) {
        return folded.sourceStart(at);
    }

    /** The place in the text behind the characters before one of the folded text. */
    public int sourceEnd(int at) {
        return folded.sourceEnd(at);
    }

    Folded folded() {
        return folded;
    }

    void write(Words analysed, DataOutput out) throws IOException {
        out.writeString(text);
        out.writeVInt(spans.size());
        for (Span span : spans) {
            out.writeString(span.anchor());
            out.writeVInt(span.start() - span.heading());
            out.writeVInt(span.end() - span.start());
        }
        out.writeVInt(analysed.size());
        int last = 0;
        for (int i = 0; i < analysed.size(); i++) {
            out.writeVInt(analysed.start(i) - last);
            out.writeVInt(analysed.end(i) - analysed.start(i));
            last = analysed.end(i);
        }
    }

    static DocumentText read(DataInput in) throws IOException {
        String text = in.readString();
        int count = in.readVInt();
        List<Span> spans = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            String anchor = in.readString();
            int start = at + in.readVInt();
            int end = start + in.readVInt();
            spans.add(new Span(anchor, at, start, end));
            at = end + 1;
        }
        int[] words = new int[2 * in.readVInt()];
        int last = 0;
        for (int i = 0; i < words.length; i++) {
            last += in.readVInt();
            words[i] = last;
        }
        return new DocumentText(text, spans, words);
    }
}
