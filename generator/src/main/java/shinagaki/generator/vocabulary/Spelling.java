package shinagaki.generator.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name may be written in a text: as it is, with a capital or a small letter at its start, wholly in small letters or wholly in
 * capitals; full-width letters are the same. A name in capitals alone keeps them, since IT is not it.
 */
record Spelling(Set<String> forms) {

    static Spelling of(String name) {
        String plain = normal(name);
        if (plain.equals(plain.toUpperCase(Locale.ROOT))) {
            return new Spelling(Set.of(plain));
        }
        String small = plain.toLowerCase(Locale.ROOT);
        String rest = plain.substring(1);
        String capital = plain.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
        String inSentence = plain.substring(0, 1).toLowerCase(Locale.ROOT) + rest;
        return new Spelling(Stream.of(plain, small, capital, inSentence, plain.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean allows(String written) {
        return forms.contains(normal(written));
    }

    private static String normal(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }
}
