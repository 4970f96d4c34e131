package shinagaki.generator.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.TextSection;
import shinagaki.generator.parse.TrackedBlocks;

/** What there is to translate in an entry: the words of its front matter, and the sections of its body. */
public final class SourceBlocks {

    /** The section of the title, the summary and the translated fields. */
    public static final String WORDS = "words";

    /** What stands before the first heading. */
    public static final String LEAD = "lead";

    private static final Set<String> TAKEN = Set.of(WORDS, LEAD);

    private SourceBlocks() {}

    /** The key of a section of the body: the id of its heading. */
    public static String key(TextSection section) {
        return section.anchor().isEmpty() ? LEAD : key(section.anchor());
    }

    /** The key of a heading; one that is called as a section of ours is marked as a heading. */
    public static String key(String anchor) {
        return TAKEN.contains(anchor) ? "#" + anchor : anchor;
    }

    /** The sections that say something, by their keys. */
    public static Map<String, TextSection> sections(Body body) {
        Map<String, TextSection> sections = new LinkedHashMap<>();
        for (TextSection section : body.sections()) {
            if (!section.anchor().isEmpty() || !section.text().isEmpty()) {
                sections.put(key(section), section);
            }
        }
        return sections;
    }

    /** The words of the front matter in {@code language}, by name: {@code title}, {@code summary}, names of fields. */
    public static Map<String, String> words(Entry entry, Kind kind, String language) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "title", entry.title(), language);
        entry.summary().ifPresent(summary -> put(words, "summary", summary, language));
        kind.fields().values().stream().filter(Field::translated).forEach(field -> {
            switch (entry.fields().get(field.name())) {
                case Value.Words(Text text) -> put(words, field.name(), text, language);
                case Value.Items items
                when items.byLanguage().containsKey(language) ->
                    words.put(field.name(), String.join("\n", items.in(language)));
                case null, default -> {}
            }
        });
        return words;
    }

    /** The digests of everything, section by section. */
    public static Map<String, List<String>> digests(Entry entry, Kind kind, String language) {
        Map<String, List<String>> digests = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        words(entry, kind, language).values().forEach(text -> words.add(TrackedBlocks.digest(text)));
        digests.put(WORDS, words);
        Body body = entry.bodies().get(language);
        if (body != null) {
            sections(body).forEach((key, section) -> digests.put(key, TrackedBlocks.digests(section)));
        }
        return digests;
    }

    private static void put(Map<String, String> words, String name, Text text, String language) {
        if (text.byLanguage().containsKey(language)) {
            words.put(name, text.in(language));
        }
    }
}
