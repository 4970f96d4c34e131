package shinagaki.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Edition;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.diagnostic.DiagnosticPrinter;
import shinagaki.generator.parse.Piece;

/** What a site without mistakes gives. */
final class ValidSiteTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "valid", "menu");

    private final Checked checked = Sources.read(Path.of("site"), FOLDER);
    private final Catalog catalog = checked.catalog().orElseThrow();

    @Test
    void hasNoProblems() {
        assertEquals("", DiagnosticPrinter.print(checked.report()));
    }

    @Test
    void ordersKindsAsDeclaredAndEntriesByTheirOrder() {
        assertEquals(
                List.of("lunch", "main", "tempura", "zaru", "makanai", "wasabi", "negi"),
                List.copyOf(catalog.entries().keySet()));
    }

    @Test
    void namesAllKindsWithPagesInTheHeaderWhereTheSiteNamesNone() {
        assertEquals(List.of("course", "dish"), catalog.site().navigation());
    }

    @Test
    void fillsInverseFieldsInTheOrderOfTheCatalog() {
        assertEquals(
                new Value.References(List.of(
                        new Value.Reference("tempura", true),
                        new Value.Reference("zaru", false),
                        new Value.Reference("makanai", false))),
                entry("main").fields().get("dishes"));
    }

    @Test
    void givesNeutralWordsInEveryLanguage() {
        assertEquals(new Value.NotStated(), entry("tempura").fields().get("price"));
        Value.Words price =
                (Value.Words) Objects.requireNonNull(entry("zaru").fields().get("price"));
        assertEquals("900", price.text().in("en"));
        assertEquals("en", price.text().languageFor("en"));
    }

    @Test
    void dropsWhatIsNarrowerThanTheEdition() {
        Catalog customers = Edition.of(catalog, Audience.CUSTOMER);
        assertEquals(
                List.of("lunch", "main", "tempura", "zaru", "wasabi", "negi"),
                List.copyOf(customers.entries().keySet()));
        Entry zaru = customers.find("zaru").orElseThrow();
        assertEquals(false, zaru.fields().containsKey("cost"));
        assertEquals(false, zaru.fields().containsKey("with"));
        assertEquals(
                new Value.References(List.of(new Value.Reference("tempura", true), new Value.Reference("zaru", false))),
                customers.find("main").orElseThrow().fields().get("dishes"));
    }

    @Test
    void dropsInverseFieldsOfNarrowerFields() {
        assertEquals(
                List.of("lunch"),
                catalog.entries().values().stream()
                        .filter(entry -> entry.fields().containsKey("served"))
                        .map(Entry::id)
                        .toList());
        Catalog customers = Edition.of(catalog, Audience.CUSTOMER);
        assertEquals(
                false,
                Objects.requireNonNull(customers.kinds().get("course")).fields().containsKey("served"));
        assertEquals(false, customers.find("lunch").orElseThrow().fields().containsKey("served"));
    }

    @Test
    void hidesEvenTheIdWhereProseNamesWhatIsNarrower() {
        Path lowered = Path.of("src", "test", "resources", "invalid", "narrower-link");
        Catalog all = Sources.read(Path.of("site"), lowered).catalog().orElseThrow();
        Entry zaru = Edition.of(all, Audience.CUSTOMER).find("zaru").orElseThrow();
        assertEquals(
                List.of(),
                Objects.requireNonNull(zaru.bodies().get("ja")).markdown().stream()
                        .filter(Piece.EntryTitle.class::isInstance)
                        .toList());
    }

    @Test
    void followsLinks() {
        Links links = new Links(
                Edition.of(catalog, Audience.CUSTOMER),
                checked.tree().orElseThrow().attachments().names());
        Entry zaru = entry("zaru");
        assertEquals(
                List.of(
                        new Links.Resolved.ToEntry("tempura", "crisp"),
                        new Links.Resolved.ToEntry("main", ""),
                        new Links.Resolved.ToEntry("zaru", "wasabi"),
                        new Links.Resolved.ToAttachment("dish/order.pdf"),
                        new Links.Resolved.ToWeb("https://example.com/soba")),
                Objects.requireNonNull(zaru.bodies().get("ja")).html().stream()
                        .filter(Piece.LinkStart.class::isInstance)
                        .map(piece -> ((Piece.LinkStart) piece).target())
                        .flatMap(target -> links.resolve(zaru, "ja", target).stream())
                        .toList());
        assertEquals("zaru", links.hostOf(entry("wasabi")).orElseThrow());
    }

    private Entry entry(String id) {
        return catalog.find(id).orElseThrow();
    }
}
