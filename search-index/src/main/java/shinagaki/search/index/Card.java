package shinagaki.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What is known of a document without its text. All cards are in memory while an index is open.
 *
 * @param keys the {@code ExactKey} of the title, then of the other names
 * @param sayings the {@code Romaji} key of each reading
 */
public record Card(
        String id,
        String kind,
        String lang,
        String title,
        String url,
        boolean standsAlone,
        Map<String, List<String>> facets,
        List<String> keys,
        List<String> sayings,
        List<Heading> headings) {

    /**
     * A heading of the text.
     *
     * @param key its {@code ExactKey}
     * @param saying the {@code Romaji} key of its reading
     */
    public record Heading(String anchor, String text, String key, String saying) {}

    void write(DataOutput out) throws IOException {
        for (String value : List.of(id, kind, lang, title, url)) {
            out.writeString(value);
        }
        out.writeByte((byte) (standsAlone ? 1 : 0));
        out.writeVInt(facets.size());
        for (Map.Entry<String, List<String>> facet : facets.entrySet()) {
            out.writeString(facet.getKey());
            writeList(facet.getValue(), out);
        }
        writeList(keys, out);
        writeList(sayings, out);
        out.writeVInt(headings.size());
        for (Heading heading : headings) {
            writeList(List.of(heading.anchor(), heading.text(), heading.key(), heading.saying()), out);
        }
    }

    static Card read(DataInput in) throws IOException {
        String id = in.readString();
        String kind = in.readString();
        String lang = in.readString();
        String title = in.readString();
        String url = in.readString();
        boolean standsAlone = in.readByte() == 1;
        int count = in.readVInt();
        Map<String, List<String>> facets = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            facets.put(in.readString(), readList(in));
        }
        return new Card(id, kind, lang, title, url, standsAlone, facets, readList(in), readList(in), readHeadings(in));
    }

    private static List<Heading> readHeadings(DataInput in) throws IOException {
        int count = in.readVInt();
        List<Heading> headings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<String> values = readList(in);
            headings.add(new Heading(values.get(0), values.get(1), values.get(2), values.get(3)));
        }
        return headings;
    }

    private static void writeList(List<String> values, DataOutput out) throws IOException {
        out.writeVInt(values.size());
        for (String value : values) {
            out.writeString(value);
        }
    }

    private static List<String> readList(DataInput in) throws IOException {
        int count = in.readVInt();
        List<String> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(in.readString());
        }
        return values;
    }
}
