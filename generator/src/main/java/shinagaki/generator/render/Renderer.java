package shinagaki.generator.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import shinagaki.generator.page.Html;
import shinagaki.generator.page.Page;
import shinagaki.generator.page.ThemeException;

/**
 * Pages to HTML by the templates of a theme. Templates are read once; any number of threads may render at once. A name
 * that a template uses and the page does not have is an error.
 */
public final class Renderer {

    private static final int USUAL_SIZE = 16 * 1024;

    private static final String ESCAPING = "words";

    private final PebbleEngine engine;

    /** One for each thread: a page would outgrow a fresh one, and again once it meets its first Japanese character. */
    private final ThreadLocal<StringWriter> writers = ThreadLocal.withInitial(() -> new StringWriter(USUAL_SIZE));

    /**
     * Renders by the templates of one theme.
     *
     * @param templates texts by name, without folder and extension
     */
    public Renderer(Map<String, String> templates) {
        this.engine = new PebbleEngine.Builder()
                .loader(new TemplateLoader(templates))
                .extension(new RecordExtension())
                .strictVariables(true)
                .autoEscaping(true)
                .addEscapingStrategy(ESCAPING, Html::escape)
                .defaultEscapingStrategy(ESCAPING)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /**
     * Renders a page by its template.
     *
     * @throws ThemeException when the theme lacks the template or the template asks for something that is not there
     */
    public RenderedPage render(Page page) {
        StringWriter html = writers.get();
        html.getBuffer().setLength(0);
        try {
            template(page.template()).evaluate(html, Map.of("page", page.view()));
        } catch (PebbleException e) {
            throw new ThemeException(
                    "the theme's template '" + page.template() + "' does not fit '" + page.path() + "': "
                            + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String file = page.path().isEmpty() || page.path().endsWith("/") ? page.path() + "index.html" : page.path();
        return new RenderedPage(file, html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private PebbleTemplate template(String name) {
        return engine.getTemplate(name);
    }
}
