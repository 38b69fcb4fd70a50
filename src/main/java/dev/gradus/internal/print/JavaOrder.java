package dev.gradus.internal.print;

import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts rules that ask whether rules of a group hold behind these: what fired is known by then, so
 * nothing is tested twice, and a list of which the first row holds costs a look for each row.
 */
final class JavaOrder {

  private final Map<String, JavaPart.Numbered> byId = new HashMap<>();
  private final List<JavaPart.Numbered> free = new ArrayList<>();
  private final List<JavaPart.Numbered> asking = new ArrayList<>();

  /**
   * Orders the rules of a stage.
   *
   * @param rules its rules by id
   * @param first the number of the first of them; the others follow
   */
  JavaOrder(List<Rule> rules, int first) {
    List<JavaPart.Numbered> open = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      JavaPart.Numbered numbered = new JavaPart.Numbered(first + i, rule, rule.when());
      byId.put(rule.id(), numbered);
      (rule.when().nones().isEmpty() ? free : open).add(numbered);
    }
    order(open);
  }

  /** The rules that ask of no other whether it holds, in their order. */
  List<JavaPart.Numbered> free() {
    return free;
  }

  /** The rules that ask, each behind those that it asks of. */
  List<JavaPart.Numbered> asking() {
    return asking;
  }

  private void order(List<JavaPart.Numbered> open) {
    BitSet done = new BitSet();
    free.forEach(rule -> done.set(rule.number()));
    boolean progress = true;
    while (progress) {
      progress = false;
      for (JavaPart.Numbered rule : List.copyOf(open)) {
        if (numbers(rule).stream().allMatch(done::get)) {
          asking.add(printed(rule));
          done.set(rule.number());
          open.remove(rule);
          progress = true;
        }
      }
    }
    // A rule that is asked of no rule at hand tests what those would.
    asking.addAll(open);
  }

  /** The numbers of the rules that a rule asks of. */
  private BitSet numbers(JavaPart.Numbered rule) {
    BitSet numbers = new BitSet();
    for (Condition.NoneOf none : rule.when().nones()) {
      if (firedTells(none)) {
        none.members().forEach(member -> numbers.set(number(member)));
      }
    }
    return numbers;
  }

  private int number(RuleGroup.Member member) {
    JavaPart.Numbered rule = byId.get(member.rule());
    return rule == null ? -1 : rule.number();
  }

  private JavaPart.Numbered printed(JavaPart.Numbered rule) {
    List<Condition> left = new ArrayList<>();
    List<String> unless = new ArrayList<>();
    for (Condition part : rule.when().conjuncts()) {
      if (part instanceof Condition.NoneOf none && firedTells(none)) {
        BitSet numbers = new BitSet();
        none.members().forEach(member -> numbers.set(number(member)));
        unless.addAll(silent(numbers));
      } else {
        left.add(part);
      }
    }
    Condition when = left.size() == 1 ? left.get(0) : new Condition.All(left);
    return new JavaPart.Numbered(rule.number(), rule.rule(), when, unless);
  }

  /** That no rule of some fired, as expressions: one for each run of numbers. */
  private static List<String> silent(BitSet numbers) {
    List<String> runs = new ArrayList<>();
    for (int from = numbers.nextSetBit(0); from >= 0; ) {
      int behind = numbers.nextClearBit(from);
      runs.add(
          behind == from + 1
              ? "!fired.get(" + from + ")"
              : "StageEvaluator.none(fired, " + from + ", " + (behind - 1) + ")");
      from = numbers.nextSetBit(behind);
    }
    return runs;
  }

  /**
   * Whether some of the rules fired exactly where one of their conditions is met: each is there,
   * and tests just that, or that and that none before it holds.
   */
  private boolean firedTells(Condition.NoneOf none) {
    for (int i = 0; i < none.first(); i++) {
      RuleGroup.Member member = none.group().members().get(i);
      JavaPart.Numbered rule = byId.get(member.rule());
      if (rule == null
          || !(rule.when().equals(member.when()) || rule.when().equals(none.group().row(i)))) {
        return false;
      }
    }
    return true;
  }
}
