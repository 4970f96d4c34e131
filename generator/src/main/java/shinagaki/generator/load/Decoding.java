package shinagaki.generator.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import shinagaki.generator.diagnostic.Diagnostic;
import shinagaki.generator.diagnostic.Findings;
import shinagaki.generator.diagnostic.Rule;

/**
 * Bytes to text, mended so that later stages meet neither byte-order marks nor control characters nor carriage returns.
 *
 * @param found what had to be mended
 */
record Decoding(SourceFile file, List<Diagnostic> found) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n]]");
    private static final List<String> OTHERS = List.of("Shift_JIS", "EUC-JP");

    static Decoding of(String path, String name, byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        boolean marked = decoded.startsWith("\uFEFF");
        String unmarked = marked ? decoded.substring(1) : decoded;
        SourceFile file = new SourceFile(path, name, withLineFeeds(unmarked));
        Findings findings = file.findings();
        if (marked) {
            findings.report(
                    Rule.BYTE_ORDER_MARK,
                    file.at(0),
                    "the file starts with a byte-order mark",
                    "save it as UTF-8 without BOM");
        }
        if (file.text().isBlank()) {
            findings.report(Rule.EMPTY_FILE, file.at(0), "the file is empty", "fill it or delete it");
        }
        boolean malformed = decoded.indexOf('\uFFFD') >= 0 && isMalformed(file, bytes, marked ? 3 : 0, findings);
        return new Decoding(withoutControls(file, malformed ? findings.fresh() : findings), findings.found());
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isMalformed(SourceFile file, byte[] bytes, int start, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!decoder.decode(in, out, true).isError()) {
            return false;
        }
        String before = withLineFeeds(out.flip().toString());
        findings.report(
                Rule.MALFORMED_UTF8,
                file.at(before.length()),
                "this is not UTF-8",
                "save the file as UTF-8" + looksLike(bytes));
        return true;
    }

    private static String looksLike(byte[] bytes) {
        return OTHERS.stream()
                .filter(Charset::isSupported)
                .filter(charset -> isReadableAs(Charset.forName(charset), bytes))
                .findFirst()
                .map(charset -> "; it seems to be " + charset)
                .orElse("");
    }

    private static boolean isReadableAs(Charset charset, byte[] bytes) {
        try {
            return !CONTROL.matcher(charset.newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .replace("\r", ""))
                    .find();
        } catch (CharacterCodingException notThis) {
            return false;
        }
    }

    private static SourceFile withoutControls(SourceFile file, Findings findings) {
        String text = file.text();
        int first = firstControl(text);
        if (first < 0) {
            return file;
        }
        String code = String.format(java.util.Locale.ROOT, "U+%04X", (int) text.charAt(first));
        findings.report(Rule.CONTROL_CHARACTER, file.at(first), "there is a control character, " + code, "delete it");
        return new SourceFile(file.path(), file.name(), CONTROL.matcher(text).replaceAll("\uFFFD"));
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return i;
            }
        }
        return -1;
    }
}
