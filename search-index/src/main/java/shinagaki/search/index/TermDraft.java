package shinagaki.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexOutput;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the terms of a field for {@link TermIndex}. An instance serves one thread, whose documents are numbered from 0;
 * several are written as one index, one behind the other.
 */
final class TermDraft {

    static final FileFormat FORMAT = new FileFormat("ShinagakiTerms", 0);

    private static final int FEWEST_SLOTS = 1 << 10;

    /** Spreads neighbouring hashes over the table: 2^32 divided by the golden ratio, Knuth's multiplicative hash. */
    private static final int SPREAD = 0x9E3779B9;

    /** From the hash of a term to its number, plus one; 0 is free. */
    private int[] slots = new int[FEWEST_SLOTS];

    private int[] hashes = new int[FEWEST_SLOTS / 2];
    private int[] ends = new int[FEWEST_SLOTS / 2];
    private TermPostings[] postings = new TermPostings[FEWEST_SLOTS / 2];
    private char[] letters = new char[FEWEST_SLOTS * 4];
    private int size;

    void add(String term, int document, int position) {
        add(term.toCharArray(), 0, term.length(), document, position);
    }

    /** Adds the term of some letters; documents, and the positions within one, come in ascending order. */
    void add(char[] text, int from, int to, int document, int position) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = slot(hash, text, from, to);
        if (slots[slot] == 0) {
            if (size == postings.length) {
                grow();
                slot = slot(hash, text, from, to);
            }
            remember(hash, text, from, to);
            slots[slot] = size;
        }
        postings[slots[slot] - 1].add(document, position);
    }

    /** Writes the documents of all drafts, numbered through; {@code documents} tells how many each has. */
    static void write(List<TermDraft> drafts, int[] documents, Directory directory, String file) throws IOException {
        Map<String, @Nullable TermPostings[]> terms = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).gather(i, drafts.size(), terms);
        }
        try (IndexOutput out = FORMAT.create(directory, file)) {
            out.writeVInt(documents.length);
            for (int count : documents) {
                out.writeVInt(count);
            }
            out.writeVInt(terms.size());
            for (var term : terms.entrySet()) {
                out.writeString(term.getKey());
                for (TermPostings some : term.getValue()) {
                    out.writeVInt(some == null ? 0 : some.documentBytes());
                    out.writeVInt(some == null ? 0 : some.positionBytes());
                }
            }
            for (@Nullable TermPostings[] ofDrafts : terms.values()) {
                write(ofDrafts, out);
            }
            CodecUtil.writeFooter(out);
        }
    }

    private static void write(@Nullable TermPostings[] ofDrafts, IndexOutput out) throws IOException {
        List<TermPostings> some = new ArrayList<>();
        for (TermPostings one : ofDrafts) {
            if (one != null) {
                some.add(one);
            }
        }
        for (TermPostings one : some) {
            one.writeDocuments(out);
        }
        for (TermPostings one : some) {
            one.writePositions(out);
        }
    }

    private void gather(int number, int drafts, Map<String, @Nullable TermPostings[]> terms) {
        for (int i = 0; i < size; i++) {
            postings[i].end();
            int start = start(i);
            String term = new String(letters, start, ends[i] - start);
            terms.computeIfAbsent(term, key -> new TermPostings[drafts])[number] = postings[i];
        }
    }

    private void remember(int hash, char[] text, int from, int to) {
        int start = start(size);
        int end = start + to - from;
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, end * 2);
        }
        System.arraycopy(text, from, letters, start, to - from);
        hashes[size] = hash;
        ends[size] = end;
        postings[size++] = new TermPostings();
    }

    private int start(int term) {
        return term == 0 ? 0 : ends[term - 1];
    }

    private int slot(int hash, char[] text, int from, int to) {
        int at = (hash * SPREAD) >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[at] != 0 && !isTerm(slots[at] - 1, hash, text, from, to)) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private boolean isTerm(int term, int hash, char[] text, int from, int to) {
        return hashes[term] == hash && Arrays.equals(letters, start(term), ends[term], text, from, to);
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        postings = Arrays.copyOf(postings, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(hashes[i], letters, start(i), ends[i])] = i + 1;
        }
    }
}
