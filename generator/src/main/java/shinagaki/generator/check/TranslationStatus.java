package shinagaki.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.SourceBlocks;
import shinagaki.generator.catalog.Translation;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.TextSection;

/**
 * How every translation of a site follows its source.
 *
 * @param id of the entry
 * @param file of the translation, absent where there is none; {@code entryFile} is there always
 * @param sections those that are missing, behind or orphaned
 * @param untracked the sections that do not say what they were made from
 */
public record TranslationStatus(
        String id,
        String language,
        Optional<String> file,
        String entryFile,
        List<Section> sections,
        List<String> untracked) {

    /** What is to be done about a section. */
    public enum State {
        /** The source has it, the translation does not. */
        MISSING,
        /** The source says something else by now. */
        BEHIND,
        /** The translation has it, the source does not any more. */
        ORPHANED
    }

    /**
     * A section that does not follow its source.
     *
     * @param section {@code words}, {@code lead} or the id of a heading
     * @param changed for one that is behind: how many blocks of the source are new or changed
     * @param removed for one that is behind: how many are gone
     */
    public record Section(String section, State state, int changed, int removed) {}

    public TranslationStatus {
        sections = List.copyOf(sections);
        untracked = List.copyOf(untracked);
    }

    public boolean isMissing() {
        return file.isEmpty();
    }

    /** Whether every section says what it was made from, and that is what the source says. */
    public boolean isCurrent() {
        return !isMissing() && sections.isEmpty() && untracked.isEmpty();
    }

    /** Every translation that there is or should be, in the order of the catalog. */
    public static List<TranslationStatus> of(Catalog catalog) {
        List<TranslationStatus> all = new ArrayList<>();
        for (Entry entry : catalog.entries().values()) {
            if (!entry.bodies().isEmpty()) {
                for (String language : catalog.site().languages()) {
                    of(entry, language).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static Optional<TranslationStatus> of(Entry entry, String language) {
        Body body = entry.bodies().get(language);
        String entryFile = entry.at().path();
        if (body == null) {
            return Optional.of(
                    new TranslationStatus(entry.id(), language, Optional.empty(), entryFile, List.of(), List.of()));
        }
        Translation translation = entry.translations().get(language);
        return translation == null ? Optional.empty() : Optional.of(of(entry, language, body, translation));
    }

    private static TranslationStatus of(Entry entry, String language, Body body, Translation translation) {
        Map<String, TextSection> here = SourceBlocks.sections(body);
        Body sourceBody = entry.bodies().get(translation.source());
        Map<String, TextSection> there = sourceBody == null ? Map.of() : SourceBlocks.sections(sourceBody);
        List<Section> sections = new ArrayList<>();
        List<String> untracked = new ArrayList<>();
        if (!translation.tracked().containsKey(SourceBlocks.WORDS)) {
            untracked.add(SourceBlocks.WORDS);
        }
        behind(translation, SourceBlocks.WORDS).ifPresent(sections::add);
        for (String section : there.keySet()) {
            if (!here.containsKey(section)) {
                sections.add(new Section(section, State.MISSING, 0, 0));
            } else if (!translation.tracked().containsKey(section)) {
                untracked.add(section);
            } else {
                behind(translation, section).ifPresent(sections::add);
            }
        }
        here.keySet().stream()
                .filter(section -> !there.containsKey(section))
                .forEach(section -> sections.add(new Section(section, State.ORPHANED, 0, 0)));
        return new TranslationStatus(
                entry.id(),
                language,
                Optional.of(translation.at().path()),
                entry.at().path(),
                sections,
                untracked);
    }

    private static Optional<Section> behind(Translation translation, String section) {
        return translation.behind().stream()
                .filter(lag -> lag.section().equals(section))
                .findFirst()
                .map(lag -> new Section(section, State.BEHIND, lag.changed(), lag.removed()));
    }
}
