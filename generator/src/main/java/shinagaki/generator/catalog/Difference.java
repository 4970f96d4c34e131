package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * What turns one list of digests into another, with as much as possible left where it is.
 *
 * @param fresh positions in the later list of what is new or changed
 * @param removed how much of the earlier list has nothing in its place
 */
record Difference(List<Integer> fresh, int removed) {

    /** Lists that would take a larger table are compared as a whole between their common ends. */
    private static final int LARGEST_TABLE = 4_000_000;

    static Difference of(List<String> earlier, List<String> later) {
        int start = 0;
        int shorter = Math.min(earlier.size(), later.size());
        while (start < shorter && earlier.get(start).equals(later.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && earlier.get(earlier.size() - 1 - end).equals(later.get(later.size() - 1 - end))) {
            end++;
        }
        return between(earlier.subList(start, earlier.size() - end), later.subList(start, later.size() - end), start);
    }

    boolean isNone() {
        return fresh.isEmpty() && removed == 0;
    }

    private static Difference between(List<String> earlier, List<String> later, int offset) {
        int[][] common = common(earlier, later);
        List<Integer> fresh = new ArrayList<>();
        int removed = 0;
        int gone = 0;
        int come = 0;
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < later.size()) {
            boolean same = i < earlier.size()
                    && j < later.size()
                    && common.length > 0
                    && earlier.get(i).equals(later.get(j));
            if (same) {
                removed += Math.max(0, gone - come);
                gone = 0;
                come = 0;
                i++;
                j++;
            } else if (j < later.size() && (i == earlier.size() || at(common, i, j + 1) >= at(common, i + 1, j))) {
                fresh.add(offset + j++);
                come++;
            } else {
                i++;
                gone++;
            }
        }
        return new Difference(fresh, removed + Math.max(0, gone - come));
    }

    private static int at(int[][] common, int i, int j) {
        return common.length == 0 ? 0 : common[i][j];
    }

    /** For each two positions the length of what the rests have in common; empty where that would take too much. */
    private static int[][] common(List<String> earlier, List<String> later) {
        if ((long) earlier.size() * later.size() > LARGEST_TABLE) {
            return new int[0][];
        }
        int[][] common = new int[earlier.size() + 1][later.size() + 1];
        for (int i = earlier.size() - 1; i >= 0; i--) {
            for (int j = later.size() - 1; j >= 0; j--) {
                common[i][j] = earlier.get(i).equals(later.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
