package shinagaki.generator.check;

import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.SourceBlocks;
import shinagaki.generator.catalog.Translation;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;

/** Translations say what their source says. */
final class TranslationRules {

    private final Findings findings;

    TranslationRules(Findings findings) {
        this.findings = findings;
    }

    void check(Entry entry) {
        entry.translations()
                .values()
                .forEach(translation -> translation
                        .behind()
                        .forEach(lag -> findings.report(
                                Rule.TRANSLATION_STALE,
                                lag.at(),
                                "the '" + translation.source() + "' side of " + name(lag) + " has changed: "
                                        + lag.changed() + " new or changed, " + lag.removed() + " removed",
                                "translate it again, then 'shinagaki translate mark " + entry.id() + "'")));
    }

    private static String name(Translation.Lag lag) {
        return switch (lag.section()) {
            case SourceBlocks.WORDS -> "the words above the text";
            case SourceBlocks.LEAD -> "the text before the first heading";
            default -> "'#" + (lag.section().startsWith("#") ? lag.section().substring(1) : lag.section()) + "'";
        };
    }
}
