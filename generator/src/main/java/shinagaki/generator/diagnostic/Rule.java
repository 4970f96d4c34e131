package shinagaki.generator.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * A rule that content is held against. Its code is stable; {@code site.yaml} may change its severity. Every rule says
 * what it guards, and what becomes of the page when a site lowers it.
 */
public enum Rule {
    /** A folder or file that a site needs is there. Without it nothing can be built, so it cannot be lowered. */
    MISSING_FILE,
    /** Files are UTF-8. Lowered: what is malformed becomes U+FFFD. */
    MALFORMED_UTF8,
    /** Files start with their text. Lowered: the byte-order mark is skipped. */
    BYTE_ORDER_MARK,
    /** Files hold text. Lowered: a control character becomes U+FFFD. */
    CONTROL_CHARACTER,
    /** Files say something. Lowered: an empty file is as if it were not there. */
    EMPTY_FILE,
    /** Markdown and YAML stand where a kind expects them. Lowered: the file is not read. */
    MISPLACED_FILE,

    /** YAML can be read, in the plain form that this program understands. Lowered: the block is left out. */
    INVALID_YAML,
    /** YAML is indented by spaces. Lowered: a tab counts as one space. */
    TAB,
    /** A key stands once. Lowered: the first one counts. */
    DUPLICATE_KEY,
    /** Keys are those that have a meaning. Lowered: the key is left out. */
    UNKNOWN_KEY,
    /** Values have the form of their key. Lowered: the value is left out. */
    WRONG_TYPE,
    /** A percentage lies between 0 and 100. Lowered: it is shown as it is, and drawn to the edge of its chart or beyond. */
    OUT_OF_RANGE,
    /** A range of time or money runs from the smaller to the larger. Lowered: it is shown as it is. */
    REVERSED_RANGE,
    /** Figures are the same in every language. Lowered: each language shows its own. */
    FIGURES_DIFFER,
    /**
     * Texts in fields are plain. Lowered: nothing changes, the page shows the signs. A warning unless a site says
     * otherwise, since nothing is lost.
     */
    MARKUP_IN_FIELD(Severity.WARNING),
    /** Required values are there. Lowered: the entry goes without; a title is made of the first heading or the id. */
    MISSING_FIELD,
    /** A choice is one of those declared. Lowered: the value is left out. */
    UNKNOWN_CHOICE,
    /** A kind that is named exists. Lowered: the name is left out. */
    UNKNOWN_KIND,
    /** A field that is named exists. Lowered: the name is left out. */
    UNKNOWN_FIELD,
    /** Languages are those of the site. Lowered: the words of the other language are left out. */
    UNKNOWN_LANGUAGE,
    /** Rules that {@code site.yaml} changes exist. Lowered: the line is left out. */
    UNKNOWN_RULE,

    /** Markdown starts with its front matter. Lowered: the whole file is body. */
    MISSING_FRONT_MATTER,
    /** Ids are lower-case letters, digits and hyphens. Lowered: what is different becomes a hyphen. */
    INVALID_ID,
    /** An id is used once, whatever its case. Lowered: the first entry stays. */
    DUPLICATE_ID,
    /** Everything is written in every language. Lowered: the first language that is there stands in. */
    MISSING_LANGUAGE,
    /** What does not depend on a language stands in the source file only. Lowered: the other file's value is left out. */
    NEUTRAL_FIELD_IN_TRANSLATION,

    /** References lead to an entry. Lowered: the reference is left out, a link shows its words only. */
    UNKNOWN_REFERENCE,
    /** References lead to an entry of a kind that the field allows. Lowered: the reference is left out. */
    WRONG_KIND,

    /** Fields that their kind calls unique have the same values in one entry only. Lowered: both entries stay. */
    DUPLICATE_ENTRY,
    /** Fields that are unique together name different entries. Lowered: the entry leads to itself. */
    SELF_REFERENCE,

    /** Headings have an id that stays when words change. Lowered: ids are given by position. */
    MISSING_HEADING_ID,
    /** The ids of a page are unique. Lowered: the later one gets a number. */
    DUPLICATE_HEADING_ID,
    /** Headings start at level 2 and skip none. Lowered: levels are mended. */
    HEADING_LEVEL,
    /**
     * Headings and footnotes have the same ids in the same order in every language. Lowered: pages differ in ids, and a
     * link to a heading may lead to the top of the page in another language. A warning unless a site says otherwise:
     * translations that lack a section are the rule where a collection is adopted.
     */
    HEADING_IDS(Severity.WARNING),
    /**
     * Translations that say what they were made from say what their source says now. Lowered: the page still tells its
     * readers which sections are behind. A warning unless a site says otherwise, so that a source can be corrected at
     * once.
     */
    TRANSLATION_STALE(Severity.WARNING),
    /**
     * Summaries are a sentence that a list can show: 120 characters in Chinese, Japanese and Korean, 280 in other
     * languages. Lowered: the page shows all of it.
     */
    LONG_SUMMARY(Severity.WARNING),

    /** Relative links lead to a file. Lowered: only the words are shown. */
    BROKEN_LINK,
    /** A link's anchor is on the page it leads to. Lowered: the link leads to the top of that page. */
    BROKEN_ANCHOR,
    /** Links are relative, or of http, https or mailto. Lowered: only the words are shown. */
    UNSAFE_LINK,
    /** Prose links only to what its readers may see. Lowered: those readers see the words only. */
    NARROWER_LINK,
    /** An optional link brings words of its own, since those of a hidden entry are hidden. Lowered: nothing is shown. */
    WORDLESS_LINK,
    /**
     * What stands on the page of another is for no more readers than that page. Lowered: others find it on the list of
     * its kind.
     */
    NARROWER_HOST,

    /** Counts and sums are those that {@code site.yaml} states. It says so itself, so this is not lowered but changed. */
    WRONG_TOTAL,
    /** Entries are verified as often as promised. Told by a check only; a page says when it was verified. */
    VERIFICATION_OVERDUE(Severity.WARNING),
    /** The day of a verification has come. Told by a check only; a page shows the day as written. */
    VERIFICATION_IN_FUTURE(Severity.WARNING),
    /**
     * Where a site promises to verify its entries, each has been held against its sources once. Told by a check only, in
     * one message.
     */
    NEVER_VERIFIED(Severity.WARNING);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity usual;

    Rule() {
        this(Severity.ERROR);
    }

    Rule(Severity usual) {
        this.usual = usual;
    }

    /** How much the rule weighs where a site says nothing. */
    public Severity usual() {
        return usual;
    }

    /** As shown in a message and written in {@code site.yaml}: {@code unknown-key}. */
    public String code() {
        return code;
    }

    public static Optional<Rule> of(String code) {
        for (Rule rule : values()) {
            if (rule.code.equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
