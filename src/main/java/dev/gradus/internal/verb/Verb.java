package dev.gradus.internal.verb;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Text;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Stage;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A verb: everything that a call of it means. Rules say it, a findings interface has a method of
 * its name, and whoever reads rules reads it here. Immutable and thread-safe; built by {@link
 * VerbBuilder}.
 *
 * <p>Wherever a method takes arguments these are the arguments of a call, in their order: Integer,
 * BigDecimal, String or an enum constant.
 */
public final class Verb {

  /**
   * What a call adds to a result: some of its arguments, or others made of them; null where it adds
   * nothing.
   */
  record Contribution(Result result, Function<List<Object>, @Nullable List<Object>> arguments) {}

  private final String name;
  private final Stage stage;
  private final Method method;
  private final List<String> leading;
  private final List<Argument> arguments;
  private final Merge merge;
  private final List<Contribution> contributions;
  private final AffectedArea touches;
  private final Adverse adverse;
  private final List<String> feeds;
  private final Map<Measure, Function<List<Object>, @Nullable BigDecimal>> measures;
  private final @Nullable Aspect brings;
  private final @Nullable Aspect limits;
  private final @Nullable String part;
  private final boolean bounding;
  private final @Nullable Result within;
  private final @Nullable InfluenceChannel channel;
  private final ToLongFunction<List<Object>> influence;
  private final VerbWords words;

  Verb(VerbBuilder built, VerbWords words) {
    this.name = built.name;
    this.stage = built.stage;
    this.leading = List.copyOf(built.leading);
    this.arguments = List.copyOf(built.arguments);
    this.method = method(built);
    this.merge = built.merge;
    this.contributions = List.copyOf(built.contributions);
    this.touches = built.touches;
    this.adverse = built.adverse;
    this.feeds = List.copyOf(built.feeds);
    this.measures = Collections.unmodifiableMap(new LinkedHashMap<>(built.measures));
    this.brings = built.brings;
    this.limits = built.limits;
    this.part = built.part;
    this.bounding = built.bounding;
    this.within = built.within;
    this.channel = built.channel;
    this.influence = built.influence;
    this.words = words;
  }

