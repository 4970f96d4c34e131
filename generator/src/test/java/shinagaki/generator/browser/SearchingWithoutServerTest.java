package shinagaki.generator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shinagaki.generator.site.TestSite;
import shinagaki.search.analysis.ExactKey;
import shinagaki.search.analysis.Folded;
import shinagaki.search.analysis.Kana;
import shinagaki.search.analysis.Romaji;

/** Names and headings are found on a host that knows nothing but files. */
final class SearchingWithoutServerTest {

    private static final String OPTIONS = "dialog [role=option]";
    private static final int SMALL = 100_000;

    private static Chromium chromium;
    private static StaticServer files;

    @BeforeAll
    static void open() {
        files = new StaticServer(TestSite.built("internal").www(), "/menu/");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        files.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 検証, 検証",
        "ja, 監査ロ, 監査ログ",
        "ja, ログ, 監査ログ",
        "ja, けんしょう, 検証",
        "ja, けんし, 検証",
        "ja, kensyou, 検証",
        "ja, ｐｏｃスタ, PoCスターター",
        "ja, ジェネレーティブ, 生成AI",
        "en, proof-of-con, PoC Starter",
        "en, Verif, Verify",
    })
    void findsANameAsItIsTyped(String lang, String typed, String name) {
        try (Chromium.Visit visit = chromium.visit(lang, Chromium.LAPTOP)) {
            List<Request> asked = new ArrayList<>();
            visit.page.onRequestFinished(asked::add);
            visit.page.navigate(files.url(lang + "/"));
            visit.page.keyboard().press("/");
            visit.page.keyboard().insertText(typed);
            visit.page
                    .locator(OPTIONS)
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .first()
                    .waitFor();
            assertTrue(visit.page
                    .locator("dialog [role=status]")
                    .innerText()
                    .contains(lang.equals("ja") ? "サーバー" : "needs the server"));
            long bytes = List.copyOf(asked).stream()
                    .filter(request -> request.url().contains("/menu/search/"))
                    .mapToLong(request -> request.sizes().responseBodySize)
                    .sum();
            assertTrue(bytes > 0 && bytes <= SMALL, bytes + " bytes");
        }
    }

    @Test
    void opensWhatIsFound() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(files.url("ja/package/"));
            visit.page.keyboard().press("/");
            visit.page.keyboard().insertText("poc仕様");
            visit.page.locator(OPTIONS).first().waitFor();
            visit.page.keyboard().press("ArrowDown");
            visit.page.keyboard().press("Enter");
            visit.page.waitForURL(url -> !url.endsWith("/ja/package/"));
            assertTrue(visit.page.locator("main").innerText().contains("PoC仕様"));
        }
    }

    @Test
    void theResultsPageShowsNamesAndHeadings() {
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.PHONE)) {
            visit.page.navigate(files.url("ja/search/?q=PoC"));
            visit.page.locator("main [role=status]:has-text('サーバー')").waitFor();
            assertTrue(visit.page.locator("main [data-hit]").count() > 1);
            visit.page.navigate(files.url("ja/search/?q=zzqq123"));
            visit.page.locator("main .ways").waitFor();
            assertEquals(0, visit.page.locator("main [data-hit]").count());
            assertEquals(List.of(), visit.findings());
        }
    }

    @Test
    void keysAreThoseOfTheGenerator() {
        List<String> inputs = inputs();
        List<List<String>> expected = new ArrayList<>();
        for (String input : inputs) {
            String key = Kana.hiragana(ExactKey.of(Folded.of(input)));
            expected.add(List.of(key, Romaji.key(key), Romaji.openKey(key)));
        }
        try (Chromium.Visit visit = chromium.visit("ja", Chromium.LAPTOP)) {
            visit.page.navigate(files.url("ja/search/?q=PoC"));
            visit.page.locator("main [data-hit]").first().waitFor();
            Object actual = visit.page.evaluate(
                    "inputs => inputs.map(input => { const { key, sound, openSound } = shinagaki.names;"
                            + " const made = key(input); return [made, sound(made), openSound(made)]; })",
                    inputs);
            assertEquals(expected, actual);
        }
    }

    /** Every pair of kana, spellings of romaji, widths and cases, and strings of all of them at random. */
    private static List<String> inputs() {
        List<String> inputs = new ArrayList<>(List.of(
                "けんしゅう",
                "kensyuu",
                "けんshu",
                "サーバー",
                "ｻｰﾊﾞｰ",
                "ﾊﾟｰﾄﾅｰ",
                "ＰｏＣ",
                "PoC スターター",
                "コード・レビュー",
                "まっちゃ",
                "maccha",
                "matcha",
                "konnichi",
                "shin'ya",
                "sa-ba",
                "ヴァイオリン",
                "ティー",
                "①",
                "㍿",
                "Straße",
                "Ａ／Ｂ",
                "っ",
                "ー",
                "っー",
                "C++",
                "zya",
                "jya",
                "ou",
                "oou",
                "nnn",
                "sfu",
                "ゔ",
                "ヶ"));
        for (char one = 'ぁ'; one <= 'ゔ'; one++) {
            for (char other = 'ぁ'; other <= 'ゔ'; other++) {
                inputs.add("" + one + other);
            }
        }
        String letters = "あかさっーゃゅょんしちつふじうおキャッシュサーバーabcdefghijklmnopqrstuvwxyzAEIOUsthyouun'- ";
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder input = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                input.append(letters.charAt(random.nextInt(letters.length())));
            }
            inputs.add(input.toString());
        }
        return inputs;
    }
}
