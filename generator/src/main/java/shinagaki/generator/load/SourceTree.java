package shinagaki.generator.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shinagaki.generator.diagnostic.Findings;

/**
 * All that is read for a site, but for the bytes of its attachments and its theme.
 *
 * @param themeFolder absent: the theme in the jar
 * @param content Markdown and YAML below the content folder without {@code kinds.yaml}, sorted by name
 */
public record SourceTree(
        Path siteFolder,
        Path contentFolder,
        Optional<Path> themeFolder,
        SourceFile site,
        SourceFile kinds,
        List<SourceFile> content,
        AttachedFiles attachments) {

    public SourceTree {
        content = List.copyOf(content);
    }

    /** Every text file of the site. */
    public List<SourceFile> files() {
        List<SourceFile> all = new ArrayList<>(content.size() + 2);
        all.add(site);
        all.add(kinds);
        all.addAll(content);
        return all;
    }

    /** Collects what is found in these files. */
    public Findings findings() {
        Map<String, SourceFile> byPath = new HashMap<>();
        files().forEach(file -> byPath.put(file.path(), file));
        return new Findings(at -> {
            SourceFile file = byPath.get(at.path());
            return file == null ? "" : file.line(at.line());
        });
    }
}
