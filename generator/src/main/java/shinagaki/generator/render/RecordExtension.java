package shinagaki.generator.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import java.util.List;

/** Lets templates see the components of records by name. */
final class RecordExtension extends AbstractExtension {

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new RecordAttributes());
    }
}
