package shinagaki.generator.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shinagaki.generator.page.Html;

/**
 * {@code {{ words | wording(lang) }}}: plain words in a language as HTML, in which no line breaks inside a range and
 * Japanese inside another language is marked as such.
 */
final class WordingFilter implements Filter {

    private static final String LANG = "lang";

    @Override
    public Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        return new SafeString(Html.worded(String.valueOf(input), String.valueOf(arguments.get(LANG))));
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of(LANG);
    }
}
