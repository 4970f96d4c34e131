package shinagaki.generator.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import shinagaki.generator.page.SearchNames;
import shinagaki.generator.parse.ShortDigest;
import tools.jackson.core.JsonGenerator;

/**
 * The names of a site in small files, of which a script without a server reads two: the list, and the one that answers
 * what is being typed.
 *
 * <p>All keys, sorted, are cut into shards. A beginning that many keys share lies in several of them; for each of those
 * there is one more file, a head, with the best keys that begin so, unless all of them go
 * on alike to a longer head. So whatever is typed has its answer in one file: the first head that begins with it, else
 * the last shard that starts at or before it.
 *
 * <p>The list is {@code {"folder":…,"kinds":[[name,label],…],"starts":[…],"heads":[…]}}, in the order of code units. The
 * files are numbered, shards first. Each is {@code [[key,reason,kind,path,title,heading,anchor,language of the title],…]}; what is
 * empty at the end of a row, or of the page's language, is left out. The folder changes with what is in it.
 */
public final class NameShards {

    /** Three files may be asked for at once: as typed, as said, and as it may go on. With the list they stay below 100 kB. */
    private static final int LARGEST = 20 * 1024;

    /** Nobody looks through more before typing on. */
    private static final int MOST = 20;

    /** What a row takes besides its words. */
    private static final int PUNCTUATION = 20;

    /** Comes after whatever a key goes on with. */
    private static final char LAST = '\uFFFF';

    private final String lang;
    private final Map<String, String> kinds;
    private final List<SearchNames.Key> keys;

    /**
     * Sorts the keys of one language.
     *
     * @param kinds name and label of each kind, in the order that keys count them in
     */
    public NameShards(String lang, Map<String, String> kinds, List<SearchNames.Key> keys) {
        this.lang = lang;
        this.kinds = kinds;
        List<SearchNames.Key> all = new ArrayList<>(keys);
        all.sort(NameShards::byText);
        this.keys = withoutRepetition(all);
    }

