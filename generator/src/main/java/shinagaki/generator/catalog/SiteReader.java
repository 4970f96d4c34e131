package shinagaki.generator.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.diagnostic.Severities;
import shinagaki.generator.diagnostic.Severity;
import shinagaki.generator.load.SitePaths;
import shinagaki.generator.parse.YamlNode;

/** Reads {@code site.yaml}. */
public final class SiteReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "description",
            "languages",
            "url",
            "content",
            "theme",
            "audience",
            "require",
            "owner",
            "rules",
            "verify_every",
            "checks",
            "navigation",
            "home",
            "next_action");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final URI LOCAL = URI.create("http://localhost:8080/");

    private final Form form;
    private final Findings findings;

    public SiteReader(YamlNode.Mapping site, Findings findings) {
        this.form = new Form(site, findings);
        this.findings = findings;
    }

    /** What must be known before anything else can be read. */
    public SitePaths paths() {
        return new SitePaths(
                form.text("content").orElse("../content"), form.text("theme"), form.at("content"), form.at("theme"));
    }

    /** What {@code rules} changes. */
    public Severities severities() {
        Map<Rule, Severity> changed = new EnumMap<>(Rule.class);
        form.form("rules")
                .ifPresent(rules -> rules.mapping().members().forEach((code, member) -> {
                    Optional<Rule> rule = Rule.of(code);
                    if (rule.isEmpty()) {
                        List<String> codes = java.util.Arrays.stream(Rule.values())
                                .map(Rule::code)
                                .toList();
                        findings.report(
                                Rule.UNKNOWN_RULE,
                                member.at(),
                                "there is no rule '" + code + "'",
                                Nearest.hint(code, codes));
                    } else {
                        rules.choice(code, Severity.class).ifPresent(severity -> changed.put(rule.get(), severity));
                    }
                }));
        return new Severities(changed);
    }

    /** Everything, complete; kinds that it names are not checked yet. */
    Site site() {
        form.allowing(KEYS);
        List<String> languages = languages();
        Words words = new Words(languages, findings);
        Text name =
                form.node("name").flatMap(node -> words.complete("name", node)).orElseGet(() -> nameless(words));
        return new Site(
                name,
                form.node("description").flatMap(node -> words.complete("description", node)),
                languages,
                url(),
                form.choice("audience", Audience.class).orElse(Audience.CUSTOMER),
                require(),
                form.node("owner").flatMap(node -> words.complete("owner", node)),
                form.scalar("verify_every").flatMap(days -> Dates.days("verify_every", days, findings)),
                new ExpectationReader(findings).read(form),
                form.texts("navigation").stream().map(YamlNode.Scalar::text).toList(),
                form.form("home").map(home -> new HomeReader(home, words).home()),
                form.form("next_action").flatMap(next -> new NextActionReader(next).nextAction()));
    }

    private Text nameless(Words words) {
        if (!form.has("name")) {
            findings.report(Rule.MISSING_FIELD, form.at(), "the site has no 'name'", "write name: {ja: …, en: …}");
        }
        return words.everywhere("Shinagaki");
    }

    private List<String> languages() {
        List<String> languages = form.texts("languages").stream()
                .filter(this::isLanguage)
                .map(YamlNode.Scalar::text)
                .distinct()
                .toList();
        if (!form.has("languages")) {
            findings.report(
                    Rule.MISSING_FIELD,
                    form.at(),
                    "the site has no 'languages'",
                    "write languages: [ja, en], the source language first");
        }
        return languages.isEmpty() ? languagesOfTheName() : languages;
    }

    /** A guess that keeps the rest of the messages about the rest of the mistakes. */
    private List<String> languagesOfTheName() {
        return form.node("name").orElse(null) instanceof YamlNode.Mapping name
                        && !name.members().isEmpty()
                ? List.copyOf(name.members().keySet())
                : List.of("en");
    }

    private boolean isLanguage(YamlNode.Scalar scalar) {
        boolean valid = LANGUAGE.matcher(scalar.text()).matches();
        if (!valid) {
            findings.report(
                    Rule.UNKNOWN_LANGUAGE,
                    scalar.at(),
                    "'" + scalar.text() + "' is no language code",
                    "codes look like ja, en, zh-Hant");
        }
        return valid;
    }

    private URI url() {
        Optional<YamlNode.Scalar> written = form.scalar("url");
        if (written.isEmpty()) {
            return LOCAL;
        }
        String text = written.get().text();
        try {
            URI uri = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // Told below, with the same words as other addresses that a site cannot have.
        }
        findings.report(
                Rule.WRONG_TYPE,
                written.get().at(),
                "'url' cannot be '" + text + "'",
                "write the address where the site will be, such as https://example.com/menu/");
        return LOCAL;
    }

    private List<String> require() {
        return form.texts("require").stream()
                .filter(scalar -> {
                    boolean known = CommonFields.REQUIRABLE.contains(scalar.text());
                    if (!known) {
                        findings.report(
                                Rule.UNKNOWN_FIELD,
                                scalar.at(),
                                "there is no common field '" + scalar.text() + "'",
                                Nearest.hint(scalar.text(), CommonFields.REQUIRABLE));
                    }
                    return known;
                })
                .map(YamlNode.Scalar::text)
                .toList();
    }
}
