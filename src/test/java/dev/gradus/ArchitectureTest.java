package dev.gradus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
import com.tngtech.archunit.library.Architectures;
import dev.gradus.json.GradusModule;
import java.util.List;

/** The house as the architecture page draws it. */
@AnalyzeClasses(packages = "dev.gradus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /**
   * The floors of the house, from the ground up: a package uses those below it and no other. The
   * table of docs/architecture.md shows the same list, and {@link ArchitecturePageTest} holds the
   * two to each other.
   */
  static final List<String> FLOORS =
      List.of(
          "dev.gradus.field",
          "dev.gradus.internal.immutable",
          "dev.gradus.internal.disk",
          "dev.gradus.internal.text",
          "dev.gradus.internal.json",
          "dev.gradus.internal.words",
          "dev.gradus.internal.field",
          "dev.gradus.rules",
          "dev.gradus.customer",
          "dev.gradus.policy",
          "dev.gradus.decision",
          "dev.gradus.internal.verb",
          "dev.gradus.internal.tree",
          "dev.gradus.internal.derived",
          "dev.gradus.internal.source",
          "dev.gradus.internal.parse",
          "dev.gradus.internal.manifest",
          "dev.gradus.internal.table",
          "dev.gradus.internal.print",
          "dev.gradus.internal.check",
          "dev.gradus.internal.image",
          "dev.gradus.internal.intake",
          "dev.gradus.internal.boundary",
          "dev.gradus.internal.merge",
          "dev.gradus.plan",
          "dev.gradus.internal.backend",
          "dev.gradus.internal.analysis",
          "dev.gradus.internal.engine",
          "dev.gradus.internal.whatif",
          "dev.gradus.internal.evidence",
          "dev.gradus.internal.reasons",
          "dev.gradus.internal.counterfactual",
          "dev.gradus.internal.whynot",
          "dev.gradus.internal.explain",
          "dev.gradus.internal.live",
          "dev.gradus",
          "dev.gradus.record",
          "dev.gradus.view",
          "dev.gradus.json",
          "dev.gradus.cli");

  @ArchTest static final ArchRule each_package_uses_only_those_below_it = layers();

  private static ArchRule layers() {
    Architectures.LayeredArchitecture house =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInAnyPackage("dev.gradus..");
    for (String name : FLOORS) {
      house = house.layer(name).definedBy(name);
    }
    for (int i = 0; i < FLOORS.size(); i++) {
      List<String> above = FLOORS.subList(i + 1, FLOORS.size());
      house =
          above.isEmpty()
              ? house.whereLayer(FLOORS.get(i)).mayNotBeAccessedByAnyLayer()
              : house
                  .whereLayer(FLOORS.get(i))
                  .mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
    }
    return house.ensureAllClassesAreContainedInArchitecture();
  }

  @ArchTest
  static final ArchRule only_the_back_ends_know_drools_and_its_compiler =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.gradus.internal.backend")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel2..", "org.eclipse.jdt..");

  @ArchTest
  static final ArchRule nobody_needs_antlr =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.antlr..");

  @ArchTest
  static final ArchRule only_the_command_line_uses_its_libraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.gradus.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "picocli..", "com.samskivert..", "de.siegmar..", "me.tongfei..", "dev.gradus.cli..");

  @ArchTest
  static final ArchRule only_the_binding_and_the_command_line_need_jackson_databind =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.gradus.cli..", "dev.gradus.json")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson.databind..");

  @ArchTest
  static final ArchRule records_and_views_need_the_core_of_jackson_alone =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.gradus.cli..", "dev.gradus.json", "dev.gradus.internal.json")
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
              // orders the decisions that it joins by all that they say
              "dev.gradus.plan",
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
            .filter(type -> !type.getPackageName().startsWith("javax.crypto"))
            .filter(type -> !isPublicFace(type.getPackageName()))
            // A constraint's own attributes are what Jakarta Validation asks for.
            .filter(type -> !type.getPackageName().startsWith("jakarta.validation"))
            // The binding for Jackson is a module of Jackson's.
            .filter(type -> !method.getOwner().isEquivalentTo(GradusModule.class))
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
