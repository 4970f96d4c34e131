package shinagaki.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is cut to single characters is found as a whole, also where some of it is not Japanese. */
final class PiecesTest {

    @TempDir
    private Path folder;

    @Test
    void areFoundInARow() {
        Pages.build(
                folder,
                "ja",
                List.of(
                        Pages.page("range", "ja", "開発者の講座", "基本を1〜2日で学びます。"),
                        Pages.page("other", "ja", "管理者の講座", "1回目は2時間です。3日目に2回目があります。")));
        assertEquals(List.of("range"), Pages.found(folder, "ja", "1〜2日"));
        assertEquals(List.of("range"), Pages.found(folder, "ja", "１～２日"));
        assertEquals(List.of(), Pages.found(folder, "ja", "4〜5日"));
    }
}
