package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Value;

/**
 * Where everything is. All addresses are paths below the site's root without a leading {@code /}; that of a folder ends
 * with {@code /} and stands for the {@code index.html} in it.
 */
public final class Addresses {

    /** Below the language: where the site is narrowed by facets. */
    static final String BROWSE = "browse/";

    private final Catalog catalog;
    private final Map<String, Place> places = new HashMap<>();

    public Addresses(Catalog catalog) {
        this.catalog = catalog;
        catalog.entries().values().forEach(entry -> places.put(entry.id(), placeOf(entry)));
    }

    /** The address of an entry with its anchor: {@code ja/phase/phase-embed/#val-assets}. */
    public String entry(String id, String lang) {
        Place place = place(id);
        return lang + "/" + place.path() + (place.isOwnPage() ? "" : "#" + place.anchor());
    }

    /** Paths below the language of the pages to list: the first page, the kinds and the entries, in this order. */
    public List<String> listed() {
        List<String> paths = new ArrayList<>();
        paths.add("");
        catalog.kinds().keySet().forEach(kind -> paths.add(kind + "/"));
        catalog.entries().keySet().stream()
                .map(this::place)
                .filter(Place::isOwnPage)
                .forEach(place -> paths.add(place.path()));
        return paths;
    }

    /** The id of a heading in the body of an entry that stands on the page of another or on a list. */
    static String anchor(String standing, String heading) {
        return standing + "." + heading;
    }

    static String home(String lang) {
        return lang + "/";
    }

    static String list(String kind, String lang) {
        return lang + "/" + kind + "/";
    }

    static String search(String lang) {
        return lang + "/search/";
    }

    static String browse(String lang) {
        return lang + "/" + BROWSE;
    }

    static String gate(String id) {
        return "p/" + id + "/";
    }

    Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("'" + id + "' is not an entry of this edition");
        }
        return place;
    }

    /** Follows the fields that say what an entry stands on; one that leads nowhere stands on the list of its kind. */
    private Place placeOf(Entry entry) {
        Set<String> seen = new HashSet<>();
        Optional<Entry> at = Optional.of(entry);
        while (at.isPresent() && seen.add(at.get().id())) {
            Entry host = at.get();
            if (kindOf(host).hasPages()) {
                String path = host.kind() + "/" + host.id() + "/";
                return host.id().equals(entry.id())
                        ? new Place(path, "", Optional.empty())
                        : new Place(path, entry.id(), Optional.of(host.id()));
            }
            at = groundOf(host);
        }
        return new Place(entry.kind() + "/", entry.id(), Optional.empty());
    }

    private Optional<Entry> groundOf(Entry entry) {
        return kindOf(entry)
                .on()
                .map(entry.fields()::get)
                .filter(Value.References.class::isInstance)
                .map(Value.References.class::cast)
                .flatMap(value -> value.targets().stream().findFirst())
                .flatMap(reference -> catalog.find(reference.id()));
    }

    private Kind kindOf(Entry entry) {
        Kind kind = catalog.kinds().get(entry.kind());
        if (kind == null) {
            throw new IllegalArgumentException("'" + entry.kind() + "' is not a kind of this site");
        }
        return kind;
    }
}
