package dev.gradus.internal.image;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;

/** A field that is named by its path. */
final class FieldPath {

  private FieldPath() {}

  static Field read(ImageInput in, FieldCatalogue fields) throws MalformedImageException {
    String path = in.text();
    Field field = fields.find(path).orElse(null);
    if (field == null) {
      throw new MalformedImageException("There is no field '" + path + "'.");
    }
    return field;
  }
}
