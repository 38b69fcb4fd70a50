package dev.gradus.internal.image;

import dev.gradus.field.Field;
import dev.gradus.field.FieldCatalogue;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.RuleGroup;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.Verb;
import dev.gradus.internal.verb.Vocabulary;
import dev.gradus.rules.Stage;
import java.util.List;

/** A rule. A verb is named by its stage and its name. */
final class RuleImage {

  private RuleImage() {}

  static byte[] write(Rule rule, List<RuleGroup> groups) {
    ImageOutput out = new ImageOutput();
    out.text(rule.id());
    out.text(rule.phrase());
    out.constant(rule.stage());
    out.list(rule.sources(), out::text);
    TextImage.write(rule.reason(), out);
    out.optional(rule.code(), out::text);
    ConditionImage.write(rule.when(), groups, out);
    out.list(
        rule.then(),
        call -> {
          out.text(call.verb().name());
          out.list(call.arguments(), argument -> writeArgument(argument, out));
        });
    PositionImage.write(rule.at(), out);
    return out.bytes();
  }

  static Rule read(
      ImageInput input, FieldCatalogue fields, Vocabulary vocabulary, List<RuleGroup> groups)
      throws MalformedImageException {
    String id = input.text();
    String phrase = input.text();
    Stage stage = input.constant(Stage.values());
    Rule rule =
        new Rule(
            id,
            phrase,
            stage,
            input.list(ImageInput::text),
            TextImage.read(input),
            input.optional(ImageInput::text),
            ConditionImage.read(input, fields, groups),
            input.list(
                in ->
                    new VerbCall(
                        verb(stage, in.text(), vocabulary),
                        in.list(each -> readArgument(each, fields)))),
            PositionImage.read(input));
    input.end();
    return rule;
  }

  private static void writeArgument(Object argument, ImageOutput out) {
    out.flag(argument instanceof Field);
    if (argument instanceof Field field) {
      out.text(field.path());
    } else {
      ValueImage.write(argument, out);
    }
  }

  private static Object readArgument(ImageInput in, FieldCatalogue fields)
      throws MalformedImageException {
    return in.flag() ? FieldPath.read(in, fields) : ValueImage.read(in);
  }

  private static Verb verb(Stage stage, String name, Vocabulary vocabulary)
      throws MalformedImageException {
    return vocabulary
        .find(stage, name)
        .orElseThrow(
            () ->
                new MalformedImageException("The stage " + stage + " has no verb '" + name + "'."));
  }
}
