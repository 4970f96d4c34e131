package shinagaki.generator.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Piece;

/** Where the links of bodies lead in a catalog. One for every edition: what is not in it is led to by nothing. */
public final class Links {

    /** What a link leads to. */
    public sealed interface Resolved {

        /**
         * An entry.
         *
         * @param anchor of a heading or a standing entry; empty for the entry itself
         */
        record ToEntry(String id, String anchor) implements Resolved {}

        /**
         * A file beside the pages.
         *
         * @param path relative to the content folder
         */
        record ToAttachment(String path) implements Resolved {}

        record ToWeb(String url) implements Resolved {}
    }

    private final Catalog catalog;
    private final Set<String> attachments;
    private final Map<String, String> kindsByFolder = new HashMap<>();

    /** @param attachments paths relative to the content folder */
    public Links(Catalog catalog, Set<String> attachments) {
        this.catalog = catalog;
        this.attachments = attachments;
        catalog.kinds().values().forEach(kind -> kindsByFolder.put(kind.folder(), kind.name()));
    }

    /**
     * Where a link in the body of an entry leads. An anchor that is not there is left out.
     *
     * @param lang language of the body; both sides of a pair lead to the same
     * @return empty where there is no such thing in this catalog
     */
    public Optional<Resolved> resolve(Entry from, String lang, Piece.Target target) {
        return switch (target) {
            case Piece.ToWeb(String url) -> Optional.of(new Resolved.ToWeb(url));
            case Piece.ToEntry(String id, String anchor, boolean optional) -> toEntry(catalog.find(id), anchor);
            case Piece.ToFile(String path, String anchor) when path.isEmpty() -> toEntry(Optional.of(from), anchor);
            case Piece.ToFile(String path, String anchor) -> {
                String file = inContent(from, path);
                yield attachments.contains(file)
                        ? Optional.of(new Resolved.ToAttachment(file))
                        : toEntry(writtenIn(file), anchor);
            }
        };
    }

    /** Whether a path, relative to the content folder, is that of a file beside the pages. */
    public boolean isAttachment(String path) {
        return attachments.contains(path);
    }

    /** The path, relative to the content folder, of a file that a body shows; empty where there is none. */
    public Optional<String> attachment(Entry from, String lang, String path) {
        String file = inContent(from, path);
        return attachments.contains(file) ? Optional.of(file) : Optional.empty();
    }

    /** Whether a page has such an anchor: a heading of the entry, or an entry that stands on its page. */
    public boolean hasAnchor(Entry entry, String anchor) {
        for (Body body : entry.bodies().values()) {
            if (body.headings().stream().anyMatch(heading -> heading.id().equals(anchor))) {
                return true;
            }
        }
        return catalog.find(anchor).flatMap(this::hostOf).equals(Optional.of(entry.id()));
    }

    /** The entry on whose page another stands. */
    public Optional<String> hostOf(Entry standing) {
        Kind kind = catalog.kinds().get(standing.kind());
        return kind == null || kind.hasPages()
                ? Optional.empty()
                : kind.on().map(standing.fields()::get).flatMap(Links::firstReference);
    }

    /** The entry that a source file belongs to, by its path relative to the content folder. */
    public Optional<Entry> writtenIn(String file) {
        int slash = file.lastIndexOf('/');
        if (slash < 0 || !file.endsWith(".md")) {
            return Optional.empty();
        }
        String kind = kindsByFolder.get(file.substring(0, slash));
        String name = file.substring(slash + 1, file.length() - ".md".length());
        int dot = name.lastIndexOf('.');
        String id = Ids.mended(dot < 0 ? name : name.substring(0, dot));
        return catalog.find(id).filter(entry -> entry.kind().equals(kind));
    }

    /** A path in a body, relative to the content folder. */
    public String inContent(Entry from, String path) {
        Kind kind = catalog.kinds().get(from.kind());
        return RelativePath.resolve(kind == null ? "" : kind.folder(), path);
    }

    private Optional<Resolved> toEntry(Optional<Entry> entry, String anchor) {
        return entry.map(
                found -> new Resolved.ToEntry(found.id(), !anchor.isEmpty() && hasAnchor(found, anchor) ? anchor : ""));
    }

    private static Optional<String> firstReference(Value value) {
        return value instanceof Value.References(var targets) && !targets.isEmpty()
                ? Optional.of(targets.getFirst().id())
                : Optional.empty();
    }
}
