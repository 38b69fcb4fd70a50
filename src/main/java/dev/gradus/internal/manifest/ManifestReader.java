package dev.gradus.internal.manifest;

import dev.gradus.field.Field;
import dev.gradus.internal.derived.Derivation;
import dev.gradus.internal.derived.DerivationSettings;
import dev.gradus.internal.field.Suggestion;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import dev.gradus.internal.source.Lexicon;
import dev.gradus.internal.source.ProblemLog;
import dev.gradus.internal.source.SourceText;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredCodes;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Customer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a policy's manifest. */
public final class ManifestReader {

  private static final List<String> KEYS =
      List.of(
          "name",
          "version",
          "currency",
          "locales",
          "effective-from",
          "effective-to",
          "mode.floor",
          "mode.ceiling",
          "step-down-days",
          "limit.findings",
          "holidays",
          ManifestCommitments.DECIDES,
          ExplanationSettingsReader.REASONS);
  private static final List<String> PREFIXES =
      List.of(
          CustomFields.PREFIX,
          DerivedFieldsReader.PREFIX,
          ScaleSettings.SCALE,
          ScaleSettings.HAIRCUT,
          DeclaredOutcomes.PREFIX,
          ReviewContacts.PREFIX,
          ExplanationSettingsReader.PREFIX,
          ManifestCommitments.CONTRACT,
          ManifestCommitments.EXCEPTION,
          ManifestCommitments.ACCEPTED);
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int DEFAULT_STEP_DOWN_DAYS = 90;
  private static final int MOST_STEP_DOWN_DAYS = 3650;
  private static final int DEFAULT_FINDINGS = 1_000;
  private static final int MOST_FINDINGS = 10_000;

  private final ManifestLines lines;

  private ManifestReader(ManifestLines lines) {
    this.lines = lines;
  }

