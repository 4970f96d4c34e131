package shinagaki.generator.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value, as far as something has to be found in one. */
sealed interface Json {
    record Members(Map<String, Json> values) implements Json {}

    record Elements(List<Json> values) implements Json {}

    record Text(String value) implements Json {}

    /** A number, true, false or null, as written. */
    record Literal(String source) implements Json {}

    /** The member of that name; an empty object where this has none. */
    default Json get(String name) {
        return this instanceof Members(Map<String, Json> values)
                ? values.getOrDefault(name, new Members(Map.of()))
                : new Members(Map.of());
    }

    /** Throws {@link IllegalArgumentException} with the place for anything that is not one JSON value. */
    static Json parse(String source) {
        Reader reader = new Reader(source);
        Json value = reader.value();
        reader.end();
        return value;
    }

    /** Reads from left to right. */
    final class Reader {
        private final String source;
        private int at;

        private Reader(String source) {
            this.source = source;
        }

        private Json value() {
            return switch (next()) {
                case '{' -> members();
                case '[' -> elements();
                case '"' -> new Text(text());
                default -> literal();
            };
        }

        private Json members() {
            Map<String, Json> values = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                String name = text();
                take(':');
                values.put(name, value());
                comma('}');
            }
            at++;
            return new Members(values);
        }

        private Json elements() {
            List<Json> values = new ArrayList<>();
            at++;
            while (next() != ']') {
                values.add(value());
                comma(']');
            }
            at++;
            return new Elements(values);
        }

        private String text() {
            take('"');
            StringBuilder text = new StringBuilder();
            while (current() != '"') {
                text.append(current() == '\\' ? escaped() : source.charAt(at));
                at++;
            }
            at++;
            return text.toString();
        }

        private char escaped() {
            at++;
            return switch (current()) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> {
                    at += 4;
                    current();
                    yield (char) Integer.parseInt(source.substring(at - 3, at + 1), 16);
                }
                default -> source.charAt(at);
            };
        }

        private Json literal() {
            int start = at;
            while (at < source.length() && isLiteral(source.charAt(at))) {
                at++;
            }
            if (start == at) {
                throw unexpected();
            }
            return new Literal(source.substring(start, at));
        }

        private static boolean isLiteral(char character) {
            return Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0;
        }

        private void comma(char end) {
            if (next() != end) {
                take(',');
            }
        }

        private void take(char expected) {
            if (next() != expected) {
                throw unexpected();
            }
            at++;
        }

        private char next() {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            return current();
        }

        private char current() {
            if (at >= source.length()) {
                throw unexpected();
            }
            return source.charAt(at);
        }

        private void end() {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            if (at < source.length()) {
                throw unexpected();
            }
        }

        private IllegalArgumentException unexpected() {
            return new IllegalArgumentException("not JSON at character " + at);
        }
    }
}
