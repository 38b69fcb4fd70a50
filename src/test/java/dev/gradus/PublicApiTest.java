package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gradus.rules.Assessment;
import dev.gradus.rules.Customer;
import dev.gradus.rules.CustomerFacts;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The public API is what {@code public-api.txt} says: a change of it shows in review. {@code mvn
 * test -Dtest=PublicApiTest -Dgradus.update=true} writes the file anew.
 */
class PublicApiTest {

  private static final Path FILE = Path.of("src/test/resources/public-api.txt");

  /** The packages that a host works with; rule files and the catalogue have their own. */
  private static final Set<String> OF_HOSTS =
      Set.of(
          "dev.gradus",
          "dev.gradus.customer",
          "dev.gradus.decision",
          "dev.gradus.plan",
          "dev.gradus.policy",
          "dev.gradus.record",
          "dev.gradus.view",
          "dev.gradus.json");

  /** How many types a host may meet, those within others not counted. Fewer is better. */
  private static final int MOST_TYPES_OF_HOSTS = 75;

  /** More components than a small value has; what has more has a builder and no constructor. */
  private static final int MOST_PARAMETERS = 5;

  /** What only the library makes. */
  private static final Set<Class<?>> NOT_MADE_BY_HOSTS =
      Set.of(Customer.class, CustomerFacts.class, Assessment.class);

  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

  @Test
  void the_public_api_is_what_its_file_says() throws IOException {
    String api = api();
    if (Boolean.getBoolean("gradus.update")) {
      Files.writeString(FILE, api);
    }

    assertThat(api)
        .as("Is the change meant? Then run with -Dgradus.update=true.")
        .isEqualTo(Files.readString(FILE));
  }

  @Test
  void a_host_meets_no_more_types_than_agreed() {
    assertThat(
            types()
                .filter(type -> type.getDeclaringClass() == null)
                .filter(type -> OF_HOSTS.contains(type.getPackageName())))
        .hasSizeLessThanOrEqualTo(MOST_TYPES_OF_HOSTS);
  }

  @Test
  void no_constructor_grows_but_where_a_builder_spares_hosts_from_it() {
    assertThat(
            types()
                .filter(type -> !hasBuilder(type) && !NOT_MADE_BY_HOSTS.contains(type))
                .flatMap(type -> Arrays.stream(type.getConstructors()))
                .filter(constructor -> constructor.getParameterCount() > MOST_PARAMETERS))
        .isEmpty();
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .anyMatch(inner -> inner.getSimpleName().equals("Builder"));
  }

  private static Stream<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.gradus")
            .stream()
            .filter(type -> !type.getPackageName().contains(".internal"))
            .filter(type -> !type.getPackageName().contains(".cli"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(PublicApiTest::isVisible)
            .sorted(Comparator.comparing(Class::getName));
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return isVisible(type.getModifiers()) && (outer == null || isVisible(outer));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String api() {
    List<Class<?>> types = types().toList();
    Map<String, Long> sizes =
        types.stream()
            .collect(
                Collectors.groupingBy(Class::getPackageName, TreeMap::new, Collectors.counting()));
    StringBuilder text = new StringBuilder();
    sizes.forEach((name, size) -> text.append(name).append(": ").append(size).append(" types\n"));
    for (Class<?> type : types) {
      text.append('\n').append(head(type)).append('\n');
      members(type).forEach(member -> text.append("  ").append(member).append('\n'));
    }
    return text.toString();
  }

  private static String head(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "@interface"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    String sealed = type.isSealed() ? "sealed " : "";
    String parents =
        Stream.concat(Stream.of(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
            .filter(parent -> parent != null && !parent.getName().startsWith("java.lang."))
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    return type.getName() + ": " + sealed + kind + (parents.isEmpty() ? "" : " of " + parents);
  }

  private static List<String> members(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field)) {
        members.add(
            field.isEnumConstant()
                ? field.getName()
                : prefix(field) + field.getName() + ": " + named(field.getAnnotatedType()));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor)) {
        members.add("new" + parameters(constructor) + thrown(constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isVisible(method) && !isOfEvery(type, method)) {
        members.add(
            prefix(method)
                + method.getName()
                + parameters(method)
                + ": "
                + named(method.getAnnotatedReturnType())
                + thrown(method));
      }
    }
    members.sort(Comparator.naturalOrder());
    return members;
  }

  private static boolean isVisible(Member member) {
    return isVisible(member.getModifiers()) && !member.isSynthetic();
  }

  private static boolean isOfEvery(Class<?> type, Method method) {
    return OF_EVERY_OBJECT.contains(method.getName())
        || (type.isEnum() && OF_EVERY_ENUM.contains(method.getName()));
  }

  private static String prefix(Member member) {
    return Modifier.isStatic(member.getModifiers()) ? "static " : "";
  }

  private static String parameters(Executable of) {
    return Arrays.stream(of.getAnnotatedParameterTypes())
        .map(PublicApiTest::named)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String thrown(Executable of) {
    return of.getExceptionTypes().length == 0
        ? ""
        : Arrays.stream(of.getExceptionTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", " throws ", ""));
  }

  private static String named(AnnotatedType type) {
    String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    return nullable + named(type.getType());
  }

  /** Without packages: no simple name of ours occurs twice. */
  private static String named(Type type) {
    return type.getTypeName().replaceAll("\\b[a-z][A-Za-z0-9]*\\.", "").replace('$', '.');
  }
}
