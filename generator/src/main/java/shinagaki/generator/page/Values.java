package shinagaki.generator.page;

import java.util.List;
import java.util.Optional;
import shinagaki.generator.catalog.Field;
import shinagaki.generator.catalog.FieldType;
import shinagaki.generator.catalog.Text;
import shinagaki.generator.catalog.Value;

/** Values other than references in the words of a page, numbers with their unit. */
final class Values {

    private final Furnishing furnishing;

    Values(Furnishing furnishing) {
        this.furnishing = furnishing;
    }

    /** None for references, and for what is not stated. */
    List<Phrase> words(Field field, Value value, Viewpoint from) {
        return switch (value) {
            case Value.NotStated() -> List.of();
            case Value.References ignored -> List.of();
            case Value.Words(Text text) -> List.of(from.phrase(text));
            case Value.Number(var number) -> List.of(from.phrase(measured(field, number.toPlainString(), from.lang())));
            case Value.Date(var date) -> List.of(from.phrase(date.toString()));
            case Value.Choice(String key, var derived) -> List.of(choice(field, key, from));
            case Value.Choices(var chosen) ->
                chosen.stream().map(one -> choice(field, one.key(), from)).toList();
            case Value.Items items -> items(items, from);
        };
    }

    String notStated(String lang) {
        return furnishing.word(lang, "not-stated");
    }

    /** A number of a field with its unit: {@code 85%}. */
    String measured(Field field, String number, String lang) {
        return unit(field.type())
                .map(key -> furnishing.word(lang, key).replace("{number}", number))
                .orElse(number);
    }

    private static Optional<String> unit(FieldType type) {
        return switch (type) {
            case PERCENT -> Optional.of("percent");
            case MINUTES -> Optional.of("minutes");
            default -> Optional.empty();
        };
    }

    static Phrase choice(Field field, String key, Viewpoint from) {
        Text label = field.choices().get(key);
        return label == null ? from.phrase(key) : from.phrase(label);
    }

    private static List<Phrase> items(Value.Items items, Viewpoint from) {
        String language = items.byLanguage().containsKey(from.lang())
                ? from.lang()
                : items.byLanguage().keySet().iterator().next();
        return items.in(from.lang()).stream()
                .map(words -> new Phrase(words, language, !language.equals(from.lang())))
                .toList();
    }
}
