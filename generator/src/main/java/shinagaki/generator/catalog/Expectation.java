package shinagaki.generator.catalog;

import java.math.BigDecimal;
import java.util.Optional;
import shinagaki.generator.diagnostic.Location;

/**
 * What {@code site.yaml} says of the figures of its content, so that one that is lost, added or mistyped is told.
 *
 * @param kind whose entries are counted or added up
 * @param sum the field that is added up; empty where entries are counted
 * @param per a reference: what is stated holds for each entry that the field may lead to; empty for all together
 * @param at where it is stated
 */
public record Expectation(String kind, Optional<String> sum, Optional<String> per, BigDecimal is, Location at) {}
