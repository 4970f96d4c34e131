package shinagaki.generator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Kind;
import shinagaki.generator.catalog.Site;

/** What every page has around its content. */
final class Shells {

    private final Site site;
    private final List<Kind> navigation;
    private final Setting setting;
    private final Furnishing furnishing;
    private final Map<String, Map<String, String>> assetsByRoot = new ConcurrentHashMap<>();

    Shells(Catalog catalog, Setting setting, Furnishing furnishing) {
        this.site = catalog.site();
        this.navigation = site.navigation().stream().map(catalog.kinds()::get).toList();
        this.setting = setting;
        this.furnishing = furnishing;
    }

    /**
     * Of a page that every language has.
     *
     * @param path below the language: {@code phase/phase-embed/}, empty for the first page
     */
    Shell of(String path, Viewpoint from, Headline headline) {
        return shell(from, headline, alternates(path, from));
    }

    /** Of a page that is there once for all languages. */
    Shell single(Viewpoint from, Headline headline) {
        return shell(from, headline, List.of());
    }

    String word(String lang, String key) {
        return furnishing.word(lang, key);
    }

    /** What a page says of itself that lists what its title says. */
    String listOf(String title, String lang) {
        return furnishing.word(lang, "list-of").replace("{title}", title);
    }

    /** What a language calls itself. */
    String languageName(String lang) {
        return furnishing.word(lang, "language-" + lang);
    }

    private Shell shell(Viewpoint from, Headline headline, List<Shell.Alternate> alternates) {
        String root = from.href("");
        return new Shell(
                from.lang(),
                site.name().in(from.lang()),
                headline.title(),
                headline.description().orElseGet(() -> description(from.lang())),
                root,
                from.href(Addresses.home(from.lang())),
                setting.absolute(from.path()),
                headline.permalink().map(id -> setting.absolute("p/" + id)),
                headline.hasMarkdown() ? Optional.of(from.href(from.path() + "index.md")) : Optional.empty(),
                setting.isOpen() && headline.listed(),
                edition(from.lang()),
                navigation(from, headline.kind()),
                breadcrumbs(from, headline),
                alternates,
                furnishing.wordsIn(from.lang()),
                assetsByRoot.computeIfAbsent(root, key -> assets(from)));
    }

    private String description(String lang) {
        return site.description().map(text -> text.in(lang)).orElse("");
    }

    private Optional<Shell.Edition> edition(String lang) {
        if (setting.isOpen()) {
            return Optional.empty();
        }
        String code = setting.edition().code();
        return Optional.of(new Shell.Edition(code, furnishing.word(lang, "edition-" + code)));
    }

    private List<Shell.NavigationLink> navigation(Viewpoint from, String current) {
        List<Shell.NavigationLink> shown = new ArrayList<>(navigation.size());
        for (Kind kind : navigation) {
            shown.add(new Shell.NavigationLink(
                    kind.plural().in(from.lang()),
                    from.href(Addresses.list(kind.name(), from.lang())),
                    kind.name().equals(current)));
        }
        return shown;
    }

    /** From the first page to this one; the first page itself needs no way. */
    private List<Shell.Crumb> breadcrumbs(Viewpoint from, Headline headline) {
        if (headline.above().isEmpty()) {
            return List.of();
        }
        List<Shell.Crumb> crumbs = new ArrayList<>();
        headline.above()
                .forEach(step -> crumbs.add(new Shell.Crumb(step.label(), Optional.of(from.href(step.path())))));
        crumbs.add(new Shell.Crumb(headline.title(), Optional.empty()));
        return crumbs;
    }

    private List<Shell.Alternate> alternates(String path, Viewpoint from) {
        List<Shell.Alternate> alternates = new ArrayList<>(site.languages().size());
        for (String lang : site.languages()) {
            String target = lang + "/" + path;
            alternates.add(new Shell.Alternate(
                    lang, languageName(lang), from.href(target), setting.absolute(target), lang.equals(from.lang())));
        }
        return alternates;
    }

    private Map<String, String> assets(Viewpoint from) {
        Map<String, String> relative = new LinkedHashMap<>();
        furnishing.assets().forEach((name, path) -> relative.put(name, from.href(path)));
        return relative;
    }
}
