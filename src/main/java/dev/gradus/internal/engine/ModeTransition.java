package dev.gradus.internal.engine;

import dev.gradus.decision.Text;
import dev.gradus.decision.Transition;
import dev.gradus.internal.immutable.Lazy;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.internal.manifest.PolicyLanguages;
import dev.gradus.internal.manifest.Sentence;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Previous;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Moves the mode from the last decision's to what the rules ask for now (F3.4, F3.5).
 *
 * <p>A more involved mode takes effect at once. A lighter one waits until the better state has held
 * for the policy's number of days, so that a customer at a threshold does not go back and forth.
 * Then the mode steps down by one, and where a still lighter one would do the days count anew.
 * Waiting never leaves the institution's floor and ceiling.
 */
final class ModeTransition {

  private static final List<CrmMode> MODES = List.of(CrmMode.values());

  private final CrmMode floor;
  private final CrmMode ceiling;
  private final int stepDownDays;
  // Most transitions hold nothing of the customer, so they are made once; of the others only the
  // number of days is left open.
  private final Map<CrmMode, Transition> first = new EnumMap<>(CrmMode.class);
  private final Map<CrmMode, Transition> kept = new EnumMap<>(CrmMode.class);
  private final Lazy<Map<CrmMode, Map<CrmMode, Transition>>> steppedUp;
  private final Lazy<Map<CrmMode, Map<CrmMode, Transition>>> ceilingLowered;
  private final Lazy<Map<CrmMode, Map<CrmMode, Sentence>>> steppedDown;
  private final Lazy<Map<CrmMode, Map<CrmMode, Sentence>>> waits;

  ModeTransition(Manifest manifest) {
    this.floor = manifest.modeFloor();
    this.ceiling = manifest.modeCeiling();
    this.stepDownDays = manifest.stepDownDays();
    PolicyLanguages languages = PolicyLanguages.of(manifest);
    for (CrmMode mode : CrmMode.values()) {
      Text unmoved = languages.sentence("transition.first").fill(Map.of("mode", mode));
      first.put(mode, new Transition(null, mode, Transition.Kind.FIRST, unmoved, null));
      Text stays = languages.sentence("transition.kept").fill(Map.of("mode", mode));
      kept.put(mode, new Transition(mode, mode, Transition.Kind.KEPT, stays, null));
    }
    this.steppedUp =
        new Lazy<>(() -> moves(languages, "transition.stepped-up", Transition.Kind.STEPPED_UP));
    this.ceilingLowered =
        new Lazy<>(() -> moves(languages, "transition.ceiling", Transition.Kind.STEPPED_DOWN));
    this.steppedDown =
        new Lazy<>(() -> moves(required(languages, "transition.stepped-down"), "from", "to"));
    this.waits = new Lazy<>(() -> moves(required(languages, "transition.waits"), "mode", "wanted"));
  }

  private Sentence required(PolicyLanguages languages, String key) {
    return languages.sentence(key).with("required", stepDownDays);
  }

  /** The move of one customer's mode, which is made once the rules ask for a mode. */
  final class Move implements UnaryOperator<CrmMode> {

    private final Previous previous;
    private final LocalDate asOf;
    private @Nullable Transition made;

    private Move(Previous previous, LocalDate asOf) {
      this.previous = previous;
      this.asOf = asOf;
    }

    /** The mode in force. */
    @Override
    public CrmMode apply(CrmMode asked) {
      Transition move = to(asked, previous, asOf);
      made = move;
      return move.to();
    }

    /** How the mode moved; it must have. */
    Transition made() {
      return Objects.requireNonNull(made);
    }
  }

  /** The move of a customer's mode, not made yet. */
  Move of(Previous previous, LocalDate asOf) {
    return new Move(previous, asOf);
  }

  /**
   * The transition to the mode in force.
   *
   * @param asked the mode that the rules ask for
   * @param previous the last decision
   * @param asOf the day of this decision
   */
  Transition to(CrmMode asked, Previous previous, LocalDate asOf) {
    CrmMode wanted = within(asked);
    CrmMode last = previous.crmMode();
    if (last == null) {
      return of(first, wanted);
    }
    CrmMode stays = within(last);
    int step = wanted.compareTo(stays);
    if (step > 0) {
      return of(steppedUp.get(), last, wanted);
    }
    if (stays != last) {
      return limited(last, stays, wanted, asOf);
    }
    if (step == 0) {
      return of(kept, wanted);
    }
    LocalDate since = betterSince(previous, asOf);
    long held = ChronoUnit.DAYS.between(since, asOf);
    if (held < stepDownDays) {
      Text why = of(waits.get(), last, wanted).fill(Map.of("held", held));
      return new Transition(last, last, Transition.Kind.STEP_DOWN_WAITS, why, since);
    }
    CrmMode next = MODES.get(MODES.indexOf(last) - 1);
    Text why = of(steppedDown.get(), last, next).fill(Map.of("held", held));
    return stepped(last, next, Transition.Kind.STEPPED_DOWN, why, wanted, asOf);
  }

  /**
   * The institution's floor or ceiling took the last mode away: that holds at once, whichever way
   * it goes.
   */
  private Transition limited(CrmMode last, CrmMode stays, CrmMode wanted, LocalDate asOf) {
    Transition move =
        of((stays.compareTo(last) > 0 ? steppedUp : ceilingLowered).get(), last, stays);
    return stepped(last, stays, move.kind(), move.why(), wanted, asOf);
  }

  /** A step to a mode. The days count anew from it where a still lighter one would do. */
  private static Transition stepped(
      CrmMode last, CrmMode next, Transition.Kind kind, Text why, CrmMode wanted, LocalDate asOf) {
    return new Transition(last, next, kind, why, next == wanted ? null : asOf);
  }

  private CrmMode within(CrmMode mode) {
    CrmMode least = mode.compareTo(floor) < 0 ? floor : mode;
    return least.compareTo(ceiling) > 0 ? ceiling : least;
  }

  private static LocalDate betterSince(Previous previous, LocalDate asOf) {
    @Nullable LocalDate since = previous.betterSince();
    return since == null ? asOf : since;
  }

  private static Map<CrmMode, Map<CrmMode, Transition>> moves(
      PolicyLanguages languages, String key, Transition.Kind kind) {
    Sentence sentence = languages.sentence(key);
    return moves(
        (from, to) ->
            new Transition(from, to, kind, sentence.fill(Map.of("from", from, "to", to)), null));
  }

  private static Map<CrmMode, Map<CrmMode, Sentence>> moves(
      Sentence sentence, String from, String to) {
    return moves((one, other) -> sentence.with(from, one).with(to, other));
  }

  /** Something for each move from one mode to another. */
  private static <T> Map<CrmMode, Map<CrmMode, T>> moves(BiFunction<CrmMode, CrmMode, T> made) {
    Map<CrmMode, Map<CrmMode, T>> all = new EnumMap<>(CrmMode.class);
    for (CrmMode from : CrmMode.values()) {
      Map<CrmMode, T> targets = new EnumMap<>(CrmMode.class);
      for (CrmMode to : CrmMode.values()) {
        targets.put(to, made.apply(from, to));
      }
      all.put(from, targets);
    }
    return all;
  }

  private static <T> T of(Map<CrmMode, Map<CrmMode, T>> moves, CrmMode from, CrmMode to) {
    return of(of(moves, from), to);
  }

  private static <T> T of(Map<CrmMode, T> made, CrmMode mode) {
    return Objects.requireNonNull(made.get(mode));
  }
}
