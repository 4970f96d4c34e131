package shinagaki.generator.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeSet;

/** Templates in memory. Names are flat: {@code base} is {@code templates/base.peb}. */
final class TemplateLoader implements Loader<String> {

    private final Map<String, String> templates;

    TemplateLoader(Map<String, String> templates) {
        this.templates = Map.copyOf(templates);
    }

    @Override
    public Reader getReader(String name) {
        String text = templates.get(name);
        if (text == null) {
            throw new LoaderException(
                    null, "the theme has no templates/" + name + ".peb; it has " + new TreeSet<>(templates.keySet()));
        }
        return new StringReader(text);
    }

    @Override
    public String resolveRelativePath(String name, String from) {
        return name;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.containsKey(name);
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("templates are text already");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("names are flat");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("names have no extension");
    }
}
