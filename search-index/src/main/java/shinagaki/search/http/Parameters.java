package shinagaki.search.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shinagaki.search.query.InvalidRequestException;

/** The parameters of a query string, read strictly: what is malformed is refused, never repaired. */
record Parameters(Map<String, List<String>> values) {

    /**
     * Reads a query string.
     *
     * @throws InvalidRequestException when an escape or the UTF-8 behind it is malformed
     */
    static Parameters parse(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query != null && !query.isEmpty()) {
            for (String pair : query.split("&", -1)) {
                if (!pair.isEmpty()) {
                    int equals = pair.indexOf('=');
                    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                    values.computeIfAbsent(name, known -> new ArrayList<>()).add(value);
                }
            }
        }
        return new Parameters(values);
    }

    /** The value of a parameter that is given once at most, or the default. */
    String one(String name, String otherwise) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new InvalidRequestException(name + " is given " + given.size() + " times: give it once");
        }
        return given.isEmpty() ? otherwise : given.getFirst();
    }

    /** The value of a parameter that takes some words only; the first of them is the default. */
    String choice(String name, String... words) {
        String value = one(name, words[0]);
        if (!List.of(words).contains(value)) {
            throw new InvalidRequestException(name + " '" + value + "' is unknown: use " + String.join(" or ", words));
        }
        return value;
    }

    String required(String name) {
        if (!values.containsKey(name)) {
            throw new InvalidRequestException(name + " is missing: add ?" + name + "=...");
        }
        return one(name, "");
    }

    int number(String name, int otherwise) {
        String value = one(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InvalidRequestException(name + " '" + value + "' is not a number that can be counted to");
        }
    }

    private static String decode(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.put((byte) (hex(text, i + 1) * 16 + hex(text, i + 2)));
                i += 2;
            } else if (c == '+') {
                bytes.put((byte) ' ');
            } else {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidRequestException("'" + text + "' is not UTF-8: escape the bytes of UTF-8 text");
        }
    }

    private static int hex(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0 || text.charAt(at) > 'f') {
            throw new InvalidRequestException("'" + text + "' has a malformed escape: write % and two hex digits");
        }
        return digit;
    }
}
