package dev.gradus.benchmarks.peers;

import dev.gradus.benchmarks.MemoryCompiler;
import dev.gradus.field.Field;
import dev.gradus.field.Visibility;
import dev.gradus.internal.tree.FieldValues;
import dev.gradus.rules.Customer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads any field of the fact as fast as a lambda in a source file: peers that want inputs by name get them so. */
final class Fields {

  private static final Map<String, Function<Customer, Object>> READERS = read();

  private Fields() {}

  /** The reader of a field; one that the policy declares is looked up by its name, as printed rules do. */
  static Function<Customer, Object> reader(Field field) {
    return field.custom() ? customer -> FieldValues.of(field, customer) : READERS.get(field.path());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Function<Customer, Object>> read() {
    StringBuilder text = new StringBuilder();
    text.append("package dev.gradus.benchmarks.made;\nimport dev.gradus.rules.Customer;\nimport java.util.*;\n");
    text.append("import java.util.function.Function;\npublic final class PrintedFields {\n");
    text.append("  public static final Map<String, Function<Customer, Object>> READERS = new HashMap<>();\n  static {\n");
    for (Field field : Customer.FIELDS.visible(Visibility.RECOMMENDATION)) {
      text.append("    READERS.put(\"").append(field.path()).append("\", customer -> ").append(JavaRules.accessor(field)).append(");\n");
    }
    Class<?> made = MemoryCompiler.compile("dev.gradus.benchmarks.made.PrintedFields", text.append("  }\n}\n").toString());
    try {
      return new HashMap<>((Map<String, Function<Customer, Object>>) made.getField("READERS").get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
