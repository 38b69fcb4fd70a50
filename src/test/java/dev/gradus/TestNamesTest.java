package dev.gradus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The build runs the classes that are named Test or Properties, and no others. */
@AnalyzeClasses(packages = "dev.gradus", importOptions = ImportOption.OnlyIncludeTests.class)
class TestNamesTest {

  @ArchTest
  static final ArchRule what_is_tested_is_named_so_that_the_build_runs_it =
      methods()
          .that()
          .areAnnotatedWith(Test.class)
          .or()
          .areAnnotatedWith(ParameterizedTest.class)
          .or()
          .areAnnotatedWith(Property.class)
          .or()
          .areAnnotatedWith(Example.class)
          .should()
          .beDeclaredInClassesThat()
          .haveNameMatching(".*(Test|Properties)(\\$.*)?");
}
