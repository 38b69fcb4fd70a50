package dev.gradus.internal.manifest;

import dev.gradus.decision.Text;
import dev.gradus.internal.field.Code;
import dev.gradus.internal.manifest.ManifestLines.Setting;
import dev.gradus.internal.source.VagueReasonCheck;
import dev.gradus.internal.verb.CodeKind;
import dev.gradus.internal.verb.DeclaredCodes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads texts that a manifest declares by code: {@code product.GREEN_LOAN.en = Green loan}. */
final class CodedTexts {

  private static final Pattern CODE = Pattern.compile(Code.FORM);

  private final ManifestLines lines;
  private final boolean chinese;

  CodedTexts(ManifestLines lines, boolean chinese) {
    this.lines = lines;
    this.chinese = chinese;
  }

  /** Returns the codes of every kind that the manifest declares and logs what is wrong. */
  DeclaredCodes codes() {
    Map<CodeKind, SortedMap<String, Text>> codes = new EnumMap<>(CodeKind.class);
    for (CodeKind kind : CodeKind.values()) {
      codes.put(kind, kind == CodeKind.REASON ? reasons() : read(kind));
    }
    return new DeclaredCodes(codes);
  }

  private SortedMap<String, Text> read(CodeKind kind) {
    String prefix = kind.prefix();
    SortedMap<String, Text> texts = new TreeMap<>();
    for (Setting setting : lines.startingWith(prefix).values()) {
      int dot = setting.key().lastIndexOf('.');
      String code = dot < prefix.length() ? "" : setting.key().substring(prefix.length(), dot);
      String language = setting.key().substring(dot + 1);
      if (!CODE.matcher(code).matches() || !List.of("en", "zh").contains(language)) {
        lines.unknown(
            setting,
            "A"
                + kind.one().substring(1)
                + " is declared as '"
                + prefix
                + "CODE.en', with a code of capital letters, digits and '_'.");
        continue;
      }
      if (setting.value().isEmpty()) {
        lines.bad(
            setting, "The " + kind.words() + " of the " + kind.called() + " is empty. Write it.");
      }
      if (kind.library().stream().anyMatch(own -> own.name().equals(code))) {
        lines.bad(
            setting,
            code
                + " is "
                + kind.one()
                + " of the library, which has its words. Choose another code or remove this line.");
      }
      texts.put(code, languages(prefix + code, setting));
      if (texts.size() > kind.most()) {
        lines.tooMany(
            setting,
            "A policy may declare at most "
                + kind.most()
                + " codes that begin with '"
                + prefix
                + "'.");
        return new TreeMap<>();
      }
    }
    return texts;
  }

  /**
   * Returns the words under a key in the languages of the policy and logs what is wrong with them.
   *
   * @param key the key without its language
   * @param at where what is missing is told
   * @param what what the words are of, for messages
   */
  Text pair(String key, Setting at, String what) {
    for (String language : List.of("en", "zh")) {
      Setting setting = lines.find(key + "." + language);
      if (setting != null && setting.value().isEmpty()) {
        lines.bad(setting, "The words of the " + what + " are empty. Write them.");
      }
    }
    Setting other = lines.find(key + ".zh");
    return languages(key, other == null ? at : other);
  }

  private Text languages(String key, Setting setting) {
    Setting english = lines.find(key + ".en");
    Setting other = lines.find(key + ".zh");
    checkLanguages(key, setting, english, other);
    return new Text(english == null ? "" : english.value(), other == null ? null : other.value());
  }

  /** Returns the declared reasons by code and also logs one that does not say why. */
  private SortedMap<String, Text> reasons() {
    for (Setting setting : lines.startingWith(CodeKind.REASON.prefix()).values()) {
      if (!setting.value().isEmpty()) {
        VagueReasonCheck.complaint(setting.value())
            .ifPresent(complaint -> lines.bad(setting, "vague-text", complaint));
      }
    }
    return read(CodeKind.REASON);
  }

  private void checkLanguages(
      String key, Setting setting, @Nullable Setting english, @Nullable Setting other) {
    if (english == null) {
      lines.lacks(setting, key + ".en", "...");
    }
    if (other == null && chinese) {
      lines.lacks(setting, key + ".zh", "...");
    }
    if (setting.equals(other) && !chinese) {
      lines.unknown(
          setting,
          "The policy does not declare Chinese. Write 'locales = en,zh', or remove this line.");
    }
  }
}
