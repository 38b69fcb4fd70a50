package dev.gradus.policy;

import dev.gradus.field.FieldCatalogue;
import dev.gradus.field.Label;
import dev.gradus.internal.immutable.LazyList;
import dev.gradus.rules.Customer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A policy in force: a named, versioned value that never changes. Immutable and thread-safe. The
 * library alone implements it, so later versions can add to it.
 */
public sealed interface Policy {

  /** The name. */
  String name();

  /** The version. */
  String version();

  /**
   * SHA-256 over the canonical contents, the manifest and the version of the library, in
   * hexadecimal.
   */
  String fingerprint();

  /** The ISO 4217 code of the currency of all amounts. */
  String currency();

  /** The languages of its reasons, as ISO 639 codes; {@code en} is always one. */
  List<String> locales();

  /** The first day on which it is in force; null where it says none. */
  @Nullable LocalDate effectiveFrom();

  /** The last day on which it is in force; null where it says none. */
  @Nullable LocalDate effectiveTo();

  /** The fields that its rules may test: the library's and its own. */
  FieldCatalogue fields();

  /** The codes that it gives for unfavourable outcomes, by code. */
  List<ReasonCode> reasonCodes();

  /** Whom a customer asks for a person to review a decision; null where it names nobody. */
  @Nullable ReviewContact reviewContact();

  /** Its rules, by stage and id. */
  List<PolicyRule> rules();

  /** What the outcomes of its own are called that its rules can bring about, by name. */
  SortedMap<String, Label> outcomes();

  /** What the codes of such outcomes are called, by outcome and code, where they have words. */
  SortedMap<String, SortedMap<String, Label>> outcomeCodes();

  /**
   * What the codes that it declares are called, by kind and code; the kinds as its manifest writes
   * them: {@code product}, {@code evidence}.
   */
  SortedMap<String, SortedMap<String, Label>> codes();

  /**
   * Creates a builder; what is not set is as in a policy that declares nothing and has no rule.
   *
   * @param name the name
   * @param version the version
   * @param fingerprint the fingerprint
   * @param currency the ISO 4217 code of the currency of all amounts
   */
  static Builder builder(String name, String version, String fingerprint, String currency) {
    return new Builder(name, version, fingerprint, currency);
  }

  /** Builds the overview of a policy. Not thread-safe. */
  final class Builder {

    private final String name;
    private final String version;
    private final String fingerprint;
    private final String currency;
    private List<String> locales = List.of("en");
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;
    private FieldCatalogue fields = Customer.FIELDS;
    private List<ReasonCode> reasonCodes = List.of();
    private @Nullable ReviewContact reviewContact;
    private List<PolicyRule> rules = List.of();
    private SortedMap<String, Label> outcomes = new TreeMap<>();
    private SortedMap<String, SortedMap<String, Label>> outcomeCodes = new TreeMap<>();
    private SortedMap<String, SortedMap<String, Label>> codes = new TreeMap<>();

    private Builder(String name, String version, String fingerprint, String currency) {
      this.name = name;
      this.version = version;
      this.fingerprint = fingerprint;
      this.currency = currency;
    }

    /** Sets the languages of its reasons, as ISO 639 codes; {@code en} is always one. */
    public Builder locales(List<String> locales) {
      this.locales = locales;
      return this;
    }

    /** Sets the first day on which it is in force; null where it says none. */
    public Builder effectiveFrom(@Nullable LocalDate effectiveFrom) {
      this.effectiveFrom = effectiveFrom;
      return this;
    }

    /** Sets the last day on which it is in force; null where it says none. */
    public Builder effectiveTo(@Nullable LocalDate effectiveTo) {
      this.effectiveTo = effectiveTo;
      return this;
    }

    /** Sets the fields that its rules may test: the library's and its own. */
    public Builder fields(FieldCatalogue fields) {
      this.fields = fields;
      return this;
    }

    /** Sets the codes that it gives for unfavourable outcomes, by code. */
    public Builder reasonCodes(List<ReasonCode> reasonCodes) {
      this.reasonCodes = reasonCodes;
      return this;
    }

    /** Sets whom a customer asks for a person to review a decision; null where it names nobody. */
    public Builder reviewContact(@Nullable ReviewContact reviewContact) {
      this.reviewContact = reviewContact;
      return this;
    }

    /** Sets its rules, by stage and id. */
    public Builder rules(List<PolicyRule> rules) {
      this.rules = rules;
      return this;
    }

    /** Sets what the outcomes of its own are called, by name. */
    public Builder outcomes(SortedMap<String, Label> outcomes) {
      this.outcomes = outcomes;
      return this;
    }

    /** Sets what the codes of such outcomes are called, by outcome and code. */
    public Builder outcomeCodes(SortedMap<String, SortedMap<String, Label>> outcomeCodes) {
      this.outcomeCodes = outcomeCodes;
      return this;
    }

    /** Sets what the codes that it declares are called, by kind and code. */
    public Builder codes(SortedMap<String, SortedMap<String, Label>> codes) {
      this.codes = codes;
      return this;
    }

    /** Builds the overview; its lists are copies. */
    public Policy build() {
      return new Built(
          name,
          version,
          fingerprint,
          currency,
          locales,
          effectiveFrom,
          effectiveTo,
          fields,
          reasonCodes,
          reviewContact,
          rules,
          outcomes,
          outcomeCodes,
          codes);
    }

    private record Built(
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
        List<PolicyRule> rules,
        SortedMap<String, Label> outcomes,
        SortedMap<String, SortedMap<String, Label>> outcomeCodes,
        SortedMap<String, SortedMap<String, Label>> codes)
        implements Policy {

      private Built {
        locales = List.copyOf(locales);
        reasonCodes = List.copyOf(reasonCodes);
        rules = LazyList.copyOf(rules);
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
        outcomeCodes = copy(outcomeCodes);
        codes = copy(codes);
      }

      private static SortedMap<String, SortedMap<String, Label>> copy(
          SortedMap<String, SortedMap<String, Label>> labels) {
        SortedMap<String, SortedMap<String, Label>> copy = new TreeMap<>();
        labels.forEach(
            (name, byCode) ->
                copy.put(name, Collections.unmodifiableSortedMap(new TreeMap<>(byCode))));
        return Collections.unmodifiableSortedMap(copy);
      }

      @Override
      public String toString() {
        return name + " " + version;
      }
    }
  }
}
