package shinagaki.generator.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Files of a theme under names that change with their content, so that browsers may keep them for good.
 *
 * @param names plain name to path below the root: {@code app.css} to {@code assets/app.3f2a9c1b.css}
 * @param files what to publish, text also in compressed form beside it
 */
public record Assets(SortedMap<String, String> names, List<RenderedPage> files) {

    private static final int WORTH_COMPRESSING = 1024;
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*(['\"]?)([^'\")]+)\\1\\s*\\)");
    private static final Pattern TEXT = Pattern.compile(".*\\.(css|js|svg|json|txt|webmanifest)");

    public Assets {
        files = List.copyOf(files);
    }

    /**
     * Names the files of a theme, and makes the compressed ones.
     *
     * @param theme bytes by plain name
     */
    public static Assets of(SortedMap<String, byte[]> theme) {
        Assets assets = new Assets(new TreeMap<>(), List.of());
        List<RenderedPage> files = new ArrayList<>();
        theme.forEach((name, bytes) -> {
            if (!name.endsWith(".css")) {
                assets.add(name, bytes, files);
            }
        });
        theme.forEach((name, bytes) -> {
            if (name.endsWith(".css")) {
                assets.add(name, assets.withHashedAddresses(name, bytes), files);
            }
        });
        return new Assets(assets.names, files);
    }

    /** Puts a hash before the extension: {@code app.css} gives {@code app.3f2a9c1b.css}. */
    public static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        return name.substring(0, end) + "." + hash(bytes) + name.substring(end);
    }

    private void add(String name, byte[] bytes, List<RenderedPage> files) {
        String path = "assets/" + hashed(name, bytes);
        names.put(name, path);
        files.add(new RenderedPage(path, bytes));
        if (bytes.length > WORTH_COMPRESSING && TEXT.matcher(name).matches()) {
            files.add(new RenderedPage(path + ".gz", compressed(bytes)));
        }
    }

    /** Addresses in a style sheet are relative to it, and all assets are in one tree. */
    private byte[] withHashedAddresses(String name, byte[] css) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        Matcher address = ADDRESS.matcher(new String(css, StandardCharsets.UTF_8));
        return address.replaceAll(found -> {
                    String path = names.get(folder + found.group(2));
                    String kept = path == null
                            ? found.group()
                            : "url(\"" + path.substring("assets/".length() + folder.length()) + "\")";
                    return Matcher.quoteReplacement(kept);
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK writes no time into the header, so the same bytes come out every time. */
    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
