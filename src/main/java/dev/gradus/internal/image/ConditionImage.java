package dev.gradus.internal.image;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
import dev.gradus.internal.tree.RuleGroup;
import java.util.ArrayList;
import java.util.List;

/** A condition, node by node. */
final class ConditionImage {

  private static final int ALL = 0;
  private static final int ANY = 1;
  private static final int COMPARISON = 2;
  private static final int COMPARISON_OF_FIELDS = 3;
  private static final int MEMBERSHIP = 4;
  private static final int CONTAINMENT = 5;
  private static final int PRESENCE = 6;
  private static final int NONE_OF = 7;

  /** Deeper than any checked rule, so that no input can exhaust the stack. */
  private static final int DEEPEST = 100;

  private final ImageInput in;
  private final FieldCatalogue fields;
  private final List<RuleGroup> groups;

  private ConditionImage(ImageInput in, FieldCatalogue fields, List<RuleGroup> groups) {
    this.in = in;
    this.fields = fields;
    this.groups = groups;
  }

  /**
   * Writes a condition.
   *
   * @param groups the groups that it may refer to, which are written once, elsewhere
   */
  static void write(Condition condition, List<RuleGroup> groups, ImageOutput out) {
    if (condition instanceof Condition.All all) {
      out.tag(ALL);
      out.list(all.parts(), part -> write(part, groups, out));
    } else if (condition instanceof Condition.Any any) {
      out.tag(ANY);
      out.list(any.parts(), part -> write(part, groups, out));
    } else if (condition instanceof Condition.NoneOf none) {
      out.tag(NONE_OF);
      out.number(groups.indexOf(none.group()));
      out.number(none.first());
    } else if (condition instanceof Condition.Comparison comparison) {
      writeComparison(comparison, out);
    } else if (condition instanceof Condition.Membership membership) {
      out.tag(MEMBERSHIP);
      out.text(membership.field().path());
      out.flag(membership.negated());
      out.list(membership.values(), literal -> ValueImage.write(literal.value(), out));
    } else if (condition instanceof Condition.Containment containment) {
      out.tag(CONTAINMENT);
      out.text(containment.field().path());
      out.flag(containment.negated());
      ValueImage.write(containment.element().value(), out);
    } else {
      Condition.Presence presence = (Condition.Presence) condition;
      out.tag(PRESENCE);
      out.text(presence.field().path());
      out.flag(presence.known());
    }
  }

  private static void writeComparison(Condition.Comparison comparison, ImageOutput out) {
    boolean literal = comparison.operand() instanceof Literal;
    out.tag(literal ? COMPARISON : COMPARISON_OF_FIELDS);
    out.text(comparison.field().path());
    out.constant(comparison.operator());
    if (comparison.operand() instanceof Operand.Path path) {
      out.text(path.field().path());
    } else {
      ValueImage.write(((Literal) comparison.operand()).value(), out);
    }
  }

  static Condition read(ImageInput in, FieldCatalogue fields, List<RuleGroup> groups)
      throws MalformedImageException {
    return new ConditionImage(in, fields, groups).condition(0);
  }

  static void writeGroup(RuleGroup group, ImageOutput out) {
    out.text(group.name());
    out.list(
        group.members(),
        member -> {
          out.text(member.rule());
          write(member.when(), List.of(), out);
        });
  }

  static RuleGroup readGroup(ImageInput input, FieldCatalogue fields)
      throws MalformedImageException {
    return new RuleGroup(
        input.text(),
        input.list(in -> new RuleGroup.Member(in.text(), read(in, fields, List.of()))));
  }

  private Condition noneOf() throws MalformedImageException {
    int group = in.number();
    int first = in.number();
    if (group < 0
        || group >= groups.size()
        || first < 0
        || first > groups.get(group).members().size()) {
      throw new MalformedImageException("There is no group " + group + " of " + first + " rules.");
    }
    return new Condition.NoneOf(groups.get(group), first);
  }

  private Condition condition(int depth) throws MalformedImageException {
    int tag = in.tag();
    return switch (tag) {
      case ALL -> new Condition.All(parts(depth));
      case ANY -> new Condition.Any(parts(depth));
      case COMPARISON ->
          new Condition.Comparison(field(), in.constant(Operator.values()), literal());
      case COMPARISON_OF_FIELDS ->
          new Condition.Comparison(
              field(), in.constant(Operator.values()), new Operand.Path(field()));
      case MEMBERSHIP -> new Condition.Membership(field(), in.flag(), literals());
      case CONTAINMENT -> new Condition.Containment(field(), in.flag(), literal());
      case NONE_OF -> noneOf();
      case PRESENCE -> new Condition.Presence(field(), in.flag());
      default -> throw new MalformedImageException("There is no kind of condition " + tag + ".");
    };
  }

  private List<Condition> parts(int depth) throws MalformedImageException {
    if (depth == DEEPEST) {
      throw new MalformedImageException("A condition is nested too deeply.");
    }
    List<Condition> parts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      parts.add(condition(depth + 1));
    }
    return parts;
  }

  private List<Literal> literals() throws MalformedImageException {
    List<Literal> literals = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      literals.add(literal());
    }
    return literals;
  }

  private Literal literal() throws MalformedImageException {
    return new Literal(ValueImage.read(in));
  }

  private Field field() throws MalformedImageException {
    return FieldPath.read(in, fields);
  }
}
