package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks of a section, as a translation keeps track of them: its heading, then every paragraph, item of a list, row
 * of a table and line of code. They are told apart by what they say: not by how the lines are wrapped, nor by where
 * their links lead.
 */
public final class TrackedBlocks {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private TrackedBlocks() {}

    /** The blocks of a section in order, those without words left out. */
    public static List<List<Piece>> of(TextSection section) {
        List<List<Piece>> blocks = new ArrayList<>();
        add(blocks, List.of(new Piece.Literal(section.heading())));
        List<Piece> block = new ArrayList<>();
        for (Piece piece : section.text()) {
            if (piece instanceof Piece.Literal(String text)) {
                String[] lines = text.split("\n", -1);
                for (int line = 0; line < lines.length; line++) {
                    if (line > 0) {
                        add(blocks, block);
                        block.clear();
                    }
                    block.add(new Piece.Literal(lines[line]));
                }
            } else {
                block.add(piece);
            }
        }
        add(blocks, block);
        return blocks;
    }

    /** The digests of these blocks; the title of another entry counts as its id, since it changes elsewhere. */
    public static List<String> digests(TextSection section) {
        return of(section).stream().map(block -> digest(words(block))).toList();
    }

    /** The digest of a text of the front matter, made in the same way. */
    public static String digest(String text) {
        return ShortDigest.of(SPACE.matcher(text).replaceAll(" ").strip());
    }

    private static void add(List<List<Piece>> blocks, List<Piece> block) {
        if (!words(block).isBlank()) {
            blocks.add(List.copyOf(block));
        }
    }

    private static String words(List<Piece> block) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : block) {
            switch (piece) {
                case Piece.Literal(String text) -> words.append(text);
                case Piece.EntryTitle(String id) ->
                    words.append("[[").append(id).append("]]");
                default -> throw new IllegalArgumentException("no piece of plain text: " + piece);
            }
        }
        return words.toString();
    }
}
