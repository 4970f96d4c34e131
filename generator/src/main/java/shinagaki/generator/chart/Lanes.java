package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shinagaki.generator.chart.Route.Stop;

/**
 * Shares out the lanes of channels, so that no two arrows run upon each other unless they come from the same box. Short
 * stretches get the first lanes.
 */
final class Lanes {

    /** A stretch with the node that its arrow comes from. */
    private record Claim(int from, Stop stop) {

        boolean meets(Claim other) {
            return from != other.from && stop.low() <= other.stop.high() && other.stop.low() <= stop.high();
        }
    }

    private record Channel(boolean upright, int number) {}

    private final Map<Claim, Integer> lanes = new HashMap<>();
    private final Map<Channel, Integer> counts = new HashMap<>();

    Lanes(List<Route> routes) {
        Map<Channel, List<Claim>> claims = new HashMap<>();
        routes.stream()
                .flatMap(route ->
                        route.stops().stream().map(stop -> new Claim(route.arc().from(), stop)))
                .distinct()
                .forEach(claim -> claims.computeIfAbsent(channel(claim.stop), key -> new ArrayList<>())
                        .add(claim));
        claims.forEach(this::share);
    }

    /** The lane of a stretch, from 0. */
    int of(Route route, Stop stop) {
        Integer lane = lanes.get(new Claim(route.arc().from(), stop));
        if (lane == null) {
            throw new IllegalArgumentException("no route runs along " + stop);
        }
        return lane;
    }

    /** How many lanes a channel has. */
    int count(boolean upright, int channel) {
        return counts.getOrDefault(new Channel(upright, channel), 0);
    }

    private void share(Channel channel, List<Claim> claims) {
        List<List<Claim>> taken = new ArrayList<>();
        claims.stream()
                .sorted(Comparator.<Claim>comparingInt(claim -> claim.stop.high() - claim.stop.low())
                        .thenComparingInt(claim -> claim.stop.low()))
                .forEach(claim -> {
                    int lane = 0;
                    while (lane < taken.size() && taken.get(lane).stream().anyMatch(claim::meets)) {
                        lane++;
                    }
                    if (lane == taken.size()) {
                        taken.add(new ArrayList<>());
                    }
                    taken.get(lane).add(claim);
                    lanes.put(claim, lane);
                });
        counts.put(channel, taken.size());
    }

    private static Channel channel(Stop stop) {
        return new Channel(stop.upright(), stop.channel());
    }
}
