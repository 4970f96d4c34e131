package shinagaki.generator.chart;

/** What a picture shows, in one language. */
public sealed interface Chart permits Matrix, Bars, Timeline, Clock, Ladder, Graph {

    /** Whether something drawn has a point, since it may go on. */
    default boolean hasPoints() {
        return false;
    }

    /** Whether some lines are broken because what they tell was inferred. */
    default boolean hasDashes() {
        return false;
    }
}
