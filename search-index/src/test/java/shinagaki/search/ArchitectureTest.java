package shinagaki.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("shinagaki.search");

    @Test
    void dependsInOneDirection() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("document")
                .definedBy("shinagaki.search.document")
                .layer("analysis")
                .definedBy("shinagaki.search.analysis")
                .layer("situation")
                .definedBy("shinagaki.search.situation")
                .layer("index")
                .definedBy("shinagaki.search.index")
                .layer("query")
                .definedBy("shinagaki.search.query")
                .layer("log")
                .definedBy("shinagaki.search.log")
                .layer("http")
                .definedBy("shinagaki.search.http")
                .whereLayer("http")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("log")
                .mayOnlyBeAccessedByLayers("http")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("http")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers("query")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("situation", "index", "query")
                .whereLayer("situation")
                .mayOnlyBeAccessedByLayers("query")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("situation", "index", "query", "http")
                .check(CLASSES);
    }

    @Test
    void keepsEachLibraryInItsPlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..analysis", "..index")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.tartarus..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("..analysis")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.ibm.icu..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("..http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..", "tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void leavesTheProcessToMain() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void leavesNothingOpenToInheritance() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }
}
