package shinagaki.generator.catalog;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import shinagaki.generator.diagnostic.Location;

/**
 * Who last held the entry against its sources, and when.
 *
 * @param every how long that holds; empty where the site's own {@code verify_every} does
 * @param at where the date is written
 */
public record Verification(LocalDate date, String by, Optional<Period> every, Location at) {}
