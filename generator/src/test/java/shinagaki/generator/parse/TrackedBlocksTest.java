package shinagaki.generator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import shinagaki.generator.load.SourceFile;

/** A block is told apart by what it says, and a change to it is told of its own section only. */
final class TrackedBlocksTest {

    @Property(tries = 200)
    void aChangedBlockChangesOneDigestOfItsSection(
            @ForAll("sections") List<List<String>> sections, @ForAll @IntRange(max = 99) int place) {
        int section = place % sections.size();
        int block = place / 10 % sections.get(section).size();
        List<List<String>> changed = new ArrayList<>(sections);
        List<String> blocks = new ArrayList<>(sections.get(section));
        blocks.set(block, blocks.get(block) + " changed");
        changed.set(section, blocks);

        List<List<String>> before = digests(written(sections, "\n\n"));
        List<List<String>> after = digests(written(changed, "\n\n"));
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            List<String> expected = new ArrayList<>(before.get(i));
            if (i == section + 1) {
                assertNotEquals(expected.get(block + 1), after.get(i).get(block + 1));
                expected.set(block + 1, after.get(i).get(block + 1));
            }
            assertEquals(expected, after.get(i));
        }
    }

    @Property(tries = 200)
    void whiteSpaceChangesNothing(@ForAll("sections") List<List<String>> sections) {
        String plain = written(sections, "\n\n");
        String spaced = written(sections, "  \n\n\n \n").replace(" word", "\nword");
        assertEquals(digests(plain), digests(spaced));
    }

    @Test
    void tellsItemsRowsAndTitlesOfEntriesApart() {
        String text = "## A {#a}\n\n- one\n- two [[kake]]\n\n| x | y |\n|---|---|\n| 1 | 2 |\n";
        List<List<String>> before = digests(text);
        assertEquals(5, before.getLast().size());
        List<List<String>> after = digests(text.replace("[[kake]]", "[[zaru]]"));
        assertEquals(before.getLast().subList(0, 2), after.getLast().subList(0, 2));
        assertNotEquals(before.getLast().get(2), after.getLast().get(2));
        assertEquals(before.getLast().subList(3, 5), after.getLast().subList(3, 5));
    }

    @Test
    void aLineOfJapaneseMayBeWrappedAnywhere() {
        assertEquals(digests("つゆに半分だけつけます。"), digests("つゆに半分\nだけつけます。"));
        assertNotEquals(digests("つゆに半分だけつけます。"), digests("つゆに全部つけます。"));
    }

    @Provide
    Arbitrary<List<List<String>>> sections() {
        Arbitrary<String> block = Arbitraries.of("そばは", "Soba", "- item", "> quoted", "1. first")
                .flatMap(start -> Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .ofMinLength(1)
                        .ofMaxLength(8)
                        .map(word -> start + " word " + word));
        return block.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }

    /** A list would go on in the next block, so a comment ends each. */
    private static String written(List<List<String>> sections, String between) {
        StringBuilder text = new StringBuilder("lead" + between);
        for (int i = 0; i < sections.size(); i++) {
            text.append("## Heading {#h").append(i).append('}').append(between);
            sections.get(i)
                    .forEach(block -> text.append(block)
                            .append(between)
                            .append("<!-- -->")
                            .append(between));
        }
        return text.toString();
    }

    private static List<List<String>> digests(String markdown) {
        SourceFile file = new SourceFile("a.ja.md", "a.ja.md", markdown);
        return MarkdownParser.parse(file, 0, file.findings()).sections().stream()
                .map(TrackedBlocks::digests)
                .toList();
    }
}
