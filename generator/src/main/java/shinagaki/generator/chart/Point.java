package shinagaki.generator.chart;

/** A place, in the units of its drawing. */
record Point(double x, double y) {}
