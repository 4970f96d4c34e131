package shinagaki.generator.bench;

/**
 * One run of a contender.
 *
 * @param pages the HTML pages that stood there afterwards
 */
record Trial(ChildRun cost, long pages) {
    double pagesPerSecond() {
        return pages / cost.wallSeconds();
    }
}
