package shinagaki.generator.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import shinagaki.generator.render.Assets;

/** Files of the content folder that pages show. Only what a page of the edition leads to is published. */
final class Attachments {

    private final Function<String, byte[]> source;
    private final ReleaseDraft draft;
    private final Map<String, String> published = new ConcurrentHashMap<>();

    Attachments(Function<String, byte[]> source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    /** Publishes a file the first time it is asked for; the same place whoever asks. */
    String published(String path) {
        return published.computeIfAbsent(path, this::publish);
    }

    private String publish(String path) {
        byte[] bytes = source.apply(path);
        String address = "assets/files/" + Assets.hashed(path, bytes);
        draft.write(address, bytes);
        return address;
    }
}
