package shinagaki.generator.page;

/** The theme lacks something or says something wrong; the message tells what and where, for its author. */
public final class ThemeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ThemeException(String message) {
        super(message);
    }

    public ThemeException(String message, Throwable cause) {
        super(message, cause);
    }
}
