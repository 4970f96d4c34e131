package shinagaki.generator.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the YAML reader stumbled over, in an editor's words.
 *
 * @param fromStart whether it is told where the broken part starts, not where the reader gave up
 */
record YamlProblem(String message, String hint, boolean fromStart) {

    private record Known(String sign, YamlProblem problem) {}

    private static final YamlProblem OTHER =
            new YamlProblem("this is not valid YAML", "compare with the lines of another file", false);

    /** The first sign that is found in the reader's own message tells. */
    private static final List<Known> KNOWN = List.of(
            known("mapping values are not allowed", "a ':' stands where none can be", "quote a text that holds ': '"),
            known("could not find expected ':'", "here should be a key with ':'", "write 'key: value'"),
            known(
                    "scanning a quoted scalar",
                    "a quoted text is not closed, or has text after it",
                    "close it with the same quote"),
            known(
                    "scanning a double-quoted scalar",
                    "a backslash in a quoted text means nothing here",
                    "write '\\\\' for a backslash"),
            known("parsing a flow sequence", "a list is not closed, or lacks a comma", "write [a, b]"),
            known("parsing a flow mapping", "a map is not closed, or lacks a comma", "write {ja: …, en: …}"),
            known("cannot start any token", "a text cannot start with this character", "put the text in quotes"),
            known(
                    "parsing a block mapping",
                    "this line does not fit the lines above",
                    "check its indentation, and quotes that end early"),
            known(
                    "parsing a block collection",
                    "this line does not fit the list above",
                    "check its indentation and '- '"),
            known(
                    "sequence entries are not allowed",
                    "a list item cannot stand here",
                    "start the list on a line of its own"),
            known("block scalar", "a text after '|' or '>' must start on the next line", "indent it below its key"),
            known("directive", "a line cannot start with '%'", "put the text in quotes"),
            known("undefined alias", "an alias ('*') is not supported here", "quote a text that starts with '*'"),
            known("scanning an alias", "an alias ('*') is not supported here", "quote a text that starts with '*'"),
            known("scanning an anchor", "an anchor ('&') is not supported here", "quote a text that starts with '&'"),
            known("scanning a tag", "a tag ('!') is not supported here", "quote a text that starts with '!'"),
            known("expected <document start>", "this line does not fit the lines above", "check its indentation"));

    static YamlProblem of(@Nullable String context, @Nullable String problem) {
        String all = context + " " + problem;
        return KNOWN.stream()
                .filter(known -> all.contains(known.sign))
                .map(Known::problem)
                .findFirst()
                .orElse(OTHER);
    }

    private static Known known(String sign, String message, String hint) {
        boolean fromStart = sign.contains("flow") || sign.contains("a quoted");
        return new Known(sign, new YamlProblem(message, hint, fromStart));
    }
}
