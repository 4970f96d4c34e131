package shinagaki.search.query;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question.
 *
 * @param q what the reader typed; at most 500 code points after NFKC
 * @param lang the language of the answer, one of the schema's
 * @param filters for each facet, {@code kind} among them, the values of which an entry must have one
 * @param page from 1
 * @param size hits on a page, from 1 to 50
 * @param expand whether other names of what is asked for are asked for as well
 */
public record SearchRequest(
        String q, String lang, Map<String, List<String>> filters, int page, int size, boolean expand) {

    public static final int DEFAULT_SIZE = 10;
    public static final int LARGEST_SIZE = 50;
    public static final int LARGEST_PAGE = 1_000_000;
    public static final int LONGEST_QUERY = 500;

    /**
     * Checks what can be checked without an index; the engine checks language and filters.
     *
     * @throws InvalidRequestException when a value is out of its range
     */
    public SearchRequest {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        checkQuery(q);
        if (page < 1 || page > LARGEST_PAGE) {
            throw new InvalidRequestException("page '" + page + "' is out of range: use 1 to " + LARGEST_PAGE);
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw new InvalidRequestException("size '" + size + "' is out of range: use 1 to " + LARGEST_SIZE);
        }
    }

    /** With the other names asked for as well. */
    public SearchRequest(String q, String lang, Map<String, List<String>> filters, int page, int size) {
        this(q, lang, filters, page, size, true);
    }

    static void checkQuery(String q) {
        String normal = Normalizer.normalize(q, Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        if (length > LONGEST_QUERY) {
            throw new InvalidRequestException(
                    "q is " + length + " characters long: use at most " + LONGEST_QUERY + " after NFKC");
        }
    }
}
