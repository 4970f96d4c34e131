package shinagaki.generator.check;

import java.util.Optional;
import shinagaki.generator.catalog.Catalog;
import shinagaki.generator.diagnostic.Report;
import shinagaki.generator.load.SourceTree;

/**
 * A site that was read.
 *
 * @param tree absent where a file or folder is missing, which is an error in the report
 * @param catalog absent where {@code tree} is; to be built from only while the report has no errors
 */
public record Checked(Optional<SourceTree> tree, Optional<Catalog> catalog, Report report) {}
