package dev.gradus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The house as the architecture page draws it. */
@AnalyzeClasses(packages = "dev.gradus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching("dev.gradus.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_the_engine_knows_drools_and_its_compiler =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.gradus.internal.engine")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel2..", "org.eclipse.jdt..");

  @ArchTest
  static final ArchRule only_the_language_knows_antlr =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.gradus.internal.lang")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.antlr..");

  @ArchTest
  static final ArchRule the_language_knows_nothing_of_the_engine =
      noClasses()
          .that()
          .resideInAPackage("dev.gradus.internal.lang")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.gradus.internal.engine",
              "dev.gradus.internal.explain",
              "dev.gradus.internal.intake");

  @ArchTest
  static final ArchRule only_the_command_line_uses_its_libraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.gradus.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "picocli..",
              "com.samskivert..",
              "com.fasterxml.jackson.databind..",
              "de.siegmar..",
              "me.tongfei..",
              "dev.gradus.cli..");

  @ArchTest
  static final ArchRule only_records_and_views_need_jackson_and_its_core_alone =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.gradus.cli..", "dev.gradus.internal.json")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule nothing_that_decides_needs_json =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.gradus.cli..",
              "dev.gradus.internal.json",
              "dev.gradus.record",
              "dev.gradus.view")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.gradus.internal.json", "dev.gradus.record", "dev.gradus.view");

  @ArchTest
  static final ArchRule public_signatures_show_no_internal_and_no_foreign_type =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(publicFace())
          .should(showOnlyOurOwn());

  @ArchTest
  static final ArchRule no_clock_no_locale_no_random =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.gradus.cli..")
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.Random.class);

  @ArchTest
  static final ArchRule every_package_is_null_marked =
      classes()
          .that()
          .haveSimpleName("package-info")
          .should()
          .beAnnotatedWith(org.jspecify.annotations.NullMarked.class);

  private static DescribedPredicate<JavaClass> publicFace() {
    return new DescribedPredicate<>("the public face") {
      @Override
      public boolean test(JavaClass type) {
        String name = type.getPackageName();
        return type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
            && !name.contains(".internal")
            && !name.contains(".cli");
      }
    };
  }

  private static ArchCondition<JavaMethod> showOnlyOurOwn() {
    return new ArchCondition<>("show only types of the JDK and of the public face") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getAllInvolvedRawTypes().stream()
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !type.isPrimitive())
            .filter(type -> !type.getPackageName().startsWith("java."))
            .filter(type -> !isPublicFace(type.getPackageName()))
            // A constraint's own attributes are what Jakarta Validation asks for.
            .filter(type -> !type.getPackageName().startsWith("jakarta.validation"))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + type.getName())));
      }
    };
  }

  private static boolean isPublicFace(String name) {
    return name.startsWith("dev.gradus") && !name.contains(".internal") && !name.contains(".cli");
  }
}