  /** A manifest of which nothing could be read. */
  public static Manifest none() {
    return new Manifest(
        "",
        "",
        "",
        List.of("en"),
        null,
        null,
        CrmMode.BASIC,
        CrmMode.RESPONSIBLE,
        DEFAULT_STEP_DOWN_DAYS,
        DEFAULT_FINDINGS,
        List.of(),
        DerivationSettings.STANDARD,
        DeclaredCodes.NONE,
        null,
        List.of(),
        List.of(),
        ExplanationSettings.STANDARD,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Returns the manifest as far as it can be read and logs what is wrong with it. */
  public static Manifest read(byte[] bytes, ProblemLog log) {
    SourceText text = SourceText.read(bytes, log);
    return text == null
        ? none()
        : new ManifestReader(ManifestLines.of(text.text(), log)).manifest();
  }

  private Manifest manifest() {
    unknownKeys();
    List<String> locales = locales();
    boolean chinese = locales.contains("zh");
    CrmMode floor = mode("mode.floor", CrmMode.BASIC);
    CrmMode ceiling = mode("mode.ceiling", CrmMode.RESPONSIBLE);
    Setting highest = lines.find("mode.ceiling");
    Setting lowest = lines.find("mode.floor");
    if (floor.compareTo(ceiling) > 0 && lowest != null) {
      lines.bad(
          highest == null ? lowest : highest,
          "The ceiling "
              + ceiling
              + " is less involved than the floor "
              + floor
              + ". From least to most: BASIC, PASSIVE, RESPONSIBLE.");
    }
    LocalDate from = day("effective-from");
    LocalDate to = day("effective-to");
    Setting end = lines.find("effective-to");
    if (from != null && to != null && to.isBefore(from) && end != null) {
      lines.bad(
          end,
          "The policy ends on "
              + to
              + ", before it begins on "
              + from
              + ". Exchange the two days.");
    }
    ManifestCommitments pledges = new ManifestCommitments(lines);
    CodedTexts texts = new CodedTexts(lines, chinese);
    List<Field> custom = new CustomFields(lines, chinese).read();
    DerivationSettings deriving = deriving(texts, custom);
    return new Manifest(
        required("name", "Retail lending"),
        required("version", "1.0"),
        currency(),
        locales,
        from,
        to,
        floor,
        ceiling,
        whole("step-down-days", 0, MOST_STEP_DOWN_DAYS, DEFAULT_STEP_DOWN_DAYS),
        whole("limit.findings", 1, MOST_FINDINGS, DEFAULT_FINDINGS),
        holidays(),
        deriving,
        texts.codes(),
        new ReviewContacts(lines, chinese).read(),
        custom,
        new DeclaredOutcomes(lines, chinese).read(),
        new ExplanationSettingsReader(lines, Customer.FIELDS.with(custom)).read(),
        pledges.grounds(),
        pledges.contracts(Customer.FIELDS.with(custom).with(fields(deriving))),
        pledges.acceptances(),
        pledges.decides());
  }

  private DerivationSettings deriving(CodedTexts texts, List<Field> custom) {
    ScaleSettings scales = new ScaleSettings(lines);
    return new DerivationSettings(
        scales.anchors(),
        scales.haircuts(),
        new DerivedFieldsReader(lines, texts, Customer.FIELDS.with(custom)).read());
  }

  private static List<Field> fields(DerivationSettings deriving) {
    return deriving.derivations().stream().map(Derivation::field).toList();
  }

  private void unknownKeys() {
    for (Setting setting : lines.all()) {
      String key = setting.key();
      if (!key.isEmpty() && !KEYS.contains(key) && !isPart(key)) {
        lines.unknown(
            setting, "The manifest has no '" + key + "'." + Suggestion.didYouMean(key, KEYS));
      }
    }
  }

  /** Whether a key is a part of something that a manifest declares under a name or code. */
  private static boolean isPart(String key) {
    return PREFIXES.stream().anyMatch(key::startsWith)
        || Arrays.stream(CodeKind.values()).anyMatch(kind -> key.startsWith(kind.prefix()));
  }

  private String required(String key, String example) {
    Setting setting = lines.find(key);
    if (setting == null) {
      lines.missing(key, example);
      return "";
    }
    if (setting.value().isEmpty()) {
      lines.bad(setting, "'" + key + "' is empty. Write '" + key + " = " + example + "'.");
    }
    return setting.value();
  }

  private String currency() {
    String code = required("currency", "CNY");
    Setting setting = lines.find("currency");
    if (setting != null && !code.isEmpty()) {
      boolean known =
          Currency.getAvailableCurrencies().stream()
              .anyMatch(one -> one.getCurrencyCode().equals(code));
      if (!known) {
        lines.bad(
            setting,
            "'" + code + "' is no currency of ISO 4217. Write its three letters, such as CNY.");
      }
    }
    return code;
  }

  private List<String> locales() {
    Setting setting = lines.find("locales");
    if (setting == null) {
      lines.missing("locales", "en");
      return List.of("en");
    }
    List<String> locales = setting.items().stream().map(Setting::value).toList();
    if (!locales.equals(List.of("en")) && !locales.equals(List.of("en", "zh"))) {
      lines.bad(setting, "'locales' is 'en' or 'en,zh'.");
    }
    return locales;
  }

  private @Nullable LocalDate day(String key) {
    Setting setting = lines.find(key);
    return setting == null ? null : date(setting);
  }

  private List<LocalDate> holidays() {
    Setting setting = lines.find("holidays");
    TreeSet<LocalDate> days = new TreeSet<>();
    if (setting != null && !setting.value().isEmpty()) {
      for (Setting item : setting.items()) {
        LocalDate day = date(item);
        if (day != null && !days.add(day)) {
          lines.bad(item, "The day " + day + " stands twice. Remove one.");
        }
      }
    }
    return List.copyOf(days);
  }

  private @Nullable LocalDate date(Setting setting) {
    String text = setting.value();
    try {
      if (ISO_DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
      lines.bad(setting, "'" + text + "' is no date. Write year, month and day: 2026-01-31.");
    } catch (DateTimeException e) {
      lines.bad(setting, "There is no day " + text + " in the calendar.");
    }
    return null;
  }

  private CrmMode mode(String key, CrmMode standard) {
    Setting setting = lines.find(key);
    if (setting == null) {
      return standard;
    }
    for (CrmMode mode : CrmMode.values()) {
      if (mode.name().equals(setting.value())) {
        return mode;
      }
    }
    List<String> modes = Lexicon.constants(CrmMode.class);
    String suggestion = Suggestion.didYouMean(setting.value(), modes);
    lines.bad(setting, "'" + key + "' is BASIC, PASSIVE or RESPONSIBLE." + suggestion);
    return standard;
  }

  private int whole(String key, int least, int most, int standard) {
    Setting setting = lines.find(key);
    if (setting == null) {
      return standard;
    }
    if (setting.value().matches("0|[1-9][0-9]{0,5}")) {
      int number = Integer.parseInt(setting.value());
      if (number >= least && number <= most) {
        return number;
      }
    }
    lines.bad(setting, "'" + key + "' is a whole number from " + least + " to " + most + ".");
    return standard;
  }
}
