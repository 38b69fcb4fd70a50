package dev.gradus.internal.verb;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Text;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Builds a verb. What is not said of it does not hold: a new verb bears on the service, is never
 * unfavourable and moves nothing. Not thread-safe.
 */
public final class VerbBuilder {

  /** A step of a code counts like a hundred points. */
  private static final long STEP = 100;

  final Stage stage;
  final Class<?> findings;
  final String name;
  final List<String> leading = new ArrayList<>();
  final List<Argument> arguments;
  final List<Verb.Contribution> contributions = new ArrayList<>();
  final List<String> feeds = new ArrayList<>();
  final Map<Measure, Function<List<Object>, @Nullable BigDecimal>> measures = new LinkedHashMap<>();
  Merge merge = Merge.UNITE;
  AffectedArea touches = AffectedArea.SERVICE;
  Adverse adverse = Adverse.NEVER;
  @Nullable Aspect brings;
  @Nullable Aspect limits;
  @Nullable String part;
  boolean bounding;
  @Nullable Result within;
  @Nullable InfluenceChannel channel;
  ToLongFunction<List<Object>> influence = said -> 0;
  String method;
  private @Nullable VerbWords words;

  /**
   * A verb to be built.
   *
   * @param stage the stage whose rules may say it
   * @param findings the interface that has a method of its name
   * @param name its name
   * @param arguments the arguments that it takes
   */
  public VerbBuilder(Stage stage, Class<?> findings, String name, Argument... arguments) {
    this.stage = stage;
    this.findings = findings;
    this.name = name;
    this.method = name;
    this.arguments = List.of(arguments);
  }

  /** The method that says it, if it has another name, and what stands first in every call of it. */
  VerbBuilder saidBy(String method, String first) {
    this.method = method;
    leading.add(first);
    return this;
  }

  /** How it merges, and into what. */
  public VerbBuilder merges(Merge how, Result into) {
    return merges(how, into, said -> said);
  }

  /** How it merges, and what it adds to a result. */
  public VerbBuilder merges(Merge how, Result into, Function<List<Object>, List<Object>> said) {
    merge = how;
    contributions.add(new Verb.Contribution(into, said));
    return this;
  }

  /** What of a decision it bears upon. */
  public VerbBuilder touches(AffectedArea area) {
    touches = area;
    return this;
  }

  /** When it is unfavourable to the customer. */
  public VerbBuilder adverse(Adverse when) {
    adverse = when;
    return this;
  }

  /** The fields of later stages that it decides, by path. */
  public VerbBuilder feeds(String... paths) {
    feeds.addAll(List.of(paths));
    return this;
  }

  /** A number that it moves, and what a call says of it; null where nothing. */
  public VerbBuilder moves(Measure measure, Function<List<Object>, @Nullable BigDecimal> reading) {
    measures.put(measure, reading);
    return this;
  }

  /** Numbers that it moves, one for each grade that a call concerns, by its first argument. */
  public VerbBuilder movesByGrade(Measure measure) {
    Verb.Contribution by = contributions.get(0);
    GradeResult<?> grades = (GradeResult<?>) by.result();
    for (RiskGrade grade : RiskGrade.values()) {
      moves(
          measure.forGrade(grade),
          said ->
              grades.concerns((RiskGrade) by.arguments().apply(said).get(1), grade)
                  ? Arguments.first(said)
                  : null);
    }
    return this;
  }

  /** The aspect of the outcome that it brings about by its first argument. */
  public VerbBuilder brings(Aspect aspect) {
    brings = aspect;
    return this;
  }

  /** The aspect of the outcome that it limits by its first argument. */
  public VerbBuilder limits(Aspect aspect) {
    limits = aspect;
    return this;
  }

  /**
   * The part of a decision that a rule decides by it, as a manifest writes it; none for a verb that
   * only bounds what others say.
   */
  public VerbBuilder decides(String part) {
    this.part = part;
    bounding = false;
    return this;
  }

  /** The part of a decision in which it only bounds what others say. */
  VerbBuilder bounds(String part) {
    this.part = part;
    bounding = true;
    return this;
  }

  /** The limits within which its proposals hold. */
  VerbBuilder within(Result limits) {
    within = limits;
    return this;
  }

  /** What it moves on the way to an outcome, and how strongly; above 0 for the customer. */
  public VerbBuilder influences(InfluenceChannel what, ToLongFunction<List<Object>> howStrongly) {
    channel = what;
    influence = howStrongly;
    return this;
  }

  /** All its words. */
  VerbBuilder words(VerbWords all) {
    words = all;
    return this;
  }

  /** What it moves by the number of its first argument. */
  VerbBuilder influencesBy(InfluenceChannel what, long scale) {
    return influences(
        what, said -> Arguments.first(said).multiply(BigDecimal.valueOf(scale)).longValue());
  }

  /** What it moves by the steps from a code to that of its first argument, less being better. */
  VerbBuilder influencesFrom(InfluenceChannel what, Enum<?> from) {
    BigDecimal start = Arguments.place(from);
    return influences(what, said -> STEP * start.subtract(Arguments.first(said)).longValue());
  }

  /** Its words; {@code {0}}, {@code {1}} stand for its arguments. */
  public VerbBuilder says(Text effect) {
    words = VerbWords.of(effect, words == null ? effect : words.outcome());
    return this;
  }

  /**
   * Has the greatest or the least number of its one argument stand among the outcomes of a
   * decision, under the verb's name: contracts promise that it never gets better, and it is an
   * aspect of the outcome that explanations speak of.
   *
   * @param strictest whether that number is the strictest, rather than the best
   * @param law which number holds
   * @param called what the outcome is called
   */
  public VerbBuilder outcome(boolean strictest, Law law, Text called) {
    decides(name);
    merges(
        strictest ? Merge.STRICTEST : Merge.BEST,
        new OutcomeResult(name, law, arguments.get(0), Map.of()));
    boolean lessIsBetter = strictest == (law == Law.GREATEST);
    Function<List<Object>, @Nullable BigDecimal> reading =
        lessIsBetter ? Arguments::first : Arguments::turned;
    moves(
        Measure.of(name, stage, merge, strictest ? Measure.NO_LIMIT : Measure.NEVER).promise(),
        reading);
    influences(
        new InfluenceChannel(name),
        said ->
            Objects.requireNonNull(reading.apply(said))
                .multiply(BigDecimal.valueOf(-STEP))
                .longValue());
    limits = strictest ? Aspect.of(name) : null;
    brings = strictest ? null : Aspect.of(name);
    words = VerbWords.of(words == null ? called : words.effect(), called);
    return this;
  }

  /**
   * The verb.
   *
   * @throws IllegalArgumentException if the findings interface has no such method
   */
  public Verb build() {
    return new Verb(this, words == null ? VerbWords.of(name) : words);
  }
}
