package dev.gradus.internal.engine;

import dev.gradus.decision.Text;
import dev.gradus.decision.Transition;
import dev.gradus.internal.manifest.Manifest;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.Previous;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Moves the mode from the last decision's to what the rules ask for now (F3.4, F3.5).
 *
 * <p>A more involved mode takes effect at once. A lighter one waits until the better state has held
 * for the policy's number of days, so that a customer at a threshold does not go back and forth.
 * Waiting never leaves the institution's floor and ceiling.
 */
final class ModeTransition {

  private final CrmMode floor;
  private final CrmMode ceiling;
  private final int stepDownDays;
  private final boolean chinese;
  // Most transitions hold nothing of the customer, so they are made once.
  private final Map<CrmMode, Transition> first = new EnumMap<>(CrmMode.class);
  private final Map<CrmMode, Transition> kept = new EnumMap<>(CrmMode.class);
  private final Map<CrmMode, Map<CrmMode, Transition>> up = new EnumMap<>(CrmMode.class);

  ModeTransition(Manifest manifest) {
    this.floor = manifest.modeFloor();
    this.ceiling = manifest.modeCeiling();
    this.stepDownDays = manifest.stepDownDays();
    this.chinese = manifest.locales().contains("zh");
    for (CrmMode mode : CrmMode.values()) {
      first.put(mode, new Transition(null, mode, Transition.Kind.FIRST, first(mode), null));
      kept.put(mode, new Transition(mode, mode, Transition.Kind.KEPT, kept(mode), null));
      up.put(mode, new EnumMap<>(CrmMode.class));
      for (CrmMode from : CrmMode.values()) {
        up(mode)
            .put(
                from, new Transition(from, mode, Transition.Kind.STEPPED_UP, up(from, mode), null));
      }
    }
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
      return held(first, wanted);
    }
    int step = wanted.compareTo(within(last));
    if (step > 0) {
      return held(up(wanted), last);
    }
    if (step == 0) {
      return wanted == last ? held(kept, wanted) : moved(last, wanted);
    }
    LocalDate since = betterSince(previous, asOf);
    long held = ChronoUnit.DAYS.between(since, asOf);
    return held >= stepDownDays
        ? new Transition(last, wanted, Transition.Kind.STEPPED_DOWN, down(last, wanted, held), null)
        : new Transition(
            last,
            within(last),
            Transition.Kind.STEP_DOWN_WAITS,
            waits(within(last), wanted, held),
            since);
  }

  /**
   * The institution's floor or ceiling took the last mode away: that holds at once, whichever way
   * it goes.
   */
  private Transition moved(CrmMode last, CrmMode wanted) {
    return wanted.compareTo(last) > 0
        ? held(up(wanted), last)
        : new Transition(
            last, wanted, Transition.Kind.STEPPED_DOWN, ceilingLowered(last, wanted), null);
  }

  private CrmMode within(CrmMode mode) {
    CrmMode least = mode.compareTo(floor) < 0 ? floor : mode;
    return least.compareTo(ceiling) > 0 ? ceiling : least;
  }

  private static LocalDate betterSince(Previous previous, LocalDate asOf) {
    @Nullable LocalDate since = previous.betterSince();
    return since == null ? asOf : since;
  }

  private Text first(CrmMode to) {
    return text("First decision; the mode is " + to + ".", "首次决策，模式为 " + to + "。");
  }

  private Text kept(CrmMode mode) {
    return text("The mode stays " + mode + ".", "模式保持 " + mode + "。");
  }

  private Text up(CrmMode from, CrmMode to) {
    return text(
        "The mode moves from " + from + " to the more involved " + to + " at once.",
        "模式由 " + from + " 立即转为介入更深的 " + to + "。");
  }

  private Text down(CrmMode from, CrmMode to, long held) {
    return text(
        "The mode moves from "
            + from
            + " to "
            + to
            + ": the better state has held "
            + held
            + " days, "
            + stepDownDays
            + " are needed.",
        "模式由 " + from + " 转为 " + to + "：较好状态已保持 " + held + " 天，要求 " + stepDownDays + " 天。");
  }

  private Text waits(CrmMode stays, CrmMode wanted, long held) {
    return text(
        "The mode stays "
            + stays
            + ": "
            + wanted
            + " would do, but the better state has held "
            + held
            + " days and "
            + stepDownDays
            + " are needed.",
        "模式保持 "
            + stays
            + "：已可采用 "
            + wanted
            + "，但较好状态仅保持 "
            + held
            + " 天，要求 "
            + stepDownDays
            + " 天。");
  }

  private Text ceilingLowered(CrmMode from, CrmMode to) {
    return text(
        "The mode moves from "
            + from
            + " to "
            + to
            + ", the most involved one that the institution's policy allows.",
        "模式由 " + from + " 转为 " + to + "，即本机构政策允许的最高介入模式。");
  }

  /**
   * A policy that does not declare Chinese gives no Chinese, not even from the library's own words.
   */
  private Text text(String en, String zh) {
    return new Text(en, chinese ? zh : null);
  }

  private Map<CrmMode, Transition> up(CrmMode to) {
    return Objects.requireNonNull(up.get(to));
  }

  private static Transition held(Map<CrmMode, Transition> made, CrmMode mode) {
    return Objects.requireNonNull(made.get(mode));
  }
}
