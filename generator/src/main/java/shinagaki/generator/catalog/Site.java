package shinagaki.generator.catalog;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yaml} says, complete.
 *
 * @param languages the first is the source language
 * @param url where the site will be reached; ends with {@code /}
 * @param audience the edition built when nobody says
 * @param require common fields that every entry must carry
 * @param owner the role that answers for every entry which names no other
 * @param verifyEvery how long a verification holds unless an entry says otherwise; empty: nothing is ever overdue
 * @param expectations what is counted and added up
 * @param navigation kinds in the header; all kinds with pages where the site says none
 * @param nextAction how it is answered what to do next; what an edition lacks of it is left out when it is read
 */
public record Site(
        Text name,
        Optional<Text> description,
        List<String> languages,
        URI url,
        Audience audience,
        List<String> require,
        Optional<Text> owner,
        Optional<Period> verifyEvery,
        List<Expectation> expectations,
        List<String> navigation,
        Optional<Home> home,
        Optional<NextActionSpec> nextAction) {

    public Site {
        languages = List.copyOf(languages);
        require = List.copyOf(require);
        expectations = List.copyOf(expectations);
        navigation = List.copyOf(navigation);
    }

    public String sourceLanguage() {
        return languages.getFirst();
    }

    /** The same site with this header and first page. */
    Site with(List<String> navigation, Optional<Home> home) {
        return new Site(
                name,
                description,
                languages,
                url,
                audience,
                require,
                owner,
                verifyEvery,
                expectations,
                navigation,
                home,
                nextAction);
    }
}
