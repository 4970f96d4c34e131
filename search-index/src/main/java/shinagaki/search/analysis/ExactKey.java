package shinagaki.search.analysis;

/** A whole name without width, case, spaces and middle dots: what "the very name was asked for" compares. */
public final class ExactKey {

    /** Longer keys are not names, and an index would refuse much longer ones. */
    private static final int LONGEST = 500;

    private ExactKey() {}

    public static String of(Folded name) {
        StringBuilder key = new StringBuilder(name.text().length());
        name.text()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '・' && !Character.isISOControl(c))
                .limit(LONGEST)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
