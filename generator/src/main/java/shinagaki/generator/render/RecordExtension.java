package shinagaki.generator.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import java.util.List;
import java.util.Map;

/** Lets templates see the components of records by name, and keep ranges in one piece. */
final class RecordExtension extends AbstractExtension {

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new RecordAttributes());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("wording", new WordingFilter());
    }
}
