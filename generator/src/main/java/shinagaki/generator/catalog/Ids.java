package shinagaki.generator.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of entries and kinds: part of addresses, file names and anchors, so plain and short. */
final class Ids {

    static final String FORM = "lower-case letters, digits and hyphens, at most 100";
    private static final int LONGEST = 100;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Ids() {}

    static boolean isValid(String id) {
        if (id.isEmpty() || id.length() > LONGEST || id.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (!isOfId(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfId(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** The id itself where it is valid; else the nearest that is. */
    static String mended(String id) {
        if (isValid(id)) {
            return id;
        }
        String plain = OTHERS.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-");
        String trimmed = plain.startsWith("-") ? plain.substring(1) : plain;
        String short_ = trimmed.substring(0, Math.min(LONGEST, trimmed.length()));
        return short_.isEmpty() ? "x" + Integer.toHexString(id.hashCode()) : short_;
    }
}
