package shinagaki.search.analysis;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends things that are costly to make and used by one thread at a time. Unlike a thread-local it makes no more of them
 * than are used at once, however many (virtual) threads come by.
 */
public final class Pool<T> {

    private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<T> maker;

    public Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Lends one for the time of {@code use}. After an exception it is not used again, since it may be half-way. */
    public <R> R lend(Function<T, R> use) {
        T known = idle.poll();
        T lent = known == null ? maker.get() : known;
        R result = use.apply(lent);
        idle.add(lent);
        return result;
    }
}
