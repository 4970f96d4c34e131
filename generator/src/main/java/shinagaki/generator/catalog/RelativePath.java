package shinagaki.generator.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as links write them. */
final class RelativePath {

    private RelativePath() {}

    /**
     * Follows {@code path} from {@code folder}; both and the answer are relative to the content folder. Percent escapes
     * are read, and a query is left out. A path that leads outside starts with {@code ..}, which is no name there.
     */
    static String resolve(String folder, String path) {
        Deque<String> names = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            follow(names, folder);
        }
        int query = path.indexOf('?');
        follow(names, decoded(query < 0 ? path : path.substring(0, query)));
        return String.join("/", names);
    }

    private static void follow(Deque<String> names, String path) {
        for (String name : path.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
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
