package shinagaki.generator.diagnostic;

import java.util.Locale;

/** A rule that content is held against. Its code is stable; {@code site.yaml} may change its severity. */
public enum Rule {
    UNKNOWN_KEY;

    /** As shown in a message and written in {@code site.yaml}: {@code unknown-key}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
