package shinagaki.generator.page;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shinagaki.generator.catalog.Entry;
import shinagaki.search.analysis.Kana;

/**
 * Words in the order in which readers of a language look them up: Japanese by the fifty sounds of its reading, as in JIS
 * X 4061 without regard to voicing, small kana and long vowels; all else from A to Z.
 */
final class Dictionary {

    /** Words under one letter. The last group, whose letter is empty, holds what begins with none. */
    record Group(String letter, List<Entry> entries) {}

    private record Word(String letter, String key, String exact, Entry entry) {}

    private static final String FIFTY_SOUNDS = "あかさたなはまやらわ";
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";
    private static final String LARGE = "あいうえおつやゆよわ";
    private static final List<String> VOWELS =
            List.of("あかさたなはまやらわ", "いきしちにひみりゐ", "うくすつぬふむゆる", "えけせてねへめれゑ", "おこそとのほもよろを");
    private static final String LATIN = "A–Z";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String lang;

    Dictionary(String lang) {
        this.lang = lang;
    }

    /** Every letter of the language, those without words included, so that a reader sees the whole row of them. */
    List<Group> groups(List<Entry> entries) {
        List<Word> words = entries.stream()
                .map(this::word)
                .sorted(Comparator.comparing(Word::key)
                        .thenComparing(Word::exact)
                        .thenComparing(word -> word.entry().id()))
                .toList();
        return letters().stream()
                .map(letter -> new Group(
                        letter,
                        words.stream()
                                .filter(word -> word.letter().equals(letter))
                                .map(Word::entry)
                                .toList()))
                .toList();
    }

    private List<String> letters() {
        Stream<String> letters =
                isJapanese() ? Stream.concat(singles(FIFTY_SOUNDS), Stream.of(LATIN)) : singles(ALPHABET);
        return Stream.concat(letters, Stream.of("")).toList();
    }

    private Word word(Entry entry) {
        String title = entry.title().in(lang);
        String said = Optional.ofNullable(entry.reading().get(lang)).orElse(title);
        if (!isJapanese()) {
            String key = latin(title);
            String first = key.isEmpty() ? "" : key.substring(0, 1).toUpperCase(Locale.ROOT);
            return new Word(ALPHABET.contains(first) ? first : "", key, title, entry);
        }
        String kana = sounds(Kana.hiragana(said));
        if (!kana.isEmpty() && kana.charAt(0) >= 'あ' && kana.charAt(0) <= 'ん') {
            return new Word(row(kana.charAt(0)), kana, said, entry);
        }
        String key = latin(title);
        boolean isLatin =
                !key.isEmpty() && ALPHABET.contains(key.substring(0, 1).toUpperCase(Locale.ROOT));
        return new Word(isLatin ? LATIN : "", key, title, entry);
    }

    private boolean isJapanese() {
        return lang.equals("ja");
    }

    /** {@code ぎょうむ} is {@code きようむ}, {@code さーびす} is {@code さあひす}. */
    private static String sounds(String hiragana) {
        String plain = MARKS.matcher(Normalizer.normalize(hiragana, Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int small = SMALL.indexOf(c);
            if (c == 'ー' && !key.isEmpty()) {
                key.append(vowel(key.charAt(key.length() - 1)));
            } else {
                key.append(small < 0 ? c : LARGE.charAt(small));
            }
        }
        return key.toString();
    }

    private static char vowel(char kana) {
        return VOWELS.stream()
                .filter(row -> row.indexOf(kana) >= 0)
                .map(row -> LARGE.charAt(VOWELS.indexOf(row)))
                .findFirst()
                .orElse(kana);
    }

    /** The code points of kana are in the order of the fifty sounds. */
    private static String row(char kana) {
        return singles(FIFTY_SOUNDS).filter(row -> row.charAt(0) <= kana).reduce("", (first, second) -> second);
    }

    private static String latin(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTERS
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static Stream<String> singles(String letters) {
        return letters.chars().mapToObj(Character::toString);
    }
}
