package dev.gradus.internal.verb;

import static dev.gradus.internal.verb.Merge.ADD;
import static dev.gradus.internal.verb.Merge.BEST;
import static dev.gradus.internal.verb.Merge.STRICTEST;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Text;
import dev.gradus.field.Field;
import dev.gradus.field.FieldType;
import dev.gradus.field.Label;
import dev.gradus.field.Unit;
import dev.gradus.field.Visibility;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.OutcomeFindings;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An outcome of a policy's own: codes, or a number. Rules of every stage say it by a verb, and
 * those of later stages test it as a field.
 *
 * @param name its name
 * @param words what it is called
 * @param codes its codes, the strictest first; none for a number
 * @param codeWords what codes are called, where they have words
 * @param law which of several numbers holds; of codes the strictest, which stands first
 * @param moreIsBetter whether a greater number, or a later code, is better for the customer
 * @param min the least number; null where none is declared
 * @param max the greatest number; null where none is declared
 * @param unit what a number counts
 * @param touches what of a decision it bears upon
 */
public record DeclaredOutcome(
    String name,
    Text words,
    List<String> codes,
    SortedMap<String, Text> codeWords,
    Law law,
    boolean moreIsBetter,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Unit unit,
    AffectedArea touches) {

  /** What the path of its field begins with. */
  public static final String PREFIX = "outcome.";

  /** The method of a findings interface by which rules say it. */
  public static final String METHOD = "outcome";

  /** A number without declared bounds is no greater. */
  private static final BigDecimal MOST = new BigDecimal("1000000000000");

  private static final BigDecimal STEP = BigDecimal.valueOf(-100);

  /** Copies what can be changed. */
  public DeclaredOutcome {
    codes = List.copyOf(codes);
    codeWords = Collections.unmodifiableSortedMap(new TreeMap<>(codeWords));
  }

  /** The path by which rules of later stages test it. */
  public String path() {
    return PREFIX + name;
  }

  /** The field by which rules of later stages test it. */
  public Field field() {
    String zh = words.zh();
    return Field.builder(path(), isCode() ? FieldType.CODE : FieldType.DECIMAL)
        .unit(isCode() ? Unit.NONE : unit)
        .min(min)
        .max(max)
        .choices(codes)
        .label(Label.of(words.en(), zh == null ? "" : zh))
        .custom(true)
        .visibility(Visibility.ASSESSMENT)
        .build();
  }

  /** What the calls of all rules make together. */
  public OutcomeResult result() {
    return new OutcomeResult(name, law, argument(), codeWords);
  }

  /** The verbs that say it, one for each stage. */
  List<Verb> verbs() {
    return Arrays.stream(Stage.values()).map(this::verb).toList();
  }

  private boolean isCode() {
    return !codes.isEmpty();
  }

  private Argument argument() {
    return isCode()
        ? Argument.oneOf("code", codes)
        : Argument.exact(
            "number",
            Objects.requireNonNullElse(min, MOST.negate()),
            Objects.requireNonNullElse(max, MOST),
            unit);
  }

  private Verb verb(Stage stage) {
    Merge merge = merge();
    Measure promised = Measure.of(name, stage, merge, isCode() ? BigDecimal.ZERO : unsaid());
    Measure read = Measure.of(name + " as rules read it", stage, merge, unsaid()).feeding(path());
    Aspect aspect = Aspect.of(name);
    VerbBuilder verb =
        new VerbBuilder(stage, OutcomeFindings.class, path(), argument())
            .saidBy(METHOD, name)
            .merges(merge, result())
            .touches(touches)
            .adverse(adverse())
            .decides(path())
            .feeds(path())
            .moves(promised.promise(), this::badness)
            .moves(moreIsBetter ? read.turnedRound() : read, this::badness)
            .influences(new InfluenceChannel(name), this::influence)
            .words(effects());
    if (merge == STRICTEST) {
      verb.limits(aspect);
    }
    if (merge != STRICTEST || isCode()) {
      verb.brings(aspect);
    }
    return verb.build();
  }

  private Merge merge() {
    if (law == Law.SUM) {
      return ADD;
    }
    return (law == Law.LEAST) == moreIsBetter ? STRICTEST : BEST;
  }

  /** How bad it is where nothing is said; a promise counts no code as the best one. */
  private BigDecimal unsaid() {
    return switch (merge()) {
      case STRICTEST -> Measure.NO_LIMIT;
      case BEST -> Measure.NEVER;
      default -> BigDecimal.ZERO;
    };
  }

  /** What only outreach goes by, such as a segment, takes nothing from anybody. */
  private Adverse adverse() {
    if (touches == AffectedArea.OUTREACH) {
      return Adverse.NEVER;
    }
    if (isCode()) {
      return Adverse.UNLESS_BEST;
    }
    return switch (merge()) {
      case STRICTEST -> Adverse.ALWAYS;
      case ADD -> moreIsBetter ? Adverse.BELOW_ZERO : Adverse.ABOVE_ZERO;
      default -> Adverse.NEVER;
    };
  }

  /** How bad what is said is for the customer; the best code counts as 0. */
  private BigDecimal badness(List<Object> said) {
    BigDecimal number = argument().number(said.get(0));
    if (isCode()) {
      return BigDecimal.valueOf(codes.size() - 1L).subtract(number);
    }
    return moreIsBetter ? number.negate() : number;
  }

  /** A limit moves by how far it is from the best value, a proposal by how far from the worst. */
  private long influence(List<Object> said) {
    Argument argument = argument();
    BigDecimal from = BigDecimal.ZERO;
    if (!isCode() && law != Law.SUM) {
      BigDecimal bound = law == Law.LEAST ? argument.max() : argument.min();
      from = badness(List.of(Objects.requireNonNull(bound)));
    }
    return badness(said).subtract(from).multiply(STEP).longValue();
  }

  private VerbWords effects() {
    Map<Object, Text> effects = new HashMap<>();
    codeWords.forEach((code, called) -> effects.put(code, pair(called)));
    return new VerbWords(pair(new Text("{0}", "{0}")), effects, words);
  }

  private Text pair(Text value) {
    return new Text(pair("en", value), pair("zh", value));
  }

  private String pair(String language, Text value) {
    return Words.in(language)
        .say("value.pair", Map.of("name", words.in(language), "text", value.in(language)));
  }
}
