package dev.gradus.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.lang.reflect.Executable;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads off the shape of the library's own types what annotations would say: an interface with a
 * nested {@code Builder} is built by it, the arguments of the builder's constructor are required, a
 * sealed interface with one record behind it is that record, a day is a text. So a type that grows
 * is bound as it grows.
 */
final class ShapeIntrospector extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;
  private static final String OURS = "dev.gradus.";
  private static final String BUILDER = "Builder";
  private static final Class<?>[] NONE = {};

  @Override
  public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
    return type.getRawType().isInterface() && isOurs(type.getRawType())
        ? Arrays.stream(type.getRawType().getDeclaredClasses())
            .filter(ShapeIntrospector::isBuilder)
            .findFirst()
            .orElse(null)
        : null;
  }

  /** What no builder makes is made by the one record that is permitted to be it. */
  @Override
  public JavaType refineDeserializationType(MapperConfig<?> config, Annotated of, JavaType type) {
    Class<?> raw = type.getRawClass();
    Class<?>[] permitted = isOurs(raw) && raw.isSealed() ? raw.getPermittedSubclasses() : NONE;
    return permitted.length == 1
            && permitted[0].isRecord()
            && !isBuilder(permitted[0].getDeclaringClass())
        ? config.getTypeFactory().constructSpecializedType(type, permitted[0])
        : type;
  }

  @Override
  public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass type) {
    return isBuilder(type.getRawType()) ? new JsonPOJOBuilder.Value("build", "") : null;
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated of) {
    return of instanceof AnnotatedConstructor constructor
            && isBuilder(constructor.getDeclaringClass())
            && constructor.getParameterCount() > 0
        ? JsonCreator.Mode.PROPERTIES
        : null;
  }

  @Override
  public @Nullable String findImplicitPropertyName(AnnotatedMember member) {
    return member instanceof AnnotatedParameter parameter && isBuilder(member.getDeclaringClass())
        ? ((Executable) parameter.getOwner().getAnnotated())
            .getParameters()[parameter.getIndex()].getName()
        : null;
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    boolean required =
        member instanceof AnnotatedParameter && isBuilder(member.getDeclaringClass());
    return required ? Boolean.TRUE : null;
  }

  /** A null in the place of a value leaves it unset. */
  @Override
  public JsonSetter.Value findSetterInfo(Annotated of) {
    return of instanceof AnnotatedMethod method && isBuilder(method.getDeclaringClass())
        ? JsonSetter.Value.forValueNulls(Nulls.SKIP)
        : JsonSetter.Value.empty();
  }

  @Override
  public JsonIgnoreProperties.Value findPropertyIgnoralByName(
      MapperConfig<?> config, Annotated of) {
    return isOurs(of.getRawType())
        ? JsonIgnoreProperties.Value.forIgnoreUnknown(true)
        : JsonIgnoreProperties.Value.empty();
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(Annotated of) {
    return of instanceof AnnotatedClass && isOurs(of.getRawType())
        ? JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null)
        : JsonInclude.Value.empty();
  }

  @Override
  public @Nullable Object findSerializer(Annotated of) {
    return of instanceof AnnotatedMember member
            && isOurs(member.getDeclaringClass())
            && of.getRawType() == LocalDate.class
        ? ToStringSerializer.class
        : null;
  }

  @Override
  public @Nullable Object findDeserializer(Annotated of) {
    return of instanceof AnnotatedMember member
            && isOurs(member.getDeclaringClass())
            && valueType(member) == LocalDate.class
        ? DayDeserializer.class
        : null;
  }

  private static Class<?> valueType(AnnotatedMember member) {
    return member instanceof AnnotatedMethod setter && setter.getParameterCount() == 1
        ? setter.getRawParameterType(0)
        : member.getRawType();
  }

  private static boolean isBuilder(@Nullable Class<?> type) {
    Class<?> built = type == null ? null : type.getDeclaringClass();
    return type != null
        && built != null
        && built.isInterface()
        && isOurs(built)
        && type.getSimpleName().equals(BUILDER);
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(OURS);
  }
}