  private static Method method(VerbBuilder built) {
    Class<?>[] types =
        Stream.concat(
                built.leading.stream().map(String::getClass),
                built.arguments.stream().map(Argument::type))
            .toArray(Class<?>[]::new);
    try {
      return built.findings.getMethod(built.method, types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(built.findings + " has no such verb.", e);
    }
  }

  /** Its name: that of the method that says it, or of the outcome that a policy declares. */
  public String name() {
    return name;
  }

  /** The stage whose rules may say it. */
  public Stage stage() {
    return stage;
  }

  /** The method of the findings interface that printed rules call. */
  public Method method() {
    return method;
  }

  /**
   * What stands before the arguments in every call of the method: the name of the outcome that a
   * policy declares; nothing for other verbs.
   */
  public List<String> leading() {
    return leading;
  }

  /** The arguments that it takes. */
  public List<Argument> arguments() {
    return arguments;
  }

  /** How the calls of several rules become one. */
  public Merge merge() {
    return merge;
  }

  /** What of a decision it bears upon. */
  public AffectedArea touches() {
    return touches;
  }

  /** When a call is unfavourable to the customer. */
  public Adverse adverse() {
    return adverse;
  }

  /** Whether a call is unfavourable to the customer. */
  public boolean isAdverse(List<Object> said) {
    return adverse.holdsFor(arguments, said);
  }

  /** The fields of later stages that it decides, by path; the last stage decides none. */
  public List<String> feeds() {
    return feeds;
  }

  /** Whether it adds points, so that a kind of evidence may stand before them. */
  public boolean takesEvidence() {
    return contributions.stream()
        .anyMatch(one -> PointsTotal.RESULTS.contains(one.result()) && leading.isEmpty());
  }

  /** The kind of evidence of which it adds the best and the worst points; null where of none. */
  public @Nullable String evidence() {
    return contributions.get(0).result() instanceof EvidenceResult part ? part.kind() : null;
  }

  /** Whether a call adds to a result. */
  public boolean makes(Result result) {
    return contributions.stream().anyMatch(one -> one.result().isPartOf(result));
  }

  /** Merges a call into what rules have said so far. */
  public void say(Tally tally, List<Object> said) {
    for (Contribution contribution : contributions) {
      List<Object> added = contribution.arguments().apply(said);
      if (added != null) {
        contribution.result().merge(tally, added);
      }
    }
  }

  /** What it makes if that is an outcome of its own; null otherwise. */
  public @Nullable OutcomeResult outcome() {
    for (Contribution contribution : contributions) {
      if (contribution.result() instanceof OutcomeResult outcome) {
        return outcome;
      }
    }
    return null;
  }

  /** The numbers that it moves, of which less is better for the customer. */
  public Set<Measure> measures() {
    return measures.keySet();
  }

  /** What a call says of a number; null where nothing. */
  public @Nullable BigDecimal says(Measure measure, List<Object> said) {
    Function<List<Object>, @Nullable BigDecimal> reading = measures.get(measure);
    return reading == null ? null : reading.apply(said);
  }

  /** The aspect of the outcome that it brings about by its first argument; null where none. */
  public @Nullable Aspect brings() {
    return brings;
  }

  /** The aspect of the outcome that it limits by its first argument; null where none. */
  public @Nullable Aspect limits() {
    return limits;
  }

  /** Whether it brings an aspect of the outcome about, or limits it. */
  public boolean isAbout(Aspect aspect) {
    return aspect.equals(brings) || aspect.equals(limits);
  }

  /** Whether what it says holds for some grades only, which a call names. */
  public boolean isByGrade() {
    return contributions.stream().anyMatch(one -> one.result() instanceof GradeResult<?>);
  }

  /**
   * The part of a decision that a rule decides by it, as a manifest writes it: {@code grade}; null
   * where it only bounds what others say.
   */
  public @Nullable String decides() {
    return bounding ? null : part;
  }

  /** The part of a decision that it is about; null where it only counts towards others. */
  public @Nullable String part() {
    return part;
  }

  /** Whether what a call says is what holds for a customer of a grade in the end. */
  public boolean holds(Tally tally, List<Object> said, RiskGrade grade) {
    return contributions.stream().anyMatch(one -> holds(one, tally, said, grade))
        && !isExceeded(tally, said, grade);
  }

  private static boolean holds(Contribution one, Tally tally, List<Object> said, RiskGrade grade) {
    List<Object> added = one.arguments().apply(said);
    return added != null && one.result().holds(tally, added, grade);
  }

  /** Whether a call proposes more than the limits allow. */
  private boolean isExceeded(Tally tally, List<Object> said, RiskGrade grade) {
    return within != null && within.exceeds(tally, said, grade);
  }

  /**
   * Whether another call that holds stands in the place of one that does not: it says the same
   * thing otherwise, or limits it.
   */
  public boolean isOverriddenBy(
      Verb other, List<Object> said, List<Object> instead, Tally tally, RiskGrade grade) {
    if (!other.holds(tally, instead, grade)) {
      return false;
    }
    if (isExceeded(tally, said, grade)) {
      return other.makes(Objects.requireNonNull(within));
    }
    return contributions.stream()
        .filter(one -> one.arguments().apply(said) != null)
        .anyMatch(
            one ->
                other.contributions.stream()
                    .filter(each -> each.result().isPartOf(one.result()))
                    .anyMatch(
                        each ->
                            holds(each, tally, instead, grade)
                                && one.result().isSame(said, instead)));
  }

  /**
   * The worst grade of a customer whom a call concerns; null where it is said of all grades or of
   * the worst ones.
   */
  public @Nullable RiskGrade worstGrade(List<Object> said) {
    return contributions.stream()
        .filter(one -> one.result() instanceof GradeResult<?> grades && grades.upward())
        .map(one -> (RiskGrade) Objects.requireNonNull(one.arguments().apply(said)).get(1))
        .findFirst()
        .orElse(null);
  }

  /** Whether a call concerns a customer of a grade. */
  public boolean concerns(List<Object> said, RiskGrade grade) {
    return contributions.stream()
        .allMatch(
            one ->
                !(one.result() instanceof GradeResult<?> grades)
                    || grades.concerns(
                        (RiskGrade) Objects.requireNonNull(one.arguments().apply(said)).get(1),
                        grade));
  }

  /** Above zero where the first of two values of its first argument is worse for the customer. */
  @SuppressWarnings("unchecked") // both are values of one argument
  public int compare(Object one, Object other) {
    if (outcome() == null) {
      return ((Comparable<Object>) one).compareTo(other); // codes are declared best first
    }
    Measure measure = measures().iterator().next();
    return Objects.requireNonNull(says(measure, List.of(one)))
        .compareTo(Objects.requireNonNull(says(measure, List.of(other))));
  }

  /** What it moves on the way to an outcome; null where it moves nothing that is searched for. */
  public @Nullable InfluenceChannel channel() {
    return channel;
  }

  /**
   * How strongly a call moves its channel: above 0 for the customer, below against. Points count as
   * they are; a step of a code counts like a hundred of them, so that a knock-out always comes
   * first. Searches use it only to look in the right places first.
   */
  public long influence(List<Object> said) {
    return influence.applyAsLong(said);
  }

  /** What a call does, in both languages; {@code {0}}, {@code {1}} stand for its arguments. */
  public Text words() {
    return words.effect();
  }

  /** What a call with some arguments does, in both languages, their places as above. */
  public Text words(List<Object> said) {
    return words.effect(said);
  }

  /** What the outcome that it makes is called, in both languages. */
  public Text outcomeWords() {
    return words.outcome();
  }

  /** A verb is known by its stage, its name and what it takes. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Verb that
        && stage == that.stage
        && name.equals(that.name)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(stage, name);
  }

  @Override
  public String toString() {
    List<String> names = new ArrayList<>();
    arguments.forEach(argument -> names.add(argument.name()));
    return stage.folder() + ": " + name + "(" + String.join(", ", names) + ")";
  }
}
