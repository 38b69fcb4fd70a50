package dev.gradus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import dev.gradus.rules.Action;
import dev.gradus.rules.DeclaredCode;
import dev.gradus.rules.Document;
import dev.gradus.rules.PolicyCode;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a code: of the library's where it has one of the name, else one that a policy declares.
 * Which of the library's lists it can be of follows from the member that holds it.
 */
final class PolicyCodeDeserializer extends StdScalarDeserializer<PolicyCode>
    implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private static final Map<String, Class<? extends PolicyCode>> LISTS =
      Map.of(
          "code", Warning.class,
          "warnings", Warning.class,
          "what", Action.class,
          "documents", Document.class,
          "watched", WatchItem.class);

  private final @Nullable Class<? extends PolicyCode> list;

  PolicyCodeDeserializer() {
    this(null);
  }

  private PolicyCodeDeserializer(@Nullable Class<? extends PolicyCode> list) {
    super(PolicyCode.class);
    this.list = list;
  }

  @Override
  public JsonDeserializer<PolicyCode> createContextual(
      DeserializationContext context, @Nullable BeanProperty member) {
    return new PolicyCodeDeserializer(member == null ? null : LISTS.get(member.getName()));
  }

  @Override
  public PolicyCode deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String name = _parseString(parser, context, this);
    return list == null
        ? DeclaredCode.of(name)
        : Arrays.stream(list.getEnumConstants())
            .filter(code -> code.name().equals(name))
            .findFirst()
            .<PolicyCode>map(code -> code)
            .orElseGet(() -> DeclaredCode.of(name));
  }
}
