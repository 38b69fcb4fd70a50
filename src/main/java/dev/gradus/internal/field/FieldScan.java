package dev.gradus.internal.field;

import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Unit;
import dev.gradus.field.Visibility;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields from annotated records.
 *
 * <p>A component with {@link CatalogueField} is a field; a component that is itself a record with
 * {@link Group} is a group, whose name prefixes its fields; within a group, the component with
 * {@link Given} holds the given values, and a method with {@link CatalogueField} is a derived
 * field.
 */
public final class FieldScan {

  private final List<Field> found = new ArrayList<>();

  private FieldScan() {}

  public static List<Field> of(Class<? extends Record> root) {
    FieldScan scan = new FieldScan();
    scan.scan(root, "", Visibility.CUSTOMER);
    return scan.found;
  }

  private void scan(Class<?> type, String prefix, Visibility visibility) {
    for (RecordComponent component : type.getRecordComponents()) {
      AnnotatedElement declared = declaredField(type, component.getName());
      Group group = component.getType().getAnnotation(Group.class);
      if (declared.isAnnotationPresent(CatalogueField.class)) {
        Identifying identifying = declared.getAnnotation(Identifying.class);
        Visibility seen = identifying == null ? visibility : Visibility.NONE;
        found.add(
            field(prefix + component.getName(), component.getGenericType(), declared, false, seen));
      } else if (declared.isAnnotationPresent(DelegateGroup.class)) {
        scan(component.getType(), prefix, group == null ? visibility : group.visibleFrom());
      } else if (group != null && prefix.isEmpty()) {
        scan(component.getType(), component.getName() + ".", group.visibleFrom());
      }
    }
    Arrays.stream(type.getDeclaredMethods())
        .filter(
            method -> method.isAnnotationPresent(CatalogueField.class) && !isAccessor(type, method))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            m ->
                found.add(
                    field(prefix + m.getName(), m.getGenericReturnType(), m, true, visibility)));
  }

  private static boolean isAccessor(Class<?> type, Method method) {
    return Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getAccessor().equals(method));
  }

  private static AnnotatedElement declaredField(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(
          "A record without the field of its component: " + type + "." + name, e);
    }
  }

  private static Field field(
      String path,
      Type declaredType,
      AnnotatedElement element,
      boolean derived,
      Visibility visibility) {
    CatalogueField declared = element.getAnnotation(CatalogueField.class);
    FieldType type = typeOf(declaredType, element);
    Class<?> valueType =
        type == FieldType.CHOICES ? declared.choices() : box((Class<?>) declaredType);
    List<String> choices =
        valueType.isEnum()
            ? Arrays.stream(valueType.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList()
            : List.of();
    Annotation quantity = quantity(element);
    return Field.builder(path, type)
        .valueType(valueType)
        .unit(
            quantity == null
                ? Unit.NONE
                : quantity.annotationType().getAnnotation(Quantity.class).value())
        .min(bound(quantity, jakarta.validation.constraints.DecimalMin.class))
        .max(bound(quantity, jakarta.validation.constraints.DecimalMax.class))
        .choices(choices)
        .label(new BundledLabel(path))
        .derived(derived)
        .protectedAttribute(declared.protectedAttribute())
        .changeable(declared.changeable())
        .visibility(visibility)
        .build();
  }

  private static FieldType typeOf(Type declared, AnnotatedElement element) {
    if (element.isAnnotationPresent(Identifying.class)) {
      return element.getAnnotation(Identifying.class).value();
    }
    if (declared instanceof ParameterizedType parameterized
        && parameterized.getRawType() == Set.class) {
      return FieldType.CHOICES;
    }
    Class<?> type = box((Class<?>) declared);
    if (type == Integer.class) {
      return FieldType.WHOLE;
    }
    if (type == BigDecimal.class) {
      return FieldType.DECIMAL;
    }
    if (type == Boolean.class) {
      return FieldType.FLAG;
    }
    if (type == LocalDate.class) {
      return FieldType.DATE;
    }
    if (type == String.class) {
      return FieldType.CODE;
    }
    if (type.isEnum()) {
      return FieldType.CHOICE;
    }
    throw new IllegalStateException("A field cannot be of " + type);
  }

  private static Class<?> box(Class<?> type) {
    return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
  }

  private static @Nullable Annotation quantity(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Quantity.class))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable BigDecimal bound(
      @Nullable Annotation quantity, Class<? extends Annotation> kind) {
    if (quantity == null) {
      return null;
    }
    if (quantity instanceof Points points) {
      boolean least = kind == jakarta.validation.constraints.DecimalMin.class;
      return new BigDecimal(least ? points.min() : points.max());
    }
    Annotation bound = quantity.annotationType().getAnnotation(kind);
    if (bound instanceof jakarta.validation.constraints.DecimalMin least) {
      return new BigDecimal(least.value());
    }
    return bound instanceof jakarta.validation.constraints.DecimalMax most
        ? new BigDecimal(most.value())
        : null;
  }
}
