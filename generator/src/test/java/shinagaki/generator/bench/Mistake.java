package shinagaki.generator.bench;

import java.nio.file.Path;

/** Something in a collection that cannot be used: where it is, what it is, and the way out. */
record Mistake(String place, String message, String hint) {
    static Mistake in(Path file, String message, String hint) {
        return new Mistake(shown(file), message, hint);
    }

    static Mistake at(Path file, int line, String message, String hint) {
        return new Mistake(shown(file) + ":" + line, message, hint);
    }

    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }

    @Override
    public String toString() {
        return "%s: error: %s\nhint: %s\n".formatted(place, message, hint);
    }
}
