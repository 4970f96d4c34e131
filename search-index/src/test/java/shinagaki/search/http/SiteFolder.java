package shinagaki.search.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import shinagaki.search.Menu;
import shinagaki.search.document.SearchSchema;

/** The folder of an edition as a build leaves it. */
record SiteFolder(Path out) {

    SiteFolder release(String name) {
        return release(Menu.schema(name));
    }

    SiteFolder release(SearchSchema schema) {
        Path release = out.resolve("releases").resolve(schema.release());
        write(
                release.resolve("www/ja/index.html"),
                "<!doctype html><title>品書き " + schema.release() + "</title>" + "本文".repeat(2000));
        write(release.resolve("www/ja/phase/try/index.html"), "<!doctype html><title>試す</title>");
        write(release.resolve("www/ja/empty/picture.png"), "not really");
        write(release.resolve("www/404.html"), "<!doctype html><title>ありません</title>");
        write(release.resolve("www/p/row-1/index.html"), "<!doctype html><title>row</title>");
        write(release.resolve("www/assets/site.0123abcd.css"), "body { color: black }\n".repeat(200));
        write(release.resolve("www/assets/site.0123abcd.css.br"), "as if it were brotli");
        write(release.resolve("www/llms.txt"), "品書き\n");
        Menu.build(release.resolve("index"), schema);
        return this;
    }

    SiteFolder current(String name) {
        try {
            Path next = out.resolve("current.next");
            Files.createSymbolicLink(next, Path.of("releases", name));
            Files.move(
                    next, out.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
