package shinagaki.generator.bench;

/**
 * One request.
 *
 * @param plannedNanos when it was to start, from the beginning of the run
 * @param lateNanos how long after its planned start it was sent
 * @param latencyNanos from its planned start to the end of its answer
 * @param status of the answer, or 0 where the connection failed
 * @param bytes of the answer's body
 */
record Sample(Query query, long plannedNanos, long lateNanos, long latencyNanos, int status, int bytes) {
    /** When its answer had come, from the beginning of the run. */
    long endNanos() {
        return plannedNanos + latencyNanos;
    }

    boolean failed() {
        return status != 200;
    }
}
