package shinagaki.generator.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Entries of one title beside each other: their kind tells them apart. */
final class Namesakes {

    private final Furnishing furnishing;

    Namesakes(Furnishing furnishing) {
        this.furnishing = furnishing;
    }

    List<EntryLink> toldApart(List<EntryLink> links, Viewpoint from) {
        Map<String, Long> titles = links.stream()
                .collect(Collectors.groupingBy(link -> link.title().text(), Collectors.counting()));
        return links.stream()
                .map(link -> titles.getOrDefault(link.title().text(), 0L) > 1 ? withKind(link, from) : link)
                .toList();
    }

    private EntryLink withKind(EntryLink link, Viewpoint from) {
        Phrase title = link.title();
        String both = furnishing
                .word(from.lang(), "namesake")
                .replace("{title}", title.text())
                .replace("{kind}", link.kindLabel());
        return link.titled(new Phrase(both, title.lang(), title.foreign()));
    }
}
