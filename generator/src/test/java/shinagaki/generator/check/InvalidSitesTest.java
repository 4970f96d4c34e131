package shinagaki.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import shinagaki.generator.catalog.Audience;
import shinagaki.generator.diagnostic.Diagnostic;
import shinagaki.generator.diagnostic.DiagnosticPrinter;
import shinagaki.generator.diagnostic.Finding;
import shinagaki.generator.diagnostic.Rule;
import shinagaki.generator.diagnostic.Severity;
import shinagaki.generator.golden.Golden;

/** One folder for each mistake; {@code expected.txt} holds all that is said about it. */
final class InvalidSitesTest {

    private static final Set<String> SETUP = Set.of("site/site.yaml", "content/kinds.yaml");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TestFactory
    Stream<DynamicTest> tellsEveryMistake() {
        return Golden.folders("invalid").stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Checked checked = read(folder);
                    assertFalse(checked.report().findings().isEmpty());
                    Golden.check(folder.resolve("expected.txt"), DiagnosticPrinter.print(checked.report()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> tellsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        return Stream.of("tr-TR", "ja-JP", "")
                .map(tag -> DynamicTest.dynamicTest(tag.isEmpty() ? "ROOT" : tag, () -> {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    try {
                        for (Path folder : Golden.folders("invalid")) {
                            String said = DiagnosticPrinter.print(read(folder).report());
                            assertEquals(Files.readString(folder.resolve("expected.txt")), said);
                        }
                    } finally {
                        Locale.setDefault(before);
                    }
                }));
    }

    @Test
    void hasAMistakeForEveryRule() {
        Set<Rule> told = Golden.folders("invalid").stream()
                .flatMap(folder -> read(folder).report().findings().stream())
                .map(finding -> finding.diagnostic().rule())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
        assertEquals(EnumSet.allOf(Rule.class), told);
    }

    @Test
    void placesLieInsideTheFile() throws IOException {
        for (Path folder : Golden.folders("invalid")) {
            for (Finding finding : read(folder).report().findings()) {
                Diagnostic diagnostic = finding.diagnostic();
                Path file = folder.resolve(diagnostic.at().path());
                if (Files.exists(file)) {
                    long lines = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .count();
                    assertTrue(diagnostic.at().line() <= lines + 1, diagnostic::toString);
                    int width = diagnostic
                            .sourceLine()
                            .codePointCount(0, diagnostic.sourceLine().length());
                    assertTrue(diagnostic.at().column() <= width + 1, diagnostic::toString);
                }
            }
        }
    }

    @Test
    void canBeLoweredWhereItIsInContent(@TempDir Path temporary) throws IOException {
        String rules = Arrays.stream(Rule.values())
                .map(rule -> "  " + rule.code() + ": off\n")
                .collect(Collectors.joining());
        for (Path folder : Golden.folders("invalid")) {
            Path copy = copy(folder, temporary.resolve(folder.getFileName()));
            Path site = copy.resolve("site/site.yaml");
            if (Files.exists(site) && !Files.readString(site).contains("rules:")) {
                Files.writeString(site, Files.readString(site) + "rules:\n" + rules);
                assertEquals(List.of(), errorsInContent(copy), folder::toString);
            }
        }
    }

    private static List<Finding> errorsInContent(Path folder) {
        return read(folder).report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !SETUP.contains(finding.diagnostic().at().path()))
                .toList();
    }

    private static Checked read(Path folder) {
        return Sources.check(Path.of("site"), folder, Audience.INTERNAL, TODAY);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
