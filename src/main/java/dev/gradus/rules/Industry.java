package dev.gradus.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The 20 sections of GB/T 4754, China's classification of industries, each mapped to NAICS.
 *
 * <p>NAICS codes are prefixes: {@code 62} stands for all of sector 62. Where a section takes a part
 * out of a sector, the longer prefix wins.
 */
public enum Industry {
  /** Section A: agriculture, forestry, husbandry and fishing. */
  AGRICULTURE('A', "11"),
  /** Section B: mining, oil and gas extraction. */
  MINING('B', "21"),
  /** Section C: manufacturing. */
  MANUFACTURING('C', "31", "32", "33"),
  /** Section D: production and supply of electricity, heat, gas and water. */
  UTILITIES('D', "22"),
  /** Section E: construction. */
  CONSTRUCTION('E', "23"),
  /** Section F: wholesale and retail trade. */
  WHOLESALE_RETAIL('F', "42", "44", "45"),
  /** Section G: transport, storage and post. */
  TRANSPORT_STORAGE('G', "48", "49"),
  /** Section H: hotels and catering. */
  HOSPITALITY('H', "72"),
  /** Section I: information transmission, software and information technology. */
  INFORMATION_TECHNOLOGY('I', "51"),
  /** Section J: finance. */
  FINANCE('J', "52"),
  /** Section K: real estate. */
  REAL_ESTATE('K', "53"),
  /** Section L: leasing and business services. */
  LEASING_BUSINESS('L', "532", "533", "55", "56"),
  /** Section M: scientific research and technical services. */
  SCIENCE_TECHNOLOGY('M', "54"),
  /** Section N: water conservancy, environment and public facilities. */
  WATER_ENVIRONMENT('N', "562"),
  /** Section O: services to residents, repair and other services. */
  RESIDENT_SERVICES('O', "81"),
  /** Section P: education. */
  EDUCATION('P', "61"),
  /** Section Q: health and social work. */
  HEALTH_SOCIAL('Q', "62"),
  /** Section R: culture, sport and entertainment. */
  CULTURE_SPORT('R', "71"),
  /** Section S: public administration, social security and social organisations. */
  PUBLIC_ADMINISTRATION('S', "92"),
  /** Section T: international organisations. */
  INTERNATIONAL('T', "928120");

  private final char section;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which its type does not say
  private final List<String> naics;

  Industry(char section, String... naics) {
    this.section = section;
    this.naics = List.of(naics);
  }

  /** The letter of the section in GB/T 4754. */
  public char section() {
    return section;
  }

  /** The prefixes of the NAICS codes that fall into the section. */
  public List<String> naics() {
    return naics;
  }

  /**
   * The section that a NAICS code falls into.
   *
   * @param code two to six digits
   * @return the section with the longest prefix of the code; empty where none is
   */
  public static Optional<Industry> ofNaics(String code) {
    return Arrays.stream(values())
        .filter(industry -> industry.prefixLength(code) > 0)
        .max(Comparator.comparingInt(industry -> industry.prefixLength(code)));
  }

  private int prefixLength(String code) {
    return naics.stream().filter(code::startsWith).mapToInt(String::length).max().orElse(0);
  }
}
