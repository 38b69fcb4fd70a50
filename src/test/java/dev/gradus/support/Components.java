package dev.gradus.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list of components that the build writes, in CycloneDX. */
public final class Components {

  private static final Path FILE = Path.of("target/gradus-sbom.json");

  private Components() {}

  /**
   * One library.
   *
   * @param name group and artifact, with a colon between
   * @param licences their SPDX ids; what is no such id is in quotes
   */
  public record Component(String name, String version, List<String> licences) {}

  /** The libraries that the build resolved, without those of tests. */
  public static List<Component> read() throws IOException {
    List<Component> components = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(FILE.toFile()).get("components")) {
      List<String> licences = new ArrayList<>();
      for (JsonNode licence : each.path("licenses")) {
        licences.add(
            licence.path("license").has("id")
                ? licence.get("license").get("id").textValue()
                : "'" + licence + "'");
      }
      components.add(
          new Component(
              each.get("group").textValue() + ":" + each.get("name").textValue(),
              each.get("version").textValue(),
              licences));
    }
    return components;
  }
}
