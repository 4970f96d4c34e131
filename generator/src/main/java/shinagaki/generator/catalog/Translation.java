package shinagaki.generator.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shinagaki.generator.diagnostic.Location;

/**
 * How the words of an entry in one language follow those that they were translated from.
 *
 * @param source the language of those
 * @param at the file of this language
 * @param tracked what the file says that it was made from, by section; empty where it says nothing
 * @param behind the sections of which the source says something else by now, in its order
 */
public record Translation(String source, Location at, Map<String, Tracked> tracked, List<Lag> behind) {

    public Translation {
        tracked = Collections.unmodifiableMap(new LinkedHashMap<>(tracked));
        behind = List.copyOf(behind);
    }

    /** The digests of the source's blocks that a section was made from, and where that is written. */
    public record Tracked(List<String> digests, Location at) {
        public Tracked {
            digests = List.copyOf(digests);
        }
    }

    /**
     * A section that the source has changed since. What is new or changed is told by its place, so that an edition that
     * hides something of the source does not show it here.
     *
     * @param section {@link SourceBlocks#WORDS}, {@link SourceBlocks#LEAD} or the key of a heading
     * @param blocks positions of the blocks in the source's section that are new or changed
     * @param words names of the words of the front matter that are
     * @param removed how many blocks are no longer there
     * @param at the heading of this language, or the key that tracks the section
     */
    public record Lag(String section, List<Integer> blocks, List<String> words, int removed, Location at) {
        public Lag {
            blocks = List.copyOf(blocks);
            words = List.copyOf(words);
        }

        /** How many blocks and words are new or changed. */
        public int changed() {
            return blocks.size() + words.size();
        }
    }
}
