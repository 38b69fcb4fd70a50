package dev.gradus.rules;

import dev.gradus.internal.field.Meaning;
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
  @Meaning(en = "agriculture, forestry and fishing", zh = "农、林、牧、渔业")
  AGRICULTURE('A', "11"),
  /** Section B: mining, oil and gas extraction. */
  @Meaning(en = "mining", zh = "采矿业")
  MINING('B', "21"),
  /** Section C: manufacturing. */
  @Meaning(en = "manufacturing", zh = "制造业")
  MANUFACTURING('C', "31", "32", "33"),
  /** Section D: production and supply of electricity, heat, gas and water. */
  @Meaning(en = "electricity, heat, gas and water", zh = "电力、热力、燃气及水生产和供应业")
  UTILITIES('D', "22"),
  /** Section E: construction. */
  @Meaning(en = "construction", zh = "建筑业")
  CONSTRUCTION('E', "23"),
  /** Section F: wholesale and retail trade. */
  @Meaning(en = "wholesale and retail", zh = "批发和零售业")
  WHOLESALE_RETAIL('F', "42", "44", "45"),
  /** Section G: transport, storage and post. */
  @Meaning(en = "transport, storage and post", zh = "交通运输、仓储和邮政业")
  TRANSPORT_STORAGE('G', "48", "49"),
  /** Section H: hotels and catering. */
  @Meaning(en = "hotels and catering", zh = "住宿和餐饮业")
  HOSPITALITY('H', "72"),
  /** Section I: information transmission, software and information technology. */
  @Meaning(en = "information technology", zh = "信息传输、软件和信息技术服务业")
  INFORMATION_TECHNOLOGY('I', "51"),
  /** Section J: finance. */
  @Meaning(en = "finance", zh = "金融业")
  FINANCE('J', "52"),
  /** Section K: real estate. */
  @Meaning(en = "real estate", zh = "房地产业")
  REAL_ESTATE('K', "53"),
  /** Section L: leasing and business services. */
  @Meaning(en = "leasing and business services", zh = "租赁和商务服务业")
  LEASING_BUSINESS('L', "532", "533", "55", "56"),
  /** Section M: scientific research and technical services. */
  @Meaning(en = "research and technical services", zh = "科学研究和技术服务业")
  SCIENCE_TECHNOLOGY('M', "54"),
  /** Section N: water conservancy, environment and public facilities. */
  @Meaning(en = "water, environment and public facilities", zh = "水利、环境和公共设施管理业")
  WATER_ENVIRONMENT('N', "562"),
  /** Section O: services to residents, repair and other services. */
  @Meaning(en = "services to residents, repair", zh = "居民服务、修理和其他服务业")
  RESIDENT_SERVICES('O', "81"),
  /** Section P: education. */
  @Meaning(en = "education", zh = "教育")
  EDUCATION('P', "61"),
  /** Section Q: health and social work. */
  @Meaning(en = "health and social work", zh = "卫生和社会工作")
  HEALTH_SOCIAL('Q', "62"),
  /** Section R: culture, sport and entertainment. */
  @Meaning(en = "culture, sport and entertainment", zh = "文化、体育和娱乐业")
  CULTURE_SPORT('R', "71"),
  /** Section S: public administration, social security and social organisations. */
  @Meaning(en = "public administration and social organisations", zh = "公共管理、社会保障和社会组织")
  PUBLIC_ADMINISTRATION('S', "92"),
  /** Section T: international organisations. */
  @Meaning(en = "international organisations", zh = "国际组织")
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
