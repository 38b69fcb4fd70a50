package dev.gradus.internal.image;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.tree.Condition;
import dev.gradus.internal.tree.Literal;
import dev.gradus.internal.tree.Operand;
import dev.gradus.internal.tree.Operator;
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

  /** Deeper than any checked rule, so that no input can exhaust the stack. */
  private static final int DEEPEST = 100;

  private final ImageInput in;
  private final FieldCatalogue fields;

  private ConditionImage(ImageInput in, FieldCatalogue fields) {
    this.in = in;
    this.fields = fields;
  }

  static void write(Condition condition, ImageOutput out) {
    if (condition instanceof Condition.All all) {
      out.tag(ALL);
      out.list(all.parts(), part -> write(part, out));
    } else if (condition instanceof Condition.Any any) {
      out.tag(ANY);
      out.list(any.parts(), part -> write(part, out));
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

  static Condition read(ImageInput in, FieldCatalogue fields) throws MalformedImageException {
    return new ConditionImage(in, fields).condition(0);
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
