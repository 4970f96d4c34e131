package shinagaki.generator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import shinagaki.generator.diagnostic.Diagnostic;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.load.SourceFile;

/** Whatever an editor types, reading it ends, and what comes out keeps its promises. */
final class AnyTextTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final List<String> MARKS = List.of(
            "\n",
            "\n\n",
            "#",
            "## ",
            "{#a}",
            "{#b .derived}",
            "[[",
            "]]",
            "|",
            "[[a|b]]",
            "[[?x]]",
            "[^1]",
            "\n[^1]: ",
            "> ",
            "[!NOTE]\n",
            "- ",
            "1. ",
            "[ ] ",
            "[x] ",
            "`",
            "```\n",
            "|---|---|\n",
            "**",
            "_",
            "~~",
            "\n: ",
            "  ",
            "\t",
            "<b>",
            "</div>",
            "<!--",
            "-->",
            "&amp;",
            "\\",
            "](",
            "](#a)",
            "![",
            "http://a.b",
            "<http://a>",
            "---\n",
            "日本語",
            "、",
            "語",
            "𠮷",
            "か\u3099",
            "a",
            "b",
            ":",
            "\"",
            "'",
            "*",
            "&",
            "%zz",
            "javascript:");
    private static final List<String> YAML = List.of(
            "\n", "  ", "- ", ": ", "a", "b: ", "{", "}", "[", "]", ", ", "\"", "'", "#", "&x", "*x", "!t", "|\n",
            ">\n", "? ", "---\n", "...\n", "%", "@", "`", "\t", "<<: ", "日本", "：", "\\", "1", "true", "null", "𠮷",
            "\u2028");

    @Property(tries = 1500)
    void markdownIsSound(@ForAll("markdown") String text) {
        SourceFile file = new SourceFile("a.md", "a.md", text);
        Findings findings = file.findings();
        Body body = MarkdownParser.parse(file, 0, findings);
        placesLieInside(text, findings);
        assertEquals(body.headings().size() + 1, body.sections().size());
        idsAreUnique(body);
        linksAreClosed(body.html());
        linksAreClosed(body.markdown());
        body.sections()
                .forEach(section -> assertFalse(Shown.pieces(section.text()).contains("\u001F")));
    }

    @Property(tries = 1500)
    void frontMatterIsReadOrTold(@ForAll("yaml") String yaml) {
        String text = "---\n" + yaml + "\n---\nbody\n";
        SourceFile file = new SourceFile("a.md", "a.md", text);
        Findings findings = file.findings();
        FrontMatter front = FrontMatter.of(file, findings);
        placesLieInside(text, findings);
        assertTrue(front.isReadable() || !findings.found().isEmpty());
    }

    @Property(tries = 300)
    void everyCharacterIsReadOrTold(@ForAll String text) {
        String plain = text.replace('\u001F', ' ');
        SourceFile file = new SourceFile("a.md", "a.md", plain);
        Findings findings = file.findings();
        MarkdownParser.parse(file, 0, findings);
        YamlReader.read(file, findings);
        placesLieInside(plain, findings);
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(MARKS).list().ofMaxSize(40).map(marks -> String.join("", marks));
    }

    @Provide
    Arbitrary<String> yaml() {
        return Arbitraries.of(YAML).list().ofMaxSize(25).map(marks -> String.join("", marks));
    }

    private static void placesLieInside(String text, Findings findings) {
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        for (Diagnostic found : findings.found()) {
            assertTrue(found.at().line() <= lines, found::toString);
            String line = found.sourceLine();
            assertTrue(found.at().column() <= line.codePointCount(0, line.length()) + 1, found::toString);
        }
    }

    private static void idsAreUnique(Body body) {
        if (body.rawHtml()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Matcher ids = ID.matcher(Shown.pieces(body.html()));
        while (ids.find()) {
            assertTrue(seen.add(ids.group(1)), ids::group);
        }
    }

    private static void linksAreClosed(List<Piece> pieces) {
        boolean open = false;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.LinkStart) {
                assertFalse(open);
                open = true;
            } else if (piece instanceof Piece.LinkEnd) {
                assertTrue(open);
                open = false;
            }
        }
        assertFalse(open);
    }
}
