package shinagaki.generator.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shinagaki.search.analysis.Folded;

/**
 * How a name may be written in a text: as it is, with a capital or a small letter at its start, wholly in small letters or wholly in
 * capitals; full-width letters are the same. A name in capitals alone keeps them, since IT is not it.
 *
 * @param folded what all forms are without regard to capitals
 */
record Spelling(String folded, Set<String> forms) {

    private static final Pattern LATIN = Pattern.compile(".*[A-Za-z]");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[b-df-hj-np-tv-xz]y");

    /** Of a name, and of its plural where it ends in a Latin letter. */
    static List<Spelling> of(String name) {
        String plain = normal(name);
        boolean keepsCapitals = plain.equals(plain.toUpperCase(Locale.ROOT));
        return Stream.concat(Stream.of(plain), plural(plain, keepsCapitals))
                .map(form -> new Spelling(Folded.of(form).text(), keepsCapitals ? Set.of(form) : forms(form)))
                .toList();
    }

    boolean allows(String written) {
        return forms.contains(normal(written));
    }

    private static Set<String> forms(String plain) {
        String rest = plain.substring(1);
        return Stream.of(
                        plain,
                        plain.toLowerCase(Locale.ROOT),
                        plain.substring(0, 1).toUpperCase(Locale.ROOT) + rest,
                        plain.substring(0, 1).toLowerCase(Locale.ROOT) + rest,
                        plain.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> plural(String plain, boolean isCapitals) {
        if (!LATIN.matcher(plain).matches()) {
            return Stream.empty();
        }
        if (!isCapitals && CONSONANT_Y.matcher(plain).matches()) {
            return Stream.of(plain.substring(0, plain.length() - 1) + "ies");
        }
        return Stream.of(plain + (HISSING.matcher(plain).matches() ? "es" : "s"));
    }

    private static String normal(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }
}
