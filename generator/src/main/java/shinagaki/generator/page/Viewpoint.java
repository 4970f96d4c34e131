package shinagaki.generator.page;

import shinagaki.generator.catalog.Text;

/**
 * A page being made: its language, and how the rest of the site looks from there.
 *
 * @param path of the page below the root
 * @param origin what stands before every address; empty where addresses are relative to the page
 */
record Viewpoint(String lang, String path, String origin) {

    /** The usual case: all addresses are relative, so that the site works anywhere. */
    static Viewpoint relative(String lang, String path) {
        return new Viewpoint(lang, path, "");
    }

    /** The same place, speaking another language. */
    Viewpoint in(String language) {
        return new Viewpoint(language, path, origin);
    }

    Phrase phrase(Text text) {
        String language = text.languageFor(lang);
        return new Phrase(text.in(lang), language, !language.equals(lang));
    }

    Phrase phrase(String words) {
        return new Phrase(words, lang, false);
    }

    /** How to get from this page to {@code target}, a path below the root. */
    String href(String target) {
        return origin.isEmpty() ? relative(target) : origin + target;
    }

    private String relative(String target) {
        if (target.startsWith(path) && target.startsWith("#", path.length())) {
            return target.substring(path.length());
        }
        int shared = 0;
        int shorter = Math.min(path.length(), target.length());
        for (int i = 0; i < shorter && path.charAt(i) == target.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        StringBuilder way = new StringBuilder();
        for (int i = shared; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                way.append("../");
            }
        }
        way.append(target, shared, target.length());
        return way.isEmpty() ? "./" : way.toString();
    }
}
