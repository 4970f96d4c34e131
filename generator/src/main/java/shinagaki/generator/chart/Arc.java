package shinagaki.generator.chart;

/** An arrow between two different nodes, which are known by their positions. */
record Arc(int from, int to) {}
