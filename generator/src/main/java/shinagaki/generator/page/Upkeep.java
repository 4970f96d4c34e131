package shinagaki.generator.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Site;

/**
 * How the words of a page are kept true.
 *
 * @param verified the day on which they were last held against their sources, in ISO form. A page with several entries
 *     has the earliest one, and none where an entry was never verified
 * @param pending whether the site promises to hold it against its sources, and nobody has yet
 * @param owners the roles that answer for them
 */
public record Upkeep(Optional<String> verified, boolean pending, List<Phrase> owners) {

    public Upkeep {
        owners = List.copyOf(owners);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return verified.isEmpty() && !pending && owners.isEmpty();
    }

    /** Of the page of an entry. */
    static Upkeep of(Entry entry, Site site, Viewpoint from) {
        Upkeep upkeep = of(List.of(entry), from);
        boolean isPending = site.verifyEvery().isPresent()
                && entry.verified().isEmpty()
                && !entry.sources().isEmpty();
        return new Upkeep(upkeep.verified(), isPending, upkeep.owners());
    }

    /** Of a page with several entries. */
    static Upkeep of(Collection<Entry> entries, Viewpoint from) {
        boolean isAll = entries.stream().allMatch(entry -> entry.verified().isPresent());
        return new Upkeep(
                entries.stream()
                        .flatMap(entry -> entry.verified().stream())
                        .map(verification -> verification.date())
                        .min(Comparator.naturalOrder())
                        .filter(date -> isAll)
                        .map(LocalDate::toString),
                false,
                entries.stream()
                        .flatMap(entry -> entry.owner().stream())
                        .distinct()
                        .map(from::phrase)
                        .toList());
    }
}
