package dev.gradus.policy;

import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.immutable.LazyList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy in force: a named, versioned value that never changes. Immutable and thread-safe.
 *
 * @param name the name
 * @param version the version
 * @param fingerprint SHA-256 over the canonical contents, the manifest and the version of the
 *     library, in hexadecimal
 * @param currency the ISO 4217 code of the currency of all amounts
 * @param locales the languages of its reasons, as ISO 639 codes; {@code en} is always one
 * @param effectiveFrom the first day on which it is in force; null where it says none
 * @param effectiveTo the last day on which it is in force; null where it says none
 * @param fields the fields that its rules may test: the library's and its own
 * @param reasonCodes the codes that it gives for unfavourable outcomes, by code
 * @param reviewContact whom a customer asks for a person to review a decision; null where it names
 *     nobody
 * @param rules its rules, by stage and id
 */
public record Policy(
    String name,
    String version,
    String fingerprint,
    String currency,
    List<String> locales,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    FieldCatalogue fields,
    List<ReasonCode> reasonCodes,
    @Nullable ReviewContact reviewContact,
    List<PolicyRule> rules) {

  /** Copies the lists. */
  public Policy {
    locales = List.copyOf(locales);
    reasonCodes = List.copyOf(reasonCodes);
    rules = LazyList.copyOf(rules);
  }

  /** Name and version. */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
