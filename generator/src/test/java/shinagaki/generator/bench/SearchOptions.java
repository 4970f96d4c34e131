package shinagaki.generator.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What {@code bench search} is asked to do.
 *
 * @param base address of the site, ending with a slash
 * @param rate requests a second
 * @param warmup seconds at the same rate that do not count
 * @param connections how many requests may be under way at once; a request that finds none free waits, and its waiting counts
 * @param queries a file with one query a line instead of the built-in mix
 * @param pid the server's process, whose memory is then read before and after
 */
record SearchOptions(
        URI base,
        int rate,
        int seconds,
        int warmup,
        int connections,
        Arrivals arrivals,
        long seed,
        Optional<Path> queries,
        OptionalLong pid) {
    private static final Set<String> KNOWN =
            Set.of("--rate", "--seconds", "--warmup", "--connections", "--arrivals", "--seed", "--queries", "--pid");

    static SearchOptions parse(List<String> words) {
        Arguments arguments = Arguments.parse(words, KNOWN);
        if (arguments.operands().size() != 1) {
            throw new Usage("name one address, such as http://localhost:8080/");
        }
        String queries = arguments.one("--queries", "");
        return new SearchOptions(
                base(arguments.operands().getFirst()),
                arguments.number("--rate", 200),
                arguments.number("--seconds", 30),
                arguments.number("--warmup", 10),
                arguments.number("--connections", 64),
                arrivals(arguments.one("--arrivals", "poisson")),
                arguments.number("--seed", 1),
                queries.isEmpty() ? Optional.empty() : Optional.of(Path.of(queries)),
                arguments.all("--pid").isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(arguments.number("--pid", 1)));
    }

    static URI base(String address) {
        if (!address.matches("http://[A-Za-z0-9.-]+(:\\d+)?(/[^?#\\s]*)?")) {
            throw new Usage("'%s' is not an address like http://localhost:8080/".formatted(address));
        }
        return URI.create(address.endsWith("/") ? address : address + "/");
    }

    private static Arrivals arrivals(String name) {
        return switch (name) {
            case "fixed" -> Arrivals.FIXED;
            case "poisson" -> Arrivals.POISSON;
            default -> throw new Usage("option '--arrivals' takes fixed or poisson, not '%s'".formatted(name));
        };
    }

    /** Such as {@code 200 requests/s for 30 s}. */
    String load() {
        return String.format(Locale.ROOT, "%,d requests/s for %d s", rate, seconds);
    }
}
