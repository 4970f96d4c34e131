package shinagaki.generator.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.catalog.Site;
import shinagaki.generator.catalog.Status;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.catalog.Value;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.load.ThemeLoader;
import shinagaki.generator.page.Setting;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Heading;
import shinagaki.generator.parse.Piece;
import shinagaki.generator.parse.TextSection;
import shinagaki.generator.render.Theme;

/** A menu of dishes, made without any file: as many as a test needs. */
final class SampleSite {

    private static final Location AT = new Location("content/dish/soba.ja.md", 1, 1);

    private SampleSite() {}

    static Blueprint of(int dishes) {
        return of(catalog(dishes));
    }

    /** A dish with a picture beside its page. */
    static Blueprint withPicture() {
        Catalog plain = catalog(2);
        Map<String, Entry> entries = new LinkedHashMap<>(plain.entries());
        Body body =
                new Body(List.of(new Piece.Image("soba.png", "蕎麦", "", AT)), List.of(), List.of(), List.of(), 0, false);
        entries.put("dish-0", entry("dish-0", "dish", Map.of("ja", body, "en", body), Map.of()));
        return of(new Catalog(plain.site(), plain.kinds(), entries));
    }

    private static Blueprint of(Catalog catalog) {
        return new Blueprint(
                catalog,
                new Links(catalog, Set.of("dish/soba.png")),
                new Setting(Audience.CUSTOMER, URI.create("http://localhost/")),
                Theme.of(ThemeLoader.load(Optional.empty()).files()),
                path -> new byte[0]);
    }

    private static Catalog catalog(int dishes) {
        Text name = both("お品書き", "Menu");
        Site site = new Site(
                name,
                Optional.empty(),
                List.of("ja", "en"),
                URI.create("http://localhost/"),
                Audience.CUSTOMER,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("dish"),
                Optional.empty(),
                Optional.empty());
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("dish", kind("dish", true, Map.of("goes-with", references("goes-with", "dish"))));
        kinds.put("topping", kind("topping", false, Map.of("dish", references("dish", "dish"))));
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Entry> toppings = new ArrayList<>();
        for (int i = 0; i < dishes; i++) {
            Entry dish = entry("dish-" + i, "dish", Map.of("goes-with", link("dish-" + (i + 1) % dishes)));
            entries.put(dish.id(), dish);
            toppings.add(entry("topping-" + i, "topping", Map.of("dish", link("dish-" + i))));
        }
        toppings.forEach(topping -> entries.put(topping.id(), topping));
        return new Catalog(site, kinds, entries);
    }

    private static Kind kind(String name, boolean hasPages, Map<String, Field> fields) {
        return new Kind(
                name,
                both("料理", name),
                both("料理", name + "s"),
                Optional.empty(),
                name,
                hasPages,
                hasPages ? Optional.empty() : Optional.of("dish"),
                "article",
                List.of(),
                hasPages,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                fields,
                List.of());
    }

    private static Field references(String name, String to) {
        return new Field(
                name,
                FieldType.REFS,
                both("合わせる", name),
                List.of(to),
                "",
                false,
                false,
                false,
                false,
                true,
                Audience.CUSTOMER,
                Map.of());
    }

    private static Value link(String id) {
        return new Value.References(List.of(new Value.Reference(id, false)));
    }

    private static Entry entry(String id, String kind, Map<String, Value> fields) {
        return entry(id, kind, Map.of("ja", body("つゆにつけて食べます。"), "en", body("Dip it.")), fields);
    }

    private static Entry entry(String id, String kind, Map<String, Body> bodies, Map<String, Value> fields) {
        return new Entry(
                id,
                kind,
                both("そば " + id, "Soba " + id),
                Optional.of(both("冷たいそばです。", "Cold noodles.")),
                Map.of("ja", List.of("蕎麦")),
                Map.of(),
                Map.of("ja", "そば"),
                Audience.CUSTOMER,
                Status.ACTIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                List.of(),
                fields,
                bodies,
                Map.of(),
                Map.of(),
                AT);
    }

    private static Body body(String words) {
        return new Body(
                List.of(new Piece.Literal("<h2 id=\"how\">How</h2>\n<p>" + words + "</p>")),
                List.of(new TextSection("how", "How", List.of(new Piece.Literal(words)))),
                List.of(new Heading(2, "how", "How", false, AT)),
                List.of(new Piece.Literal("## How {#how}\n\n" + words + "\n")),
                0,
                false);
    }

    private static Text both(String ja, String en) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("ja", ja);
        words.put("en", en);
        return new Text(words);
    }
}
