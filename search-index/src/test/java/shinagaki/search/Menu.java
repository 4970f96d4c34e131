package shinagaki.search;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shinagaki.search.document.Facet;
import shinagaki.search.document.NextActions;
import shinagaki.search.document.SearchDocument;
import shinagaki.search.document.SearchSchema;
import shinagaki.search.document.Section;
import shinagaki.search.document.Situation;
import shinagaki.search.document.TellingApart;
import shinagaki.search.index.IndexBuilder;

/** A small bilingual collection to search in. */
public final class Menu {

    private Menu() {}

    public static SearchSchema schema(String release) {
        return schema(release, "/");
    }

    public static SearchSchema schema(String release, String basePath) {
        Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
        kinds.put("phase", Map.of("ja", "フェーズ", "en", "Phase"));
        kinds.put("package", Map.of("ja", "パッケージ", "en", "Package"));
        kinds.put("training", Map.of("ja", "研修", "en", "Training"));
        kinds.put("deliverable", Map.of("ja", "成果物", "en", "Deliverable"));
        Map<String, Map<String, String>> phases = new LinkedHashMap<>();
        phases.put("try", Map.of("ja", "試す", "en", "Try"));
        phases.put("spread", Map.of("ja", "広げる", "en", "Spread"));
        return new SearchSchema(
                release,
                basePath,
                List.of("ja", "en"),
                List.of(new Facet("kind", kinds), new Facet("phase", phases)),
                Map.of("監査ログ", "かんさろぐ"),
                List.of(List.of("監査ログ", "audit trail"), List.of("議事録", "minutes")),
                true);
    }

    public static List<SearchDocument> documents() {
        return List.of(
                page(
                        "phase",
                        "try",
                        "ja",
                        "試す",
                        List.of("PoC", "Try"),
                        List.of("ためす"),
                        "try",
                        new Section("", "", "小さく試して、効果を確かめる段階です。PoC止まりにしないことが大切です。"),
                        new Section("steps", "進め方", "１．議事録の作成など、身近な業務をひとつ選ぶ。\n２．㍿サンプルの事例のように①か月で測る。"),
                        new Section("risks", "注意すること", "監査ログを残し、個人情報を入れない。𠮷野さんの🍣は対象外。")),
                page(
                        "phase",
                        "try",
                        "en",
                        "Try",
                        List.of("PoC", "試す"),
                        List.of(),
                        "try",
                        new Section(
                                "",
                                "",
                                "Try something small and see whether it works. Do not stop at the proof of concept."),
                        new Section(
                                "steps",
                                "Steps",
                                "Choose one everyday task, such as writing meeting minutes.\nMeasure for one month."),
                        new Section(
                                "risks",
                                "Cautions",
                                "Keep audit logs, and leave personal data out. Customers' names are off limits.")),
                page(
                        "package",
                        "pkg-minutes",
                        "ja",
                        "議事録作成の自動化",
                        List.of("議事録AI", "Meeting minutes automation"),
                        List.of(),
                        "try",
                        new Section("", "", "会議の音声から議事録を作り、確認の時間を半分にします。"),
                        new Section("contents", "含まれるもの", "ﾃﾞｰﾀﾍﾞｰｽとサーバーの設定、ガベージコレクションの調整、利用者の研修。"),
                        new Section("term", "期間", "6〜12週間が目安です。申し込みは窓口まで。")),
                page(
                        "package",
                        "pkg-minutes",
                        "en",
                        "Meeting minutes automation",
                        List.of("Minutes AI", "議事録作成の自動化"),
                        List.of(),
                        "try",
                        new Section("", "", "Turns recorded meetings into minutes and halves the time for checking."),
                        new Section(
                                "contents",
                                "What is inside",
                                "Database and server configuration, tuning, and training for users. C++ and Node.js are supported."),
                        new Section("term", "Duration", "Six to twelve weeks. Applications go to the desk.")),
                page(
                        "training",
                        "trn-basic",
                        "ja",
                        "生成AI基礎研修",
                        List.of("基礎研修", "Generative AI basics"),
                        List.of(),
                        "spread",
                        new Section("", "", "はじめて使う人のための半日の研修です。"),
                        new Section("agenda", "内容", "安全な使い方、プロンプトの書き方、監査ログの見方を学ぶ。")),
                page(
                        "training",
                        "trn-basic",
                        "en",
                        "Generative AI basics",
                        List.of("Basic training", "生成AI基礎研修"),
                        List.of(),
                        "spread",
                        new Section("", "", "A half-day training for people who have never used it."),
                        new Section("agenda", "Agenda", "Safe use, writing prompts, and reading audit logs.")),
                item(
                        "del-log",
                        "ja",
                        "監査ログ設計書",
                        List.of("Audit log design"),
                        "try",
                        "/ja/phase/try/#risks",
                        "誰が何を使ったかを残す設計。"),
                item(
                        "del-log",
                        "en",
                        "Audit log design",
                        List.of("監査ログ設計書"),
                        "try",
                        "/en/phase/try/#risks",
                        "A design that records who used what."),
                page(
                        "training",
                        "trn-server",
                        "ja",
                        "サーバ運用研修",
                        List.of(),
                        List.of(),
                        "spread",
                        new Section("", "", "日本語だけの研修です。東京の会場で学生も学べます。")));
    }

    /** What two of the entries are known by, and what tells them apart. */
    public static NextActions nextActions() {
        return new NextActions(
                List.of(
                        situation(
                                "try",
                                Map.of("ja", "お試しを始める", "en", "Begin a trial"),
                                "まず小さく試したい",
                                "効果を確かめてから決めたい",
                                "try it small first",
                                "check whether it works"),
                        situation(
                                "trn-basic",
                                Map.of("ja", "全店に広げる"),
                                "試した結果がよかったので全店に広げたい",
                                "監査ログは残るのか",
                                "extend it to all our shops",
                                "audit log")),
                List.of(new TellingApart(
                        "del-log",
                        "try",
                        "trn-basic",
                        Map.of("ja", "まだです", "en", "Not yet"),
                        Map.of("ja", "決まりました", "en", "It is settled"))));
    }

    private static Situation situation(String id, Map<String, String> action, String... said) {
        return new Situation(
                id,
                action,
                List.of(
                        new Situation.Shown("package", true, id.equals("try") ? List.of("pkg-minutes") : List.of()),
                        new Situation.Shown("trainings", false, List.of("trn-server", "pkg-minutes"))),
                Arrays.stream(said)
                        .map(text -> new Situation.Evidence(id, text.charAt(0) < 0x80 ? "en" : "ja", text))
                        .toList());
    }

    public static void build(Path folder, SearchSchema schema) {
        try (IndexBuilder index = IndexBuilder.create(folder, schema)) {
            documents().forEach(index::add);
            index.nextActions(nextActions());
            index.finish();
        }
    }

    private static SearchDocument page(
            String kind,
            String id,
            String lang,
            String title,
            List<String> names,
            List<String> readings,
            String phase,
            Section... sections) {
        return new SearchDocument(
                id,
                kind,
                lang,
                title,
                "/" + lang + "/" + kind + "/" + id + "/",
                names,
                readings,
                Map.of("phase", List.of(phase)),
                true,
                List.of(sections));
    }

    private static SearchDocument item(
            String id, String lang, String title, List<String> names, String phase, String url, String text) {
        return new SearchDocument(
                id,
                "deliverable",
                lang,
                title,
                url,
                names,
                List.of(),
                Map.of("phase", List.of(phase)),
                false,
                List.of(new Section("", "", text)));
    }
}
