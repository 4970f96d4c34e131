package shinagaki.generator.bench;

/** A command line that cannot be run; its message is for the person who typed it. */
final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Usage(String message) {
        super(message);
    }
}
