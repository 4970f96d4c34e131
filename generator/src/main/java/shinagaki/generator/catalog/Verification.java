package shinagaki.generator.catalog;

import java.time.LocalDate;

/** Who last held the entry against its sources, and when. */
public record Verification(LocalDate date, String by) {}
