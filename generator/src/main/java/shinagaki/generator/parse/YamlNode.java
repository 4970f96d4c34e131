package shinagaki.generator.parse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import shinagaki.generator.diagnostic.Location;

/** A value in YAML, with its place. */
public sealed interface YamlNode {

    Location at();

    /** What a reader would call it: {@code a text}, {@code a list}. */
    String form();

    /**
     * One word or number or text.
     *
     * @param plain without quotes, so that {@code true}, {@code 3} and nothing at all are not texts
     */
    record Scalar(String text, boolean plain, Location at) implements YamlNode {

        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

        public boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }

        public boolean isBoolean() {
            return plain && (text.equals("true") || text.equals("false"));
        }

        public boolean isNumber() {
            return plain && NUMBER.matcher(text).matches();
        }

        public boolean isText() {
            return !isEmpty() && !isBoolean() && !isNumber();
        }

        @Override
        public String form() {
            if (isEmpty()) {
                return "empty";
            }
            return isBoolean() ? "true or false" : isNumber() ? "a number" : "a text";
        }
    }

    record Sequence(List<YamlNode> items, Location at) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String form() {
            return "a list";
        }
    }

    /**
     * Values by key.
     *
     * @param members in the order written
     */
    record Mapping(Map<String, Member> members, Location at) implements YamlNode {
        public Mapping {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        public static Mapping empty(Location at) {
            return new Mapping(Map.of(), at);
        }

        @Override
        public String form() {
            return "a map";
        }
    }

    /**
     * The value of a key.
     *
     * @param at place of the key
     */
    record Member(Location at, YamlNode value) {}
}
