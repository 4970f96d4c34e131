package shinagaki.search.log;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question and what became of it, as a query log keeps it: nothing about who asked, and no more of when than the day.
 *
 * <p>As a line: {@code 2026-11-25<TAB>ja<TAB>all<TAB>3<TAB>議事録}, the question last.
 *
 * @param stage how far the question was relaxed, as the search says it
 * @param hits entries found, on all pages
 * @param question without control and format characters, with single spaces between words
 */
public record Asked(LocalDate day, String lang, String stage, int hits, String question) {

    /** The stages in which every word counts as it was typed, the last one perhaps not to its end. */
    private static final Set<String> AS_ASKED = Set.of("all", "prefix");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");
    private static final Pattern STAGE = Pattern.compile("[a-z-]{1,30}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    public Asked {
        question = plain(question);
    }

    /** Whether nothing was found, or only something after a part of the question was given up. */
    public boolean isInVain() {
        return hits == 0 || !AS_ASKED.contains(stage);
    }

    /** Without its line end. */
    public String line() {
        return String.join("\t", day.toString(), lang, stage, Integer.toString(hits), question);
    }

    /** What a line says; nothing where it is not such a line. */
    public static Optional<Asked> parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 5
                || !LANGUAGE.matcher(parts[1]).matches()
                || !STAGE.matcher(parts[2]).matches()
                || !COUNT.matcher(parts[3]).matches()
                || parts[4].isEmpty()
                || !parts[4].equals(plain(parts[4]))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Asked(LocalDate.parse(parts[0]), parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String plain(String question) {
        return UNSEEN.matcher(SPACES.matcher(question).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
