package shinagaki.search.query;

import java.util.List;
import shinagaki.search.query.Ranking.Found;

/** Tells of an inquiry what an editor can act on. */
final class Explainer {

    private final Knowledge knowledge;
    private final Entries entries;

    Explainer(Knowledge knowledge, Entries entries) {
        this.knowledge = knowledge;
        this.entries = entries;
    }

    Explanation explain(Inquiry inquiry, List<Found> best) {
        return new Explanation(
                inquiry.stage().label(),
                inquiry.question().words().stream()
                        .map(word -> word(word, inquiry))
                        .toList(),
                inquiry.ladder().expanded(),
                inquiry.ladder().corrections(),
                best.stream().map(found -> answer(found, inquiry)).toList());
    }

    private Explanation.Word word(Chunk.Word word, Inquiry inquiry) {
        Tally tally = inquiry.tally();
        int documents = 0;
        for (int i = 0; i < tally.count(); i++) {
            documents += (tally.found(tally.document(i)) & word.mask()) != 0 ? 1 : 0;
        }
        return new Explanation.Word(
                inquiry.question().text().substring(word.start(), word.end()),
                word.term().isEmpty() ? List.of() : knowledge.variants().of(word.term(), word.reading()),
                word.weight(),
                documents,
                (inquiry.question().needed() & word.mask()) != 0);
    }

    private Explanation.Answer answer(Found found, Inquiry inquiry) {
        return new Explanation.Answer(
                found.entry().id(),
                entries.card(found.document()).title(),
                found.reason(),
                found.score(),
                inquiry.evidence().parts(found.document()));
    }
}
