package shinagaki.search.query;

import java.util.List;

/**
 * A piece of a question by its sound.
 *
 * @param readings in hiragana; several where they sound alike
 * @param terms the words of the index that are said so; none where only a name as a whole is
 */
record Said(List<String> readings, List<String> terms) {

    Said {
        readings = List.copyOf(readings);
        terms = List.copyOf(terms);
    }
}
