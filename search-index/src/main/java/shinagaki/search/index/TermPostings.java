package shinagaki.search.index;

import java.io.IOException;
import org.apache.lucene.store.DataOutput;

/**
 * Where one term stands, as two rows of numbers, so that who asks for documents alone reads no positions. For each document
 * the first has {@code step << 1}, the step from the document before, counted from -1, and how often the term is in it, or
 * {@code step << 1 | 1} for once; then how many bytes its positions take. The second has the positions, each as the step
 * from the one before, counted from 0.
 */
final class TermPostings {

    private final ByteSequence documents = new ByteSequence();
    private final ByteSequence positions = new ByteSequence();
    private int document = -1;
    private int step;
    private int times;
    private int position;
    private int begun;

    /** Documents, and the positions within one, come in ascending order. */
    void add(int inDocument, int atPosition) {
        if (inDocument != document) {
            end();
            step = inDocument - document;
            document = inDocument;
            position = 0;
            begun = positions.size();
        }
        positions.put(atPosition - position);
        position = atPosition;
        times++;
    }

    /** Nothing is added after it. */
    void end() {
        if (times == 1) {
            documents.put(step << 1 | 1);
            documents.put(positions.size() - begun);
        } else if (times > 1) {
            documents.put(step << 1);
            documents.put(times);
            documents.put(positions.size() - begun);
        }
        times = 0;
    }

    int documentBytes() {
        return documents.size();
    }

    int positionBytes() {
        return positions.size();
    }

    void writeDocuments(DataOutput out) throws IOException {
        documents.write(out);
    }

    void writePositions(DataOutput out) throws IOException {
        positions.write(out);
    }
}
