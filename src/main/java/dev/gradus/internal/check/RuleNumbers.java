package dev.gradus.internal.check;

import dev.gradus.field.Field;
import dev.gradus.field.Unit;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.PlainValue;
import dev.gradus.internal.tree.VerbCall;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reason may speak of: the fields, numbers and dates that stand in a rule.
 *
 * @param paths the fields tested
 * @param numbers all numbers, without sign and trailing zeros, with those in names such as {@code
 *     overdueCount24m}
 * @param ratios those among them that are fractions, which a reason may give in per cent
 * @param dates the dates, as YYYY-MM-DD
 */
record RuleNumbers(
    Set<String> paths, Set<BigDecimal> numbers, Set<BigDecimal> ratios, Set<String> dates) {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

  static RuleNumbers of(Condition when, List<VerbCall> then) {
    RuleNumbers found =
        new RuleNumbers(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    found.add(when);
    for (VerbCall call : then) {
      call.fields().forEach(found::add);
      call.arguments().stream()
          .filter(argument -> !(argument instanceof Field))
          .forEach(argument -> found.add(argument, argument instanceof BigDecimal));
    }
    return found;
  }

  /** The same, with some fields more. */
  RuleNumbers with(Set<Field> fields) {
    fields.forEach(this::add);
    return this;
  }

  private void add(Condition condition) {
    condition.fields().forEach(this::add);
    for (Condition.Test test : condition.tests()) {
      boolean ratio = test.field().unit() == Unit.RATIO;
      test.literals().forEach(literal -> add(literal.value(), ratio));
    }
  }

  private void add(Field field) {
    paths.add(field.path());
    digits(field.path());
  }

  private void add(Object value, boolean ratio) {
    if (value instanceof Integer || value instanceof BigDecimal) {
      BigDecimal number = PlainValue.normalised(new BigDecimal(value.toString()).abs());
      numbers.add(number);
      if (ratio) {
        ratios.add(number);
      }
    } else if (value instanceof LocalDate date) {
      dates.add(date.toString());
      numbers.add(BigDecimal.valueOf(date.getYear()));
      numbers.add(BigDecimal.valueOf(date.getMonthValue()));
      numbers.add(BigDecimal.valueOf(date.getDayOfMonth()));
    } else {
      digits(value.toString());
    }
  }

  private void digits(String name) {
    Matcher digits = DIGITS.matcher(name);
    while (digits.find()) {
      numbers.add(PlainValue.normalised(new BigDecimal(digits.group())));
    }
  }
}
