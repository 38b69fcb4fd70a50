package dev.gradus.internal.verb;

import dev.gradus.decision.Aspect;
import dev.gradus.decision.Text;
import dev.gradus.internal.immutable.Lazy;
import dev.gradus.rules.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The verbs that rules may say, by stage and name. It is handed to whoever reads rules, as part of
 * the policy. Immutable and thread-safe.
 */
public final class Vocabulary {

  /** The verbs of the library. */
  public static final Vocabulary LIBRARY = new Vocabulary(DeclaredCodes.NONE, List.of(), List.of());

  private final DeclaredCodes declared;
  private final List<DeclaredOutcome> outcomes;
  private final List<Verb> added;
  private final Map<CodeKind, CodePlaces> codes = new EnumMap<>(CodeKind.class);
  private final List<OutcomeResult> results;

  /** Made when first asked: to decide by compiled rules asks nothing of the verbs. */
  private final Lazy<Tables> tables = new Lazy<>(this::tables);

  private Vocabulary(DeclaredCodes declared, List<DeclaredOutcome> outcomes, List<Verb> added) {
    this.declared = declared;
    this.outcomes = List.copyOf(outcomes);
    this.added = List.copyOf(added);
    for (CodeKind kind : CodeKind.values()) {
      codes.put(kind, new CodePlaces(kind.library(), declared.of(kind).keySet()));
    }
    this.results = outcomes.stream().map(DeclaredOutcome::result).toList();
  }

  private Tables tables() {
    List<Verb> verbs = new ArrayList<>(LibraryVerbs.all(declared));
    declared
        .of(CodeKind.EVIDENCE)
        .forEach((kind, words) -> verbs.addAll(PointsTotal.verbs(kind, words)));
    outcomes.forEach(outcome -> verbs.addAll(outcome.verbs()));
    verbs.addAll(added);
    return new Tables(verbs);
  }

  /**
   * These verbs and one more.
   *
   * @throws IllegalArgumentException if the stage has a verb of the name
   */
  public Vocabulary with(Verb verb) {
    if (find(verb.stage(), verb.name()).isPresent()) {
      throw new IllegalArgumentException("There is already a verb " + verb);
    }
    List<Verb> more = new ArrayList<>(added);
    more.add(verb);
    return new Vocabulary(declared, outcomes, more);
  }

  /**
   * These verbs as a policy says them.
   *
   * @param own its own outcomes, each of which has a verb in every stage
   * @param codes its own codes, which verbs take beside the library's; the verbs of points have a
   *     form for each kind of evidence
   */
  public Vocabulary with(List<DeclaredOutcome> own, DeclaredCodes codes) {
    return own.isEmpty() && codes.equals(declared) ? this : new Vocabulary(codes, own, added);
  }

  /** Whether it has verbs beside the library's and those that say declared outcomes. */
  public boolean isExtended() {
    return !added.isEmpty();
  }

  /** What the verbs make that the library has no place for. */
  public List<OutcomeResult> results() {
    return isExtended()
        ? outcomes().stream().map(Verb::outcome).map(Objects::requireNonNull).toList()
        : results;
  }

  /** The codes of a policy's own that its rules may say beside the library's. */
  public DeclaredCodes declared() {
    return declared;
  }

  /** The codes of a kind: the library's and the policy's. */
  CodePlaces codes(CodeKind kind) {
    return Objects.requireNonNull(codes.get(kind));
  }

  /** The verb that a method says of what stands first in the call; empty where there is none. */
  public Optional<Verb> find(Stage stage, String method, String first) {
    return verbs(stage).values().stream()
        .filter(verb -> verb.method().getName().equals(method))
        .filter(verb -> verb.leading().equals(List.of(first)))
        .findFirst();
  }

  /** All verbs, in the order in which they were added. */
  public List<Verb> verbs() {
    return tables.get().verbs;
  }

