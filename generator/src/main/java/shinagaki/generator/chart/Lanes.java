package shinagaki.generator.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shinagaki.generator.chart.Route.Stop;

/**
 * Shares out the lanes of channels, so that no two arrows run upon each other unless they come from the same box and look alike. Short
 * stretches get the first lanes, unless arrows cross less in another order.
 */
final class Lanes {

    /** A stretch with the node that its arrow comes from. */
    private record Claim(int from, boolean broken, Stop stop) {

        static Claim of(Route route, Stop stop) {
            return new Claim(route.arc().from(), route.broken(), stop);
        }

        boolean isOneWith(Claim other) {
            return from == other.from && broken == other.broken;
        }

        boolean meets(Claim other) {
            return !isOneWith(other) && stop.low() <= other.stop.high() && other.stop.low() <= stop.high();
        }
    }

    /** From and to which side of an upright channel a stretch leads, and at which heights. */
    private record Turn(boolean fromLeft, double in, boolean toRight, double out) {

        boolean spans(double height) {
            return Math.min(in, out) < height && height < Math.max(in, out);
        }
    }

    /** Arrows meet lines of other arrows in the same place only once. */
    private record Crossing(int lane, double height) {}

    private record Channel(boolean upright, int number) {}

    /** Beyond so many lanes their orders are too many to be tried. */
    private static final int FEW = 5;

    /** How far from the middle of a box, of which the next is two away, an arrow may end. */
    private static final double ASIDE = 0.25;

    private final Map<Claim, Integer> lanes = new HashMap<>();
    private final Map<Claim, Turn> turns = new HashMap<>();
    private final Map<Channel, Integer> counts = new HashMap<>();

    Lanes(List<Route> routes) {
        Map<Channel, List<Claim>> claims = new HashMap<>();
        routes.stream()
                .flatMap(route -> route.stops().stream().map(stop -> Claim.of(route, stop)))
                .distinct()
                .forEach(claim -> claims.computeIfAbsent(channel(claim.stop), key -> new ArrayList<>())
                        .add(claim));
        for (Route route : routes) {
            for (int i = 0; i < route.stops().size(); i++) {
                turns.putIfAbsent(Claim.of(route, route.stops().get(i)), turn(route, i));
            }
        }
        claims.forEach(this::share);
    }

    private static Turn turn(Route route, int at) {
        List<Stop> stops = route.stops();
        Stop stop = stops.get(at);
        boolean isLast = at == stops.size() - 1;
        boolean fromLeft = at == 0
                ? route.exit() == Route.Side.RIGHT
                : stops.get(at - 1).start() < stops.get(at - 1).end();
        boolean toRight = isLast
                ? route.entry() == Route.Side.LEFT
                : stops.get(at + 1).start() < stops.get(at + 1).end();
        double aside = isLast ? Math.signum(stop.start() - stop.end()) * ASIDE : 0;
        double below = at == 0 && route.broken() ? ASIDE : 0;
        return new Turn(fromLeft, stop.start() + below, toRight, stop.end() + aside);
    }

    /** The lane of a stretch, from 0. */
    int of(Route route, Stop stop) {
        Integer lane = lanes.get(Claim.of(route, stop));
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
                });
        List<List<Claim>> best = channel.upright() && channel.number() > 0 ? untangled(taken) : taken;
        for (int lane = 0; lane < best.size(); lane++) {
            for (Claim claim : best.get(lane)) {
                lanes.put(claim, lane);
            }
        }
        counts.put(channel, taken.size());
    }

    /** The order of lanes with the fewest crossings; the first of those that are alike. */
    private List<List<Claim>> untangled(List<List<Claim>> taken) {
        return taken.size() < 2 || taken.size() > FEW
                ? taken
                : orders(taken).stream()
                        .min(Comparator.comparingInt(this::crossings))
                        .orElse(taken);
    }

    private static List<List<List<Claim>>> orders(List<List<Claim>> lanes) {
        if (lanes.isEmpty()) {
            return List.of(List.of());
        }
        List<List<List<Claim>>> orders = new ArrayList<>();
        for (int first = 0; first < lanes.size(); first++) {
            List<List<Claim>> rest = new ArrayList<>(lanes);
            List<Claim> head = rest.remove(first);
            for (List<List<Claim>> order : orders(rest)) {
                List<List<Claim>> whole = new ArrayList<>(List.of(head));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    private int crossings(List<List<Claim>> order) {
        Set<Crossing> crossings = new HashSet<>();
        for (int lane = 0; lane < order.size(); lane++) {
            for (Claim claim : order.get(lane)) {
                for (int other = 0; other < order.size(); other++) {
                    for (Claim met : order.get(other)) {
                        if (!met.isOneWith(claim)) {
                            crossings.addAll(crossings(turn(claim), lane, turn(met), other));
                        }
                    }
                }
            }
        }
        return crossings.size();
    }

    /** Where what leads to and from one stretch meets another one. */
    private static List<Crossing> crossings(Turn one, int lane, Turn met, int other) {
        List<Crossing> crossings = new ArrayList<>();
        if ((one.fromLeft ? other < lane : other > lane) && met.spans(one.in)) {
            crossings.add(new Crossing(other, one.in));
        }
        if ((one.toRight ? other > lane : other < lane) && met.spans(one.out)) {
            crossings.add(new Crossing(other, one.out));
        }
        return crossings;
    }

    private Turn turn(Claim claim) {
        Turn turn = turns.get(claim);
        if (turn == null) {
            throw new IllegalArgumentException("no route runs along " + claim.stop);
        }
        return turn;
    }

    private static Channel channel(Stop stop) {
        return new Channel(stop.upright(), stop.channel());
    }
}
