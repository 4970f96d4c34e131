package shinagaki.search.document;

import java.util.List;

/**
 * What is answered to what somebody said: the situations it may come from, and the questions that tell two of them apart.
 *
 * @param situations in the order of the site, which decides between equals
 */
public record NextActions(List<Situation> situations, List<TellingApart> tellingApart) {

    /** Of a site that offers none. */
    public static final NextActions NONE = new NextActions(List.of(), List.of());

    public NextActions {
        situations = List.copyOf(situations);
        tellingApart = List.copyOf(tellingApart);
    }

    public boolean isEmpty() {
        return situations.isEmpty();
    }
}
