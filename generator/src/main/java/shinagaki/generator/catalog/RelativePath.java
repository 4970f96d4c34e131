package shinagaki.generator.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Paths as links write them. */
final class RelativePath {

    private RelativePath() {}

    /**
     * Follows {@code path} from {@code folder}; both and the answer are relative to the content folder. Percent escapes
     * are read, and a query is left out. A path that leads outside starts with {@code ..}, which is no name there.
     */
    static String resolve(String folder, String path) {
        StringBuilder names = new StringBuilder(folder.length() + path.length() + 1);
        if (!path.startsWith("/")) {
            follow(names, folder);
        }
        int query = path.indexOf('?');
        follow(names, decoded(query < 0 ? path : path.substring(0, query)));
        return names.toString();
    }

    private static void follow(StringBuilder names, String path) {
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            step(names, path.substring(start, end));
            start = end + 1;
        }
    }

    private static void step(StringBuilder names, String name) {
        int last = names.lastIndexOf("/") + 1;
        if (name.equals("..") && !names.isEmpty() && !names.substring(last).equals("..")) {
            names.setLength(Math.max(0, last - 1));
        } else if (!name.isEmpty() && !name.equals(".")) {
            names.append(names.isEmpty() ? "" : "/").append(name);
        }
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return path;
        }
    }
}