  /** The verbs of a stage, by name. */
  public SortedMap<String, Verb> verbs(Stage stage) {
    return Objects.requireNonNull(tables.get().byStage.get(stage));
  }

  /** The verb of a stage with a name. */
  public Optional<Verb> find(Stage stage, String name) {
    return Optional.ofNullable(verbs(stage).get(name));
  }

  /** For each outcome of their own that verbs make one of these verbs, by its name. */
  public List<Verb> outcomes() {
    return tables.get().outcomes;
  }

  /** The parts of a decision that rules can decide, in the order of the verbs. */
  public List<String> parts() {
    return verbs().stream().map(Verb::decides).filter(Objects::nonNull).distinct().toList();
  }

  /** The interface that has all verbs of a stage: the stage's own, or one that extends it. */
  public Class<?> findings(Stage stage) {
    Class<?> findings = stage.findings();
    for (Verb verb : verbs()) {
      Class<?> declaring = verb.method().getDeclaringClass();
      if (verb.stage() == stage && findings.isAssignableFrom(declaring)) {
        findings = declaring;
      }
    }
    return findings;
  }

  /** All numbers that the verbs move, each once. */
  public List<Measure> measures() {
    return verbs().stream().flatMap(verb -> verb.measures().stream()).distinct().toList();
  }

  /** What the outcome with a name is called, in both languages. */
  public Text outcomeWords(String name) {
    return findOutcome(name)
        .map(Verb::outcomeWords)
        .orElseThrow(() -> new IllegalArgumentException("No verb makes an outcome " + name));
  }

  /** What a code of the outcome with a name is called; empty where it has no words. */
  public Optional<Text> valueWords(String name, Object value) {
    return value instanceof String code
        ? findOutcome(name)
            .map(Verb::outcome)
            .map(outcome -> Objects.requireNonNull(outcome).words().get(code))
        : Optional.empty();
  }

  /** A verb that makes the outcome with a name. */
  public Optional<Verb> findOutcome(String name) {
    return outcomes().stream().filter(verb -> name(verb).equals(name)).findFirst();
  }

  /** The name of the outcome that a verb makes. */
  private static String name(Verb verb) {
    return Objects.requireNonNull(verb.outcome()).name();
  }

  /** The aspects of an outcome: those of the library, then whatever other verbs make. */
  public List<Aspect> aspects() {
    return tables.get().aspects;
  }

  /** The stage that decides an aspect: the last one of which a verb is about it. */
  public Stage stage(Aspect aspect) {
    return tables.get().stage(aspect);
  }

  /** The verbs, and what is looked up in them again and again. */
  private static final class Tables {

    private final List<Verb> verbs;
    private final Map<Stage, SortedMap<String, Verb>> byStage = new EnumMap<>(Stage.class);
    private final List<Verb> outcomes;
    private final List<Aspect> aspects;

    Tables(List<Verb> verbs) {
      this.verbs = List.copyOf(verbs);
      for (Stage stage : Stage.values()) {
        SortedMap<String, Verb> found = new TreeMap<>();
        verbs.stream()
            .filter(verb -> verb.stage() == stage)
            .forEach(verb -> found.put(verb.name(), verb));
        byStage.put(stage, Collections.unmodifiableSortedMap(found));
      }
      SortedMap<String, Verb> byOutcome = new TreeMap<>();
      verbs.stream()
          .filter(verb -> verb.outcome() != null)
          .forEach(verb -> byOutcome.putIfAbsent(name(verb), verb));
      this.outcomes = List.copyOf(byOutcome.values());
      this.aspects =
          Stream.concat(Aspect.LIBRARY.stream(), byOutcome.keySet().stream().map(Aspect::of))
              .toList();
    }

    Stage stage(Aspect aspect) {
      return verbs.stream()
          .filter(verb -> verb.isAbout(aspect))
          .map(Verb::stage)
          .max(Stage::compareTo)
          .orElseThrow(() -> new IllegalArgumentException("No verb is about " + aspect));
    }
  }
}
