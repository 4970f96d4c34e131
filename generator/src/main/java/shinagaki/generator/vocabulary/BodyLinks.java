package shinagaki.generator.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import shinagaki.generator.parse.Piece;

/** Links the terms of one body: reads its HTML block by block, and cuts a hole where a section says a term first. */
final class BodyLinks implements HtmlWords.Sink {

    /** Where a term is said: a part of a literal piece. */
    private record Cut(int piece, int from, int to, String id) {}

    private final TermFinder finder;
    private final String own;
    private final UnaryOperator<String> titles;
    private final HtmlWords html = new HtmlWords(this);
    private final BlockText block = new BlockText();
    private final Set<String> linked = new HashSet<>();
    private final List<Cut> cuts = new ArrayList<>();
    private int piece;
    private boolean inLink;

    /**
     * @param own id of the entry whose body it is
     * @param titles from the id of an entry to its title
     */
    BodyLinks(TermFinder finder, String own, UnaryOperator<String> titles) {
        this.finder = finder;
        this.own = own;
        this.titles = titles;
    }

    List<Piece> in(List<Piece> pieces) {
        for (piece = 0; piece < pieces.size(); piece++) {
            switch (pieces.get(piece)) {
                case Piece.Literal(String text) -> html.read(text);
                case Piece.EntryTitle(String id) -> block.addFixed(titles.apply(id));
                case Piece.LinkStart(Piece.Target target, var at) -> {
                    inLink = true;
                    if (target instanceof Piece.ToEntry(String id, var anchor, var optional)) {
                        linked.add(id);
                    }
                }
                case Piece.LinkEnd() -> inLink = false;
                case Piece.Term term -> block.addFixed(term.html());
                case Piece.Image ignored -> block.addFixed(' ');
                case Piece.Word ignored -> block.addFixed(' ');
            }
        }
        endBlock();
        return cuts.isEmpty() ? pieces : cut(pieces);
    }

    @Override
    public void character(char c, int from, int to, boolean linkable) {
        if (linkable && !inLink) {
            block.add(c, piece, from, to);
        } else {
            block.addFixed(c);
        }
    }

    @Override
    public void startSection() {
        linked.clear();
    }

    @Override
    public void endBlock() {
        if (block.isEmpty()) {
            return;
        }
        for (TermFinder.Found found : finder.in(block.text())) {
            if (!found.id().equals(own) && block.isWhole(found.start(), found.end()) && linked.add(found.id())) {
                cuts.add(new Cut(
                        block.piece(found.start()), block.start(found.start()), block.end(found.end()), found.id()));
            }
        }
        block.clear();
    }

    private List<Piece> cut(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(pieces.size() + 2 * cuts.size());
        int next = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Piece.Literal(String text))) {
                all.add(pieces.get(i));
                continue;
            }
            int written = 0;
            for (; next < cuts.size() && cuts.get(next).piece() == i; next++) {
                Cut cut = cuts.get(next);
                literal(all, text, written, cut.from());
                all.add(new Piece.Term(cut.id(), text.substring(cut.from(), cut.to())));
                written = cut.to();
            }
            literal(all, text, written, text.length());
        }
        return all;
    }

    private static void literal(List<Piece> pieces, String text, int from, int to) {
        if (from < to) {
            pieces.add(new Piece.Literal(text.substring(from, to)));
        }
    }
}
