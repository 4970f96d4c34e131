package shinagaki.generator.catalog;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yaml} says, complete.
 *
 * @param languages the first is the source language
 * @param url where the site will be reached; ends with {@code /}
 * @param audience the edition built when nobody says
 * @param require common fields that every entry must carry
 * @param navigation kinds in the header; all kinds with pages where the site says none
 */
public record Site(
        Text name,
        Optional<Text> description,
        List<String> languages,
        URI url,
        Audience audience,
        List<String> require,
        List<String> navigation,
        Optional<Home> home) {

    public Site {
        languages = List.copyOf(languages);
        require = List.copyOf(require);
        navigation = List.copyOf(navigation);
    }

    public String sourceLanguage() {
        return languages.getFirst();
    }

    Site withNavigation(List<String> kinds) {
        return new Site(name, description, languages, url, audience, require, kinds, home);
    }
}
