package shinagaki.generator.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.catalog.Entry;
import shinagaki.generator.catalog.Links;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Location;
import shinagaki.generator.diagnostic.Nearest;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.parse.Body;
import shinagaki.generator.parse.Heading;
import shinagaki.generator.parse.Piece;

/** Links in prose lead somewhere, and only to what their readers may see. */
final class LinkRules {

    private final Catalog catalog;
    private final Links links;
    private final Set<String> files;
    private final Findings findings;

    /** @param files names of the source files, relative to the content folder */
    LinkRules(Catalog catalog, Links links, Set<String> files, Findings findings) {
        this.catalog = catalog;
        this.links = links;
        this.files = files;
        this.findings = findings;
    }

    void check(Entry from, String language, Body body) {
        for (Piece piece : body.html()) {
            switch (piece) {
                case Piece.LinkStart(Piece.ToEntry target, Location at) -> toEntry(from, target, at);
                case Piece.LinkStart(Piece.ToFile target, Location at) -> toFile(from, target, at);
                case Piece.Image image
                when links.attachment(from, language, image.path()).isEmpty() -> broken(from, image.path(), image.at());
                default -> {}
            }
        }
    }

    /** An entry stands on the page of another. */
    void host(Entry standing) {
        links.hostOf(standing)
                .flatMap(catalog::find)
                .filter(host -> !host.audience().isVisibleIn(standing.audience()))
                .ifPresent(host -> findings.report(
                        Rule.NARROWER_HOST,
                        standing.at(),
                        "'" + standing.id() + "' is for '" + standing.audience().code() + "', but stands on '"
                                + host.id() + "', which is only for '"
                                + host.audience().code() + "'",
                        "write audience: " + host.audience().code()));
    }

    private void toEntry(Entry from, Piece.ToEntry target, Location at) {
        Optional<Entry> entry = catalog.find(target.id());
        if (entry.isEmpty()) {
            findings.report(
                    Rule.UNKNOWN_REFERENCE,
                    at,
                    "there is no entry '" + target.id() + "'",
                    Nearest.of(target.id(), catalog.entries().keySet()).map(id -> "did you mean '" + id + "'?"));
            return;
        }
        anchor(entry.get(), target.anchor(), at);
        if (!target.optional()) {
            narrower(from, entry.get(), at);
            catalog.find(target.anchor())
                    .filter(standing -> links.hostOf(standing).isPresent())
                    .ifPresent(standing -> narrower(from, standing, at));
        }
    }

    private void toFile(Entry from, Piece.ToFile target, Location at) {
        if (target.path().isEmpty()) {
            if (target.anchor().isEmpty()) {
                broken(from, target.path(), at);
            } else {
                anchor(from, target.anchor(), at);
            }
            return;
        }
        String file = links.inContent(from, target.path());
        if (links.isAttachment(file)) {
            return;
        }
        Optional<Entry> entry = files.contains(file) ? links.writtenIn(file) : Optional.empty();
        if (entry.isEmpty()) {
            broken(from, target.path(), at);
        } else {
            anchor(entry.get(), target.anchor(), at);
            narrower(from, entry.get(), at);
        }
    }

    private void broken(Entry from, String path, Location at) {
        String file = links.inContent(from, path);
        findings.report(
                Rule.BROKEN_LINK,
                at,
                path.isEmpty() ? "this link leads nowhere" : "there is no file '" + path + "'",
                nearestFile(file));
    }

    private Optional<String> nearestFile(String file) {
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        Collection<String> beside =
                files.stream().filter(name -> name.startsWith(folder)).toList();
        return Nearest.of(file, beside)
                .map(name -> "did you mean '" + name.substring(folder.length()) + "'?")
                .or(() -> Optional.of("a link to a file is relative to the file that it stands in"));
    }

    private void anchor(Entry target, String anchor, Location at) {
        if (anchor.isEmpty() || links.hasAnchor(target, anchor)) {
            return;
        }
        List<String> ids = target.bodies().values().stream()
                .flatMap(body -> body.headings().stream())
                .map(Heading::id)
                .distinct()
                .toList();
        findings.report(
                Rule.BROKEN_ANCHOR,
                at,
                "'" + target.id() + "' has no heading '#" + anchor + "'",
                Nearest.hint(anchor, ids));
    }

    private void narrower(Entry from, Entry target, Location at) {
        if (!target.audience().isVisibleIn(from.audience())) {
            findings.report(
                    Rule.NARROWER_LINK,
                    at,
                    "this page is for '" + from.audience().code() + "', but '" + target.id() + "' only for '"
                            + target.audience().code() + "'",
                    "[[?" + target.id() + "|words]] shows only the words to others");
        }
    }
}
