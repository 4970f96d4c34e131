package shinagaki.generator.page;

import java.util.List;
import java.util.Optional;

/**
 * A picture with what stands around it.
 *
 * @param anchor the element's {@code id}
 * @param type class name for the theme: {@code bars}
 * @param legend what signs in the drawing mean
 * @param wide the drawing for wide screens, safe to print as it is; {@code narrow} says the same on a narrow one
 * @param table the data of the picture
 * @param sources of the entries drawn, each source and place once
 */
public record FigureView(
        String anchor,
        String type,
        String title,
        Optional<String> note,
        List<String> legend,
        String wide,
        String narrow,
        Table table,
        List<EntryView.Cited> sources) {

    public FigureView {
        legend = List.copyOf(legend);
    }

    /** Rows whose first cell names them. */
    public record Table(List<String> head, List<List<Cell>> rows) {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Words, and where they lead. */
    public record Cell(Phrase text, Optional<String> href) {}
}
