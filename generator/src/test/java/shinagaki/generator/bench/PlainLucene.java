package shinagaki.generator.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.Version;

/**
 * Lucene as it comes: JapaneseAnalyzer, BM25 and any term of the query, in title and text alike. It is what ours has to be better than, and
 * the only file of the benchmarks that imports a library.
 */
final class PlainLucene implements Engine, AutoCloseable {
    static final String VERSION = Version.LATEST.toString();

    private static final String ID = "id";
    private static final List<String> SEARCHED = List.of("title", "text");

    /** Its advice to add the incubating vector module is no part of a report; a logger that nobody holds forgets its level. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder queries;

    private PlainLucene(DirectoryReader reader, Analyzer analyzer) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.queries = new QueryBuilder(analyzer);
    }

    /** An index in memory. */
    static PlainLucene of(List<Paragraph> paragraphs) throws IOException {
        VECTORS.setLevel(Level.OFF);
        Analyzer analyzer = new JapaneseAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Paragraph paragraph : paragraphs) {
                Document document = new Document();
                document.add(new StoredField(ID, paragraph.id()));
                document.add(new TextField("title", paragraph.title(), Field.Store.NO));
                document.add(new TextField("text", paragraph.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return new PlainLucene(DirectoryReader.open(directory), analyzer);
    }

    @Override
    public Answer answer(String query) throws IOException {
        long start = System.nanoTime();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : SEARCHED) {
            // Null where the analyzer leaves nothing of the query.
            org.apache.lucene.search.Query part = queries.createBooleanQuery(field, query, Occur.SHOULD);
            if (part != null) {
                any.add(part, Occur.SHOULD);
            }
        }
        List<String> ids = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(any.build(), SIZE).scoreDocs) {
            ids.add(stored.document(hit.doc).get(ID));
        }
        return new Answer(ids, "", Optional.empty(), System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
