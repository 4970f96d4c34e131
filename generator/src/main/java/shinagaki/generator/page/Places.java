package shinagaki.generator.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Places in a source, like sections, by their numbers: 2.2 before 2.10. Where some have none, they keep their order. */
final class Places {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NAME = Pattern.compile("[^0-9]*");

    private Places() {}

    /** Each once. */
    static List<String> inOrder(Collection<String> places) {
        boolean numbered =
                places.stream().allMatch(place -> NUMBER.matcher(place).find());
        return numbered
                ? places.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Places::name)
                                .thenComparing(Places::byNumbers)
                                .thenComparing(Comparator.naturalOrder()))
                        .toList()
                : places.stream().distinct().toList();
    }

    /** What stands before the first number. */
    private static String name(String place) {
        return NAME.matcher(place).results().findFirst().map(MatchResult::group).orElse("");
    }

    private static int byNumbers(String one, String other) {
        Iterator<Integer> left = numbers(one).iterator();
        Iterator<Integer> right = numbers(other).iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = left.next().compareTo(right.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    private static List<Integer> numbers(String place) {
        return NUMBER.matcher(place)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }
}
