package shinagaki.generator.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.load.SourceFile;

/** What the name of a Markdown file says: kind, id and language. */
final class PageNames {

    /** @param id mended where it was not valid */
    record Name(Kind kind, String id, String language) {}

    private final List<String> languages;
    private final Findings findings;
    private final Map<String, Kind> byFolder = new HashMap<>();

    PageNames(Map<String, Kind> kinds, List<String> languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
        kinds.values().forEach(kind -> byFolder.put(kind.folder(), kind));
    }

    Optional<Name> of(SourceFile file) {
        int slash = file.name().lastIndexOf('/');
        String folder = slash < 0 ? "" : file.name().substring(0, slash);
        Kind kind = byFolder.get(folder);
        if (kind == null) {
            findings.report(
                    Rule.MISPLACED_FILE,
                    file.at(0),
                    folder.isEmpty() ? "this file is in no folder" : "no kind has the folder '" + folder + "'",
                    Nearest.hint(folder, byFolder.keySet()));
            return Optional.empty();
        }
        String name = file.name().substring(slash + 1, file.name().length() - ".md".length());
        int dot = name.lastIndexOf('.');
        String language = dot < 0 ? "" : name.substring(dot + 1);
        if (languages.contains(language)) {
            return Optional.of(new Name(kind, id(file, name.substring(0, dot)), language));
        }
        if (languages.size() == 1) {
            return Optional.of(new Name(kind, id(file, name), languages.getFirst()));
        }
        String plain = dot < 0 ? name : name.substring(0, dot);
        findings.report(
                Rule.MISPLACED_FILE,
                file.at(0),
                dot < 0
                        ? "the name of this file has no language"
                        : "the name of this file has '" + language + "' for its language",
                "name it " + plain + "." + Nearest.of(language, languages).orElse(languages.getFirst()) + ".md");
        return Optional.empty();
    }

    private String id(SourceFile file, String id) {
        if (!Ids.isValid(id)) {
            findings.report(
                    Rule.INVALID_ID,
                    file.at(0),
                    "the file's name gives the id '" + id + "'",
                    "use " + Ids.FORM + ", such as '" + Ids.mended(id) + "'");
        }
        return Ids.mended(id);
    }
}
