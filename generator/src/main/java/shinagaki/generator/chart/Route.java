package shinagaki.generator.chart;

import java.util.List;

/**
 * The way of an arrow of a flow: out of one side of its box, through the channels between columns and rows, into one side
 * of the other box. A channel is left of the column or above the row of the same number; the last is behind all.
 *
 * @param broken whether its line is, so that it shares no stretch with a whole one
 * @param stops channels run along, in turns upright and flat
 */
record Route(Arc arc, boolean broken, Side exit, List<Stop> stops, Side entry) {

    enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }

    /**
     * A stretch along a channel.
     *
     * @param start where it begins and {@code end} where it ends, across the channels: channel n is 2n, the middle of
     *     column or row n is 2n + 1
     */
    record Stop(boolean upright, int channel, int start, int end) {

        int low() {
            return Math.min(start, end);
        }

        int high() {
            return Math.max(start, end);
        }
    }

    /** From a box to the next in its row, or beyond empty cells. */
    boolean isStraight() {
        return exit == Side.RIGHT && stops.isEmpty();
    }

    Route {
        stops = List.copyOf(stops);
    }
}
