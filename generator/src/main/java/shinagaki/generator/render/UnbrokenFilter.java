package shinagaki.generator.render;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shinagaki.generator.page.Html;
import shinagaki.generator.parse.Ranges;

/** {@code {{ words | unbroken }}}: plain words as HTML in which no line breaks inside a range. */
final class UnbrokenFilter implements Filter {

    @Override
    public Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        StringBuilder html = new StringBuilder();
        Ranges.part(
                String.valueOf(input),
                rest -> html.append(Html.escape(rest)),
                range -> html.append("<span class=\"nobr\">").append(range).append("</span>"));
        return new SafeString(html.toString());
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }
}
