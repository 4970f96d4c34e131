package shinagaki.generator.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shinagaki.generator.page.Html;
import shinagaki.generator.parse.Wording;

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
        StringBuilder html = new StringBuilder();
        Wording.part(String.valueOf(input), String.valueOf(arguments.get(LANG)), new Spans(html));
        return new SafeString(html.toString());
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of(LANG);
    }

    private record Spans(StringBuilder html) implements Wording.Sink {

        @Override
        public void plain(String words) {
            html.append(Html.escape(words));
        }

        @Override
        public void unbroken(String words) {
            html.append("<span class=\"nobr\">").append(Html.escape(words)).append("</span>");
        }

        @Override
        public void japanese(String words) {
            html.append("<span lang=\"ja\">").append(Html.escape(words)).append("</span>");
        }
    }
}
