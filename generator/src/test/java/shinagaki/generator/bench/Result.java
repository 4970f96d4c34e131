package shinagaki.generator.bench;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A contender's name and all of its runs. */
record Result(String name, List<Trial> trials) {
    Result {
        trials = List.copyOf(trials);
    }

    static Result none(String name) {
        return new Result(name, List.of());
    }

    Result and(Trial trial) {
        return new Result(name, Stream.concat(trials.stream(), Stream.of(trial)).toList());
    }

    Spread wall() {
        return spread(trial -> trial.cost().wallSeconds());
    }

    Spread cpu() {
        return spread(trial -> trial.cost().cpuSeconds());
    }

    Spread pagesPerSecond() {
        return spread(Trial::pagesPerSecond);
    }

    /** The highest peak of all runs, as memory must suffice for each of them; empty where it was not measured. */
    OptionalLong peakBytes() {
        return trials.stream()
                .flatMapToLong(trial -> trial.cost().peakBytes().stream())
                .max();
    }

    long pages() {
        return trials.getLast().pages();
    }

    private Spread spread(ToDoubleFunction<Trial> value) {
        return Spread.of(trials.stream().mapToDouble(value).boxed().toList());
    }
}
