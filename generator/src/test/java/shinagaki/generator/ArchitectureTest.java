package shinagaki.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of the house: data goes one way, a library has one importer, and no kind is built in. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("shinagaki.generator");

    /** A stage knows those before it. */
    private static final List<String> STAGES = List.of(
            "diagnostic",
            "load",
            "parse",
            "catalog",
            "check",
            "vocabulary",
            "chart",
            "page",
            "render",
            "export",
            "publish",
            "cli");

    @Test
    void flowsOneWay() {
        for (int i = 0; i < STAGES.size(); i++) {
            String[] later = STAGES.subList(i + 1, STAGES.size()).stream()
                    .map(ArchitectureTest::packageOf)
                    .toArray(String[]::new);
            if (later.length > 0) {
                check(noClasses()
                        .that()
                        .resideInAPackage(packageOf(STAGES.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later));
            }
        }
    }

    @Test
    void drawsWithoutKnowingWhatItDraws() {
        check(noClasses()
                .that()
                .resideInAPackage(packageOf("chart"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STAGES.stream()
                        .filter(stage -> !stage.equals("chart"))
                        .map(ArchitectureTest::packageOf)
                        .toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.., parse",
        "org.snakeyaml.., parse",
        "io.pebbletemplates.., render",
        "org.jsoup.., render",
        "tools.jackson.., export",
        "picocli.., cli",
        "shinagaki.search.http.., cli",
        "shinagaki.search.index.., publish",
    })
    void hasOneImporterForALibrary(String library, String importer) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(packageOf(importer))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    @Test
    void leavesLuceneAndJettyToTheSearchModule() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.eclipse.jetty.."));
    }

    @Test
    void measuresFromOutside() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("shinagaki.generator.bench.PlainLucene")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "tools.jackson..", "shinagaki.search..")
                .check(new ClassFileImporter().importPackages("shinagaki.generator.bench"));
    }

    @Test
    void endsTheProcessInOnePlace() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("shinagaki.generator.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void knowsNoKindByName() throws IOException {
        Pattern kinds = Pattern.compile("\"(phase|service|deliverable|customer-state|value-point|module|asset)s?\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> knowing = sources.filter(Files::isRegularFile)
                    .filter(path -> contains(path, kinds))
                    .toList();
            Assertions.assertEquals(List.of(), knowing);
        }
    }

    private static boolean contains(Path path, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(path)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String packageOf(String stage) {
        return "shinagaki.generator." + stage + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
