package dev.gradus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndustryTest {

  private static final List<String> NAICS_SECTORS =
      List.of(
          "11", "21", "22", "23", "31", "32", "33", "42", "44", "45", "48", "49", "51", "52", "53",
          "54", "55", "56", "61", "62", "71", "72", "81", "92");

  @ParameterizedTest
  @EnumSource(Industry.class)
  void every_section_maps_to_naics_and_back(Industry industry) {
    assertThat(industry.naics())
        .isNotEmpty()
        .allSatisfy(code -> assertThat(Industry.ofNaics(code)).contains(industry));
  }

  @Test
  void every_naics_sector_falls_into_a_section() {
    assertThat(NAICS_SECTORS)
        .allSatisfy(sector -> assertThat(Industry.ofNaics(sector)).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "562111, WATER_ENVIRONMENT", // waste collection, out of sector 56
    "561720, LEASING_BUSINESS", // janitorial services, the rest of it
    "532111, LEASING_BUSINESS", // car rental, out of sector 53
    "531110, REAL_ESTATE",
    "928120, INTERNATIONAL", // international affairs, out of sector 92
    "921110, PUBLIC_ADMINISTRATION"
  })
  void the_longer_prefix_wins(String code, Industry section) {
    assertThat(Industry.ofNaics(code)).contains(section);
  }

  @Test
  void what_is_no_sector_falls_into_none() {
    assertThat(Industry.ofNaics("99")).isEmpty();
    assertThat(Industry.ofNaics("")).isEmpty();
  }

  @Test
  void the_sections_are_the_twenty_letters_from_a_to_t() {
    assertThat(Stream.of(Industry.values()).map(Industry::section).map(String::valueOf))
        .containsExactly("ABCDEFGHIJKLMNOPQRST".split(""));
  }
}
