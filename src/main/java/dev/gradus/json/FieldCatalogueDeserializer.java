package dev.gradus.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.rules.Customer;
import java.io.IOException;
import java.util.List;

/**
 * Reads a catalogue from the list of its fields. No class is looked up by a name that stands in the
 * text: the library's own fields have the classes of codes, and the labels, that it gives them.
 */
final class FieldCatalogueDeserializer extends StdDeserializer<FieldCatalogue> {

  private static final long serialVersionUID = 1L;
  private static final TypeReference<List<Field>> FIELDS = new TypeReference<>() {};

  FieldCatalogueDeserializer() {
    super(FieldCatalogue.class);
  }

  @Override
  public FieldCatalogue deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    List<Field> fields =
        context.readValue(json, context.getTypeFactory().constructType(FIELDS.getType()));
    return FieldCatalogue.of(fields.stream().map(FieldCatalogueDeserializer::typed).toList());
  }

  private static Field typed(Field read) {
    return Customer.FIELDS
        .find(read.path())
        .filter(own -> own.type() == read.type())
        .map(own -> read.toBuilder().valueType(own.valueType()).label(own.label()).build())
        .orElse(read);
  }
}
