package shinagaki.generator.parse;

import java.util.ArrayList;
import java.util.List;

/** Collects the plain text of a body, section by section. */
final class PlainText {

    private final List<TextSection> sections = new ArrayList<>();
    private final Pieces pieces;
    private String anchor = "";
    private String heading = "";
    private String separator = "";

    PlainText(int capacity) {
        pieces = new Pieces(capacity);
    }

    void words(String words) {
        if (!words.isEmpty()) {
            separate();
            pieces.raw(words);
        }
    }

    void hole(Piece piece) {
        separate();
        pieces.hole(piece);
    }

    void endBlock() {
        separator = pieces.isEmpty() ? "" : "\n";
    }

    void endCell() {
        if (separator.isEmpty() && !pieces.isEmpty()) {
            separator = "\t";
        }
    }

    void startSection(String newAnchor, String newHeading) {
        endSection();
        anchor = newAnchor;
        heading = newHeading;
    }

    List<TextSection> finish() {
        endSection();
        return List.copyOf(sections);
    }

    private void endSection() {
        separator = "";
        pieces.trimEnd();
        sections.add(new TextSection(anchor, heading, pieces.take()));
    }

    private void separate() {
        if (!separator.isEmpty()) {
            pieces.raw(separator);
            separator = "";
        }
    }
}
