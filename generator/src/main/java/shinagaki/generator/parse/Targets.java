package shinagaki.generator.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the address of a Markdown link. */
final class Targets {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Targets() {}

    /** Empty where the address is none that a page may hold. */
    static Optional<Piece.Target> of(String address) {
        int scheme = schemeEnd(address);
        if (scheme > 0) {
            boolean known = SCHEMES.contains(address.substring(0, scheme).toLowerCase(Locale.ROOT));
            return known && address.chars().noneMatch(c -> c <= ' ')
                    ? Optional.of(new Piece.ToWeb(address))
                    : Optional.empty();
        }
        if (address.startsWith("//") || address.chars().anyMatch(c -> c < ' ' || c == '\\')) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        return Optional.of(
                hash < 0
                        ? new Piece.ToFile(address, "")
                        : new Piece.ToFile(address.substring(0, hash), address.substring(hash + 1)));
    }

    /** Where a scheme ends as a browser reads it, which skips white space; zero where there is none. */
    private static int schemeEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return 0;
            }
        }
        return 0;
    }
}
