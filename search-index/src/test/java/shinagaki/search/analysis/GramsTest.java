package shinagaki.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GramsTest {

    @Test
    void areTwoCharactersEachAndTheLastAlone() {
        assertEquals(List.of("研修@0", "修費@1", "費@2"), of("研修費"));
    }

    @Test
    void stopWhereLettersStop() {
        assertEquals(List.of("権限@0", "限@1", "ログ@3", "グ@4"), of("権限・ログ"));
    }

    @Test
    void takeInWesternLettersThatTouchJapanese() {
        assertEquals(List.of("po@0", "oc@1", "c止@2", "止@3"), of("poc止"));
        assertEquals(List.of("研@4"), of("api 研"));
        assertEquals(List.of(), of("api, v10.5"));
    }

    @Test
    void keepPairsOfSurrogates() {
        assertEquals(List.of("𠮷@0", "\uDFB7野@1", "野@2"), of("𠮷野"));
    }

    @Test
    void spanAllThatBeginsWithACharacter() {
        int gram = Grams.gram('研', '修');
        assertEquals(true, Grams.firstOf('研') <= gram && gram <= Grams.lastOf('研'));
        assertEquals(true, Grams.lastOf('砕') < Grams.firstOf('研') || Grams.firstOf('砕') > Grams.lastOf('研'));
    }

    private static List<String> of(String text) {
        List<String> grams = new ArrayList<>();
        Grams.of(text, (gram, position) -> {
            char second = (char) gram;
            grams.add((char) (gram >>> Character.SIZE) + (second == 0 ? "" : String.valueOf(second)) + '@' + position);
        });
        return grams;
    }
}