    /** Content by path below the root. */
    public Map<String, byte[]> files() {
        List<Integer> cuts = cuts();
        List<String> starts = new ArrayList<>();
        NavigableSet<String> heads = new TreeSet<>();
        List<byte[]> numbered = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            String start = i == 0 ? "" : start(cuts.get(i), heads);
            starts.add(start);
            numbered.add(shard(keys.subList(cuts.get(i), cuts.get(i + 1))));
        }
        heads.removeIf(head -> goesOnAlike(head, heads));
        heads.forEach(head -> numbered.add(shard(best(head))));
        String folder = digest(numbered);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("search/" + lang + "/names.json", list(folder, starts, heads));
        for (int i = 0; i < numbered.size(); i++) {
            files.put("search/" + lang + "/" + folder + "/" + i + ".json", numbered.get(i));
        }
        return files;
    }

    /** A heading such as 概要 stands on every page; the first few are as good as all. */
    private static List<SearchNames.Key> withoutRepetition(List<SearchNames.Key> sorted) {
        List<SearchNames.Key> kept = new ArrayList<>(sorted.size());
        int same = 0;
        for (SearchNames.Key key : sorted) {
            same = !kept.isEmpty() && kept.getLast().text().equals(key.text()) ? same + 1 : 0;
            if (same < MOST) {
                kept.add(key);
            }
        }
        return kept;
    }

    /** Where shards begin, and the end. Of the places that leave none too large or too small, where neighbours differ soonest. */
    private List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int from = 0;
        while (from < keys.size()) {
            int size = 0;
            int best = keys.size();
            int shared = Integer.MAX_VALUE;
            for (int i = from; i <= keys.size(); i++) {
                if (i == keys.size()) {
                    best = i;
                    break;
                }
                if (size > LARGEST / 2) {
                    int here = shared(i);
                    if (here <= shared) {
                        shared = here;
                        best = i;
                    }
                }
                size += size(keys.get(i));
                if (size > LARGEST) {
                    break;
                }
            }
            cuts.add(best);
            from = best;
        }
        return cuts;
    }

    /** The shortest beginning of the key at {@code cut} that the one before lacks. What both have becomes heads. */
    private String start(int cut, Set<String> heads) {
        String key = keys.get(cut).text();
        int shared = shared(cut);
        for (int end = 0; end < shared; ) {
            end += Character.charCount(key.codePointAt(end));
            heads.add(key.substring(0, end));
        }
        return shared == key.length() ? key : key.substring(0, key.offsetByCodePoints(shared, 1));
    }

    /** How much of its beginning a key shares with the one before, in whole code points. */
    private int shared(int at) {
        String one = keys.get(at - 1).text();
        String other = keys.get(at).text();
        int shared = 0;
        while (shared < one.length()
                && shared < other.length()
                && one.codePointAt(shared) == other.codePointAt(shared)) {
            shared += Character.charCount(one.codePointAt(shared));
        }
        return shared;
    }

    /** Whether all keys that begin so begin with the next head, too. */
    private boolean goesOnAlike(String head, NavigableSet<String> heads) {
        String next = heads.higher(head);
        return next != null
                && next.startsWith(head)
                && firstFrom(head) == firstFrom(next)
                && firstFrom(head + LAST) == firstFrom(next + LAST);
    }

    private List<SearchNames.Key> best(String head) {
        Comparator<SearchNames.Key> order = (one, other) -> byWorth(head, one, other);
        PriorityQueue<SearchNames.Key> worstFirst = new PriorityQueue<>((one, other) -> byWorth(head, other, one));
        for (int i = firstFrom(head); i < keys.size() && keys.get(i).text().startsWith(head); i++) {
            worstFirst.add(keys.get(i));
            if (worstFirst.size() > 2 * MOST) {
                worstFirst.remove();
            }
        }
        List<SearchNames.Key> best = new ArrayList<>(worstFirst);
        best.sort(order);
        Set<String> seen = new HashSet<>();
        best.removeIf(key -> !seen.add(key.target().path() + key.target().anchor()));
        return best.subList(0, Math.min(MOST, best.size()));
    }

    /** The head itself comes first. */
    private static int byWorth(String head, SearchNames.Key one, SearchNames.Key other) {
        boolean isWhole = one.text().length() == head.length();
        return isWhole == (other.text().length() == head.length()) ? byWorth(one, other) : isWhole ? -1 : 1;
    }

    private static int byText(SearchNames.Key one, SearchNames.Key other) {
        int order = one.text().compareTo(other.text());
        return order != 0 ? order : byWorth(one, other);
    }

    /** Best first. */
    private static int byWorth(SearchNames.Key one, SearchNames.Key other) {
        int order = one.reason().compareTo(other.reason());
        if (order == 0) {
            order = Integer.compare(one.target().kind(), other.target().kind());
        }
        if (order == 0) {
            order = Integer.compare(one.text().length(), other.text().length());
        }
        if (order == 0) {
            order = one.target().path().compareTo(other.target().path());
        }
        return order != 0
                ? order
                : one.target().anchor().compareTo(other.target().anchor());
    }

    private int firstFrom(String head) {
        int low = 0;
        int high = keys.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys.get(middle).text().compareTo(head) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int size(SearchNames.Key key) {
        SearchNames.Target target = key.target();
        return PUNCTUATION
                + bytes(key.text())
                + target.path().length()
                + bytes(target.title())
                + bytes(target.heading())
                + target.anchor().length();
    }

    private static int bytes(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            bytes += text.charAt(i) < 0x80 ? 0 : 2;
        }
        return bytes;
    }

    private byte[] shard(List<SearchNames.Key> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(LARGEST);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            rows.forEach(row -> write(row, json));
            json.writeEndArray();
        }
        return out.toByteArray();
    }

    private void write(SearchNames.Key key, JsonGenerator json) {
        SearchNames.Target target = key.target();
        boolean isForeign = !target.lang().equals(lang);
        json.writeStartArray()
                .writeString(key.text())
                .writeNumber(key.reason().rank())
                .writeNumber(target.kind())
                .writeString(target.path())
                .writeString(target.title());
        if (isForeign || !target.heading().isEmpty()) {
            json.writeString(target.heading()).writeString(target.anchor());
        }
        if (isForeign) {
            json.writeString(target.lang());
        }
        json.writeEndArray();
    }

    private byte[] list(String folder, List<String> starts, Set<String> heads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(LARGEST);
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject().writeStringProperty("folder", folder).writeArrayPropertyStart("kinds");
            kinds.forEach((name, label) ->
                    json.writeStartArray().writeString(name).writeString(label).writeEndArray());
            json.writeEndArray().writeArrayPropertyStart("starts");
            starts.forEach(json::writeString);
            json.writeEndArray().writeArrayPropertyStart("heads");
            heads.forEach(json::writeString);
            json.writeEndArray().writeEndObject();
        }
        return out.toByteArray();
    }

    private static String digest(List<byte[]> files) {
        StringBuilder all = new StringBuilder();
        files.forEach(file -> all.append(ShortDigest.of(new String(file, StandardCharsets.UTF_8))));
        return ShortDigest.of(all.toString());
    }
}
