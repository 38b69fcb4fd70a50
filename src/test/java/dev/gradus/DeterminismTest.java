package dev.gradus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The same snapshot and the same policy give the same bytes, on every machine and at any time: no
 * class reads a clock, draws a random number, or lets the host's locale, zone or character set
 * decide, but for those that are named here with their reason.
 */
@AnalyzeClasses(packages = "dev.gradus", importOptions = ImportOption.DoNotIncludeTests.class)
class DeterminismTest {

  /** One class that may use one source of what cannot be told beforehand. */
  private record Allowance(String user, String source, String reason) {}

  private static final List<Allowance> ALLOWANCES =
      List.of(
          new Allowance(
              "dev.gradus.internal.live.SourceWatch",
              "java.lang.System.nanoTime",
              "measures how long a watched policy has kept still before it is loaded"),
          new Allowance(
              "dev.gradus.EngineBuilder",
              "java.time.InstantSource.system",
              "dates the history of policies unless the host gives another clock"),
          new Allowance(
              "dev.gradus.internal.live.History",
              "java.time.InstantSource.instant",
              "dates the periods in which policies were in force; no decision reads them"),
          new Allowance(
              "dev.gradus.cli.Today",
              "java.time.LocalDate.now",
              "dates a signature, and tells 'check' whether one has expired"),
          new Allowance(
              "dev.gradus.policy.PolicyKeys",
              "java.security.KeyPairGenerator.getInstance",
              "a new key must be unpredictable"),
          new Allowance(
              "dev.gradus.policy.PolicyKeys",
              "java.security.KeyPairGenerator.generateKeyPair",
              "a new key must be unpredictable"),
          new Allowance(
              "dev.gradus.cli.OutputFile",
              "java.util.UUID.randomUUID",
              "names the unfinished file, which takes the name asked for once it is complete"),
          new Allowance(
              "dev.gradus.internal.engine.ProofCache",
              "java.nio.file.Files.createTempFile",
              "names the unfinished image, which takes its name once it is complete"),
          new Allowance(
              "dev.gradus.internal.analysis.FixedDraws",
              "java.util.SplittableRandom.<init>",
              "begins at a fixed seed, so every run draws the same numbers"),
          new Allowance(
              "dev.gradus.internal.analysis.FixedDraws",
              "java.util.SplittableRandom.nextInt",
              "begins at a fixed seed, so every run draws the same numbers"));

  @ArchTest
  static final ArchRule nothing_depends_on_the_time_on_chance_or_on_the_settings_of_the_machine =
      classes().should(useOnlyWhatIsAllowed());

  @ArchTest
  static void every_allowance_is_needed(JavaClasses all) {
    assertThat(ALLOWANCES)
        .allSatisfy(
            each ->
                assertThat(all.get(each.user()).getCodeUnitAccessesFromSelf())
                    .as(each.toString())
                    .anyMatch(
                        access -> isUnforeseeable(access) && name(access).equals(each.source())));
  }

  private static ArchCondition<JavaClass> useOnlyWhatIsAllowed() {
    return new ArchCondition<>("use no clock, no random number and no default of the machine") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitAccessesFromSelf().stream()
            .filter(DeterminismTest::isUnforeseeable)
            .filter(access -> !isAllowed(access))
            .forEach(
                access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
      }
    };
  }

  private static boolean isAllowed(JavaCodeUnitAccess<?> access) {
    return ALLOWANCES.stream()
        .anyMatch(
            each ->
                access.getOriginOwner().getName().equals(each.user())
                    && name(access).equals(each.source()));
  }

  private static boolean isUnforeseeable(JavaCodeUnitAccess<?> access) {
    return isClock(access) || isChance(access) || isLocalFormat(access) || isLocalCharset(access);
  }

  private static boolean isClock(JavaCodeUnitAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime")
            .contains(name(access))
        || (owner.getName().startsWith("java.time.") && access.getName().equals("now"))
        || owner.isAssignableTo(InstantSource.class)
        || owner.isAssignableTo(Calendar.class)
        || (name(access).equals("java.util.Date.<init>") && parameters(access).isEmpty());
  }

  private static boolean isChance(JavaCodeUnitAccess<?> access) {
    return access.getTargetOwner().isAssignableTo(RandomGenerator.class)
        || Set.of(
                "java.lang.Math.random",
                "java.lang.StrictMath.random",
                "java.lang.System.identityHashCode",
                "java.util.UUID.randomUUID",
                "java.util.Collections.shuffle",
                "java.io.File.createTempFile",
                "java.nio.file.Files.createTempFile",
                "java.nio.file.Files.createTempDirectory")
            .contains(name(access))
        || Set.of("java.security.KeyPairGenerator", "javax.crypto.KeyGenerator")
            .contains(access.getTargetOwner().getName());
  }

  /** What the locale or the zone of the host would shape, since none is given. */
  private static boolean isLocalFormat(JavaCodeUnitAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    if (Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault")
        .contains(name(access))) {
      return true;
    }
    boolean formats =
        switch (owner) {
          case "java.lang.String" ->
              Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(name);
          case "java.io.PrintStream", "java.io.PrintWriter", "java.io.Console" ->
              Set.of("format", "printf").contains(name);
          case "java.util.Formatter", "java.util.Scanner" -> name.equals("<init>");
          case "java.util.ResourceBundle" -> name.equals("getBundle");
          case "java.time.format.DateTimeFormatter" -> name.startsWith("of");
          case "java.text.MessageFormat" -> name.equals("format") || name.equals("<init>");
          default ->
              owner.startsWith("java.text.")
                  && !owner.equals("java.text.Normalizer")
                  && (name.equals("<init>") || name.startsWith("get") && name.endsWith("Instance"));
        };
    return formats
        && Stream.of("java.util.Locale", "java.text.DecimalFormatSymbols")
            .noneMatch(parameters(access)::contains);
  }

  /** What the character set of the host would shape, since none is given. */
  private static boolean isLocalCharset(JavaCodeUnitAccess<?> access) {
    boolean converts =
        switch (name(access)) {
          case "java.nio.charset.Charset.defaultCharset",
              "java.lang.String.getBytes",
              "java.io.InputStreamReader.<init>",
              "java.io.OutputStreamWriter.<init>",
              "java.io.FileReader.<init>",
              "java.io.FileWriter.<init>" ->
              true;
          case "java.lang.String.<init>" -> parameters(access).contains("[B");
          default -> false;
        };
    return converts && !parameters(access).contains("java.nio.charset.Charset");
  }

  private static String name(JavaCodeUnitAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getName();
  }

  private static List<String> parameters(JavaCodeUnitAccess<?> access) {
    return access.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
  }
}
