package shinagaki.generator.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import shinagaki.generator.catalog.Audience;

/** Which site, which edition and where to, as given on the command line. */
final class EditionOptions {

    @Option(names = "--site", paramLabel = "DIR", description = "Folder with site.yaml (default: site).")
    private Path site = Path.of("site");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the edition (default: dist/AUDIENCE in the site's folder).")
    private @Nullable Path out;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            converter = AudienceName.class,
            description = "Edition: customer, partner or internal (default: as site.yaml says).")
    private @Nullable Audience audience;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = BaseUrl.class,
            description = "Where the site will be reached (default: url of site.yaml).")
    private @Nullable URI baseUrl;

    Path site() {
        return site;
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    Optional<Audience> audience() {
        return Optional.ofNullable(audience);
    }

    Optional<URI> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    /** {@code customer}, {@code partner} or {@code internal}. */
    static final class AudienceName implements ITypeConverter<Audience> {

        @Override
        public Audience convert(String name) {
            for (Audience audience : Audience.values()) {
                if (audience.code().equals(name)) {
                    return audience;
                }
            }
            throw new TypeConversionException("'" + name + "' is not one of customer, partner, internal");
        }
    }

    /** An absolute address; the slash at its end may be left out. */
    static final class BaseUrl implements ITypeConverter<URI> {

        @Override
        public URI convert(String text) {
            String address = text.endsWith("/") ? text : text + "/";
            try {
                URI url = URI.create(address);
                boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
                if (web && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
                    return url;
                }
            } catch (IllegalArgumentException notAnAddress) {
                throw new TypeConversionException(problem(text));
            }
            throw new TypeConversionException(problem(text));
        }

        private static String problem(String text) {
            return "'" + text + "' is not an address such as https://menu.example.com/";
        }
    }
}
