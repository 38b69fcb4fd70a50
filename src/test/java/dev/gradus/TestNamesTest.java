package dev.gradus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.gradus.support.CompiledSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Group;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.annotation.Testable;

/**
 * The build runs every test there is. Surefire and Failsafe look for classes by the names that
 * {@code pom.xml} lists and pass over all others in silence; {@code .ci/TestReports.java} compares
 * what ran afterwards.
 */
class TestNamesTest {

  @TempDir private Path folder;

  @Test
  void every_test_stands_where_the_build_looks_for_it() throws IOException {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("dev.gradus");

    rule().check(tests);
  }

  @Test
  void the_build_looks_for_tests_properties_and_tests_of_the_jars() throws IOException {
    assertThat(patterns()).containsExactlyInAnyOrder("*Test", "*Properties", "*IT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Checks { @org.junit.jupiter.api.Test void a() {} }",
        "class Checks { @org.junit.jupiter.api.TestFactory Object a() { return null; } }",
        "class Checks { @org.junit.jupiter.api.RepeatedTest(2) void a() {} }",
        "class Checks { @org.junit.jupiter.params.ParameterizedTest void a() {} }",
        "class Checks { @net.jqwik.api.Property void a() {} }",
        "class Checks { @net.jqwik.api.Example void a() {} }",
        "class Checks { @com.tngtech.archunit.junit.ArchTest static final Object A = null; }",
        "class ATest { static class Inner { @org.junit.jupiter.api.Test void a() {} } }",
        "class ATest { class Inner { @org.junit.jupiter.api.Test void a() {} } }",
        "class ATest { class InnerTest { @org.junit.jupiter.api.Test void a() {} } }",
        "class Checks { @org.junit.jupiter.api.Nested class InnerTest {"
            + " @org.junit.jupiter.api.Test void a() {} } }",
        "class ATest { @org.junit.jupiter.api.Test private void a() {} }",
        "class ATest { @org.junit.jupiter.api.Test static void a() {} }",
        "abstract class ATest { @org.junit.jupiter.api.Test void a() {} }",
        "interface ATest { @org.junit.jupiter.api.Test default void a() {} }"
      })
  void a_test_that_nobody_would_run_is_found(String source) throws IOException {
    assertThat(rule().evaluate(compiled(source)).hasViolation()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class ATest { @org.junit.jupiter.api.Test void a() {} }",
        "class AProperties { @net.jqwik.api.Property void a() {} }",
        "class AProperties { @net.jqwik.api.Group class Inner {"
            + " @net.jqwik.api.Property void a() {} } }",
        "class AIT { @org.junit.jupiter.api.Test void a() {} }",
        "class ATest { @org.junit.jupiter.api.Nested class Inner {"
            + " @org.junit.jupiter.api.Test void a() {} } }",
        "class ATest { @com.tngtech.archunit.junit.ArchTest static final Object A = null; }",
        "class ATest { @com.tngtech.archunit.junit.ArchTest static void a(Object all) {} }"
      })
  void a_test_that_the_build_runs_is_no_violation(String source) throws IOException {
    assertThat(rule().evaluate(compiled(source)).hasViolation()).isFalse();
  }

  private JavaClasses compiled(String source) {
    CompiledSource.compile("Sample", source, folder);
    return new ClassFileImporter().importPath(folder);
  }

  /** Every framework in use marks its tests with {@code @Testable}, directly or in its own one. */
  private static ArchRule rule() throws IOException {
    return members()
        .that()
        .areMetaAnnotatedWith(Testable.class)
        .or()
        .areAnnotatedWith(Testable.class)
        .should(beRun(patterns()));
  }

  private static ArchCondition<JavaMember> beRun(List<String> patterns) {
    return new ArchCondition<>("be run by the build") {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        boolean hidden =
            member.getModifiers().contains(JavaModifier.PRIVATE)
                || member.getModifiers().contains(JavaModifier.ABSTRACT)
                || (member.getModifiers().contains(JavaModifier.STATIC)
                    && member instanceof JavaMethod
                    // ArchUnit runs its own methods, static or not.
                    && !member.isAnnotatedWith(ArchTest.class));
        if (hidden || !isRun(member.getOwner(), patterns)) {
          events.add(SimpleConditionEvent.violated(member, member.getFullName() + " is not run"));
        }
      }
    };
  }

  private static boolean isRun(JavaClass owner, List<String> patterns) {
    if (owner.isInterface() || owner.getModifiers().contains(JavaModifier.ABSTRACT)) {
      return false;
    }
    if (owner.getEnclosingClass().isEmpty()) {
      return patterns.stream().anyMatch(each -> matches(owner.getSimpleName(), each));
    }
    boolean nested = owner.isAnnotatedWith(Nested.class) || owner.isAnnotatedWith(Group.class);
    return nested && isRun(owner.getEnclosingClass().get(), patterns);
  }

  private static boolean matches(String name, String pattern) {
    return name.endsWith(pattern.substring(1));
  }

  /** The names of classes that the build runs, such as {@code *Test}, as the pom lists them. */
  private static List<String> patterns() throws IOException {
    return Pattern.compile("<include>\\*\\*/(\\*\\w+)\\.java</include>")
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .map(include -> include.group(1))
        .toList();
  }
}
