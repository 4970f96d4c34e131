package shinagaki.generator.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a theme folder holds: {@code templates/<name>.peb}, {@code words/<lang>.yaml} and {@code assets/…}.
 *
 * @param templates texts by name
 * @param words interface words by language and key
 */
public record Theme(Map<String, String> templates, Map<String, Map<String, String>> words, Assets assets) {

    public Theme {
        templates = Map.copyOf(templates);
        words = Map.copyOf(words);
    }

    /**
     * Sorts the files of a theme by what they are for.
     *
     * @param files bytes by path in the theme
     * @throws shinagaki.generator.page.ThemeException when its words cannot be read
     */
    public static Theme of(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        SortedMap<String, String> templates = new TreeMap<>();
        SortedMap<String, Map<String, String>> words = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith("assets/")) {
                assets.put(path.substring("assets/".length()), bytes);
            } else if (path.startsWith("templates/") && path.endsWith(".peb")) {
                templates.put(between(path, "templates/", ".peb"), utf8(bytes));
            } else if (path.startsWith("words/") && path.endsWith(".yaml")) {
                words.put(between(path, "words/", ".yaml"), ThemeWords.read(path, utf8(bytes)));
            }
        });
        return new Theme(templates, words, Assets.of(assets));
    }

    private static String between(String path, String start, String end) {
        return path.substring(start.length(), path.length() - end.length());
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
