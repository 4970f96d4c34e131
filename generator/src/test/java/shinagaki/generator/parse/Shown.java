package shinagaki.generator.parse;

import java.util.List;
import shinagaki.generator.diagnostic.DiagnosticPrinter;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Report;
import shinagaki.generator.diagnostic.Severities;
import shinagaki.generator.load.SourceFile;

/** Bodies as text, with their holes in angle quotes. */
final class Shown {

    private Shown() {}

    static String text(Body body) {
        StringBuilder text = new StringBuilder();
        for (TextSection section : body.sections()) {
            text.append("§ ")
                    .append(section.anchor())
                    .append(" «")
                    .append(section.heading())
                    .append("»\n");
            text.append(pieces(section.text())).append('\n');
        }
        text.append("§§ Markdown\n").append(pieces(body.markdown()));
        return text.append("§§ ")
                .append(body.footnotes())
                .append(body.rawHtml() ? " footnotes, raw HTML\n" : " footnotes\n")
                .toString();
    }

    static String report(SourceFile file) {
        Findings findings = file.findings();
        MarkdownParser.parse(file, 0, findings);
        return DiagnosticPrinter.print(Report.of(findings.found(), Severities.USUAL));
    }

    static String pieces(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(
                    switch (piece) {
                        case Piece.Literal(String words) -> words;
                        case Piece.EntryTitle(String id) -> "«title " + id + "»";
                        case Piece.LinkStart(var target, var at) ->
                            "«" + target(target) + " " + at.line() + ":" + at.column() + "»";
                        case Piece.LinkEnd() -> "«/»";
                        case Piece.Image(String path, String alt, String title, var at) ->
                            "«image " + path + " '" + alt + "' '" + title + "' " + at.line() + ":" + at.column() + "»";
                        case Piece.Word(String key) -> "«word " + key + "»";
                        case Piece.Term(String id, String words) -> "«term " + id + " " + words + "»";
                    });
        }
        return text.toString();
    }

    private static String target(Piece.Target target) {
        return switch (target) {
            case Piece.ToEntry(String id, String anchor, boolean optional) ->
                (optional ? "entry? " : "entry ") + id + (anchor.isEmpty() ? "" : "#" + anchor);
            case Piece.ToFile(String path, String anchor) -> "file " + path + (anchor.isEmpty() ? "" : "#" + anchor);
            case Piece.ToWeb(String url) -> "web " + url;
        };
    }
}
