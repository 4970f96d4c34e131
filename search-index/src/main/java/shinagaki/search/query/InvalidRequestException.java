package shinagaki.search.query;

/** A request that cannot be answered; the message says what is wrong with it and what would be right. */
public final class InvalidRequestException extends RuntimeException {

    public InvalidRequestException(String message) {
        super(message);
    }
}
