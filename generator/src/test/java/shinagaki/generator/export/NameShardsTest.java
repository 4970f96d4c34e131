package shinagaki.generator.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import shinagaki.generator.page.SearchNames;
import shinagaki.generator.page.SearchNames.Reason;
import shinagaki.generator.page.SearchNames.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whatever is typed is answered by one small file. */
final class NameShardsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST = 20 * 1024;
    private static final int MOST = 20;

    @Test
    void tellsNamesReasonsAndHeadings() {
        Target noodles = new Target(0, "dish/zaru/", "ざるそば", "ja", "", "");
        Target lunch = new Target(1, "course/lunch/", "Lunch", "en", "", "");
        Target serving = new Target(0, "dish/zaru/", "ざるそば", "ja", "出し方", "#serving");
        Map<String, String> files = texts(List.of(
                new SearchNames.Key("出し方", Reason.HEADING, serving),
                new SearchNames.Key("ざるそば", Reason.NAME, noodles),
                new SearchNames.Key("そば", Reason.WORD, noodles),
                new SearchNames.Key("lunch", Reason.NAME, lunch)));
        String folder =
                JSON.readTree(files.get("search/ja/names.json")).get("folder").asString();
        assertEquals(
                "{\"folder\":\"" + folder + "\",\"kinds\":[[\"dish\",\"料理\"],[\"course\",\"コース\"]],"
                        + "\"starts\":[\"\"],\"heads\":[]}",
                files.get("search/ja/names.json"));
        assertEquals(
                "[[\"lunch\",0,1,\"course/lunch/\",\"Lunch\",\"\",\"\",\"en\"],"
                        + "[\"ざるそば\",0,0,\"dish/zaru/\",\"ざるそば\"],"
                        + "[\"そば\",1,0,\"dish/zaru/\",\"ざるそば\"],"
                        + "[\"出し方\",2,0,\"dish/zaru/\",\"ざるそば\",\"出し方\",\"#serving\"]]",
                files.get("search/ja/" + folder + "/0.json"));
    }

    @Test
    void hasAListForASiteWithoutNames() {
        assertEquals(
                List.of("search/ja/names.json"), List.copyOf(texts(List.of()).keySet()));
    }

    @Test
    void answersEveryBeginningFromOneFile() {
        List<SearchNames.Key> keys = keys();
        Map<String, byte[]> files = new NameShards("ja", kinds(), keys).files();
        JsonNode list = JSON.readTree(files.get("search/ja/names.json"));
        files.values().forEach(file -> assertTrue(file.length <= LARGEST, file.length + " bytes"));
        assertTrue(list.get("heads").size() > 2, list.toString());
        for (String typed : beginnings(keys)) {
            List<SearchNames.Key> all =
                    keys.stream().filter(key -> key.text().startsWith(typed)).toList();
            Set<String> found = new HashSet<>();
            rows(files, list, typed).stream()
                    .filter(row -> row.get(0).asString().startsWith(typed))
                    .forEach(row -> found.add(row.get(3).asString()));
            Set<String> expected = new HashSet<>();
            all.stream()
                    .sorted(Comparator.comparing(
                                    (SearchNames.Key key) -> !key.text().equals(typed))
                            .thenComparing(SearchNames.Key::reason)
                            .thenComparingInt(key -> key.text().length()))
                    .forEach(key -> expected.add(key.target().path()));
            assertTrue(expected.containsAll(found), typed);
            assertTrue(
                    found.size() >= Math.min(MOST, expected.size()),
                    typed + ": " + found.size() + " of " + expected.size());
            boolean hasWhole = all.stream().anyMatch(key -> key.text().equals(typed));
            assertEquals(
                    hasWhole,
                    rows(files, list, typed).stream()
                            .anyMatch(row -> row.get(0).asString().equals(typed)),
                    typed);
        }
    }

    @Test
    void keepsTheFirstOfThoseThatAreNamedAlike() {
        List<SearchNames.Key> keys = new ArrayList<>();
        for (int i = 1000; i < 3000; i++) {
            keys.add(new SearchNames.Key(
                    "概要", Reason.HEADING, new Target(0, "dish/" + i + "/", "料理", "ja", "概要", "#about")));
        }
        Map<String, String> files = texts(keys);
        assertEquals(2, files.size());
        assertTrue(
                files.values().stream().anyMatch(file -> file.contains("dish/1000/") && !file.contains("dish/1020/")));
    }

    @Test
    void givesTheSameBytesInWhateverOrderNamesCome() {
        List<SearchNames.Key> keys = keys();
        Map<String, byte[]> one = new NameShards("ja", kinds(), keys).files();
        Collections.shuffle(keys, new Random(2));
        Map<String, byte[]> other = new NameShards("ja", kinds(), keys).files();
        assertEquals(List.copyOf(one.keySet()), List.copyOf(other.keySet()));
        one.forEach((path, bytes) -> assertArrayEquals(bytes, other.get(path), path));
    }

    /** As the script does it. */
    private static List<JsonNode> rows(Map<String, byte[]> files, JsonNode list, String typed) {
        int file = -1;
        for (int i = 0; i < list.get("starts").size(); i++) {
            file = list.get("starts").get(i).asString().compareTo(typed) <= 0 ? i : file;
        }
        for (int i = list.get("heads").size() - 1; i >= 0; i--) {
            file = list.get("heads").get(i).asString().startsWith(typed)
                    ? list.get("starts").size() + i
                    : file;
        }
        List<JsonNode> rows = new ArrayList<>();
        String path = "search/ja/" + list.get("folder").asString() + "/" + file + ".json";
        JSON.readTree(files.get(path)).forEach(rows::add);
        return rows;
    }

    private static Set<String> beginnings(List<SearchNames.Key> keys) {
        Set<String> beginnings = new TreeSet<>();
        for (int i = 0; i < keys.size(); i += 7) {
            String key = keys.get(i).text();
            for (int end = 0; end < key.length(); ) {
                end += Character.charCount(key.codePointAt(end));
                beginnings.add(key.substring(0, end));
            }
        }
        return beginnings;
    }

    /** Names that begin alike, and go on alike for long, with characters of one and of two units. */
    private static List<SearchNames.Key> keys() {
        Random random = new Random(1);
        List<String> words = List.of("監査", "ログ", "研修", "けんしゅう", "poc", "𠮷野", "𠮟る", "業務の棚卸しと改善", "ai", "設計");
        List<SearchNames.Key> keys = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder name = new StringBuilder(random.nextInt(3) == 0 ? "生成aiの利用に向けた" : "");
            for (int word = 0; word < 3; word++) {
                name.append(words.get(random.nextInt(words.size())));
            }
            name.append(random.nextInt(40));
            if (seen.add(name.toString())) {
                Target target = new Target(i % 2, "dish/d" + i + "/", name.toString(), "ja", "", "");
                keys.add(new SearchNames.Key(name.toString(), i % 3 == 0 ? Reason.WORD : Reason.NAME, target));
            }
        }
        return keys;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new java.util.LinkedHashMap<>();
        kinds.put("dish", "料理");
        kinds.put("course", "コース");
        return kinds;
    }

    private static Map<String, String> texts(List<SearchNames.Key> keys) {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        new NameShards("ja", kinds(), keys)
                .files()
                .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
