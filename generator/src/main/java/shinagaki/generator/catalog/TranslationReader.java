package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Heading;
import shinagaki.generator.parse.YamlNode;

/** Reads what the files of a pair say that they were made from, and holds it against what the source says now. */
final class TranslationReader {

    private static final String KEY = "translates";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{8}");

    private final Findings findings;

    TranslationReader(Findings findings) {
        this.findings = findings;
    }

    /** The translations of an entry by language; none of an item, whose languages stand side by side. */
    Map<String, Translation> read(Written written, Entry entry) {
        if (!(written instanceof Written.Pair pair)) {
            return Map.of();
        }
        Map<String, Translation> translations = new LinkedHashMap<>();
        pair.forms().forEach((language, form) -> {
            if (language.equals(pair.source())) {
                sourceTracksNothing(form);
            } else if (pair.isReadable(language)) {
                translations.put(language, translation(pair, language, form, entry));
            }
        });
        return translations;
    }

    private void sourceTracksNothing(Form form) {
        if (form.has(KEY)) {
            findings.report(
                    Rule.UNKNOWN_KEY,
                    form.at(KEY),
                    "'" + KEY + "' says what a translation was made from, and this is the source",
                    "delete it");
        }
    }

    private Translation translation(Written.Pair pair, String language, Form form, Entry entry) {
        Map<String, Translation.Tracked> tracked = tracked(form);
        Body body = entry.bodies().get(language);
        known(pair, entry, tracked);
        List<Translation.Lag> behind =
                tracked.isEmpty() || body == null ? List.of() : behind(pair, body, tracked, entry);
        return new Translation(pair.source(), pair.at(language), tracked, behind);
    }

    /** What a section of neither side was made from is a typing mistake, or left over. */
    private void known(Written.Pair pair, Entry entry, Map<String, Translation.Tracked> tracked) {
        Set<String> sections = new LinkedHashSet<>(List.of(SourceBlocks.WORDS, SourceBlocks.LEAD));
        pair.bodies()
                .values()
                .forEach(body -> sections.addAll(SourceBlocks.sections(body).keySet()));
        tracked.forEach((section, made) -> {
            if (!sections.contains(section)) {
                findings.report(
                        Rule.UNKNOWN_KEY,
                        made.at(),
                        "'" + KEY + "' names the section '" + section + "', which neither side has",
                        Nearest.of(section, sections)
                                        .map(near -> "did you mean '" + near + "'? ")
                                        .orElse("")
                                + "'shinagaki translate mark " + entry.id() + "' writes the sections that there are");
            }
        });
    }

    private Map<String, Translation.Tracked> tracked(Form form) {
        Map<String, Translation.Tracked> tracked = new LinkedHashMap<>();
        form.form(KEY)
                .ifPresent(sections -> sections.mapping()
                        .members()
                        .forEach((section, member) -> digests(section, member.value())
                                .ifPresent(digests ->
                                        tracked.put(section, new Translation.Tracked(digests, member.at())))));
        return tracked;
    }

    private Optional<List<String>> digests(String section, YamlNode node) {
        if (!(node instanceof YamlNode.Sequence list)) {
            Scalars.wrong(section, node, "a list of digests", findings);
            return Optional.empty();
        }
        List<String> digests = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (!(item instanceof YamlNode.Scalar scalar)
                    || !DIGEST.matcher(scalar.text()).matches()) {
                findings.report(
                        Rule.WRONG_TYPE,
                        item.at(),
                        "a digest has eight digits of 0 to 9 and a to f",
                        "'shinagaki translate mark' writes them");
                return Optional.empty();
            }
            digests.add(scalar.text());
        }
        return Optional.of(digests);
    }

    private static List<Translation.Lag> behind(
            Written.Pair pair, Body translated, Map<String, Translation.Tracked> tracked, Entry entry) {
        Map<String, Location> places = new LinkedHashMap<>();
        for (Heading heading : translated.headings()) {
            places.put(SourceBlocks.key(heading.id()), heading.at());
        }
        List<String> names = List.copyOf(
                SourceBlocks.words(entry, pair.kind(), pair.source()).keySet());
        List<Translation.Lag> behind = new ArrayList<>();
        SourceBlocks.digests(entry, pair.kind(), pair.source()).forEach((section, now) -> {
            Translation.Tracked then = tracked.get(section);
            boolean isWords = section.equals(SourceBlocks.WORDS);
            if (then != null && (isWords || section.equals(SourceBlocks.LEAD) || places.containsKey(section))) {
                Difference difference = Difference.of(then.digests(), now);
                if (!difference.isNone()) {
                    behind.add(new Translation.Lag(
                            section,
                            isWords ? List.of() : difference.fresh(),
                            isWords
                                    ? difference.fresh().stream()
                                            .map(names::get)
                                            .toList()
                                    : List.of(),
                            difference.removed(),
                            places.getOrDefault(section, then.at())));
                }
            }
        });
        return behind;
    }
}
