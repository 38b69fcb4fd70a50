package dev.gradus.internal.whatif;

import dev.gradus.decision.Aspect;
import dev.gradus.field.Field;
import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.internal.tree.Rule;
import dev.gradus.internal.tree.VerbCall;
import dev.gradus.internal.verb.InfluenceChannel;
import dev.gradus.internal.verb.Verb;
import dev.gradus.rules.Stage;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds the channels along which the rules of a policy move an aspect of the outcome: those of the
 * verbs about it, and those of verbs of earlier stages that decide a field which a rule on the way
 * reads. So the asset class is no reason for a grade, unless a rule says so.
 */
final class AspectChannels {

  private static final String GRADE = "segment.grade";

  private AspectChannels() {}

  /** The channels that bear on an aspect, in a fixed order. */
  static Set<InfluenceChannel> of(Aspect aspect, CheckedPolicy policy) {
    Stage last = policy.vocabulary().stage(aspect);
    Set<String> read = read(policy, last);
    Set<InfluenceChannel> found = new LinkedHashSet<>();
    for (Verb verb : policy.vocabulary().verbs()) {
      InfluenceChannel channel = verb.channel();
      boolean earlier = verb.stage().compareTo(last) < 0;
      if (channel != null
          && (verb.isAbout(aspect) || (earlier && !Collections.disjoint(verb.feeds(), read)))) {
        found.add(channel);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** The paths of the fields that rules read up to and with a stage. */
  private static Set<String> read(CheckedPolicy policy, Stage last) {
    Set<String> read = new HashSet<>();
    for (Rule rule : policy.rules()) {
      if (rule.stage().compareTo(last) <= 0) {
        rule.when().fields().stream().map(Field::path).forEach(read::add);
        for (VerbCall call : rule.then()) {
          call.fields().stream().map(Field::path).forEach(read::add);
          if (call.verb().isByGrade()) {
            read.add(GRADE);
          }
        }
      }
    }
    return read;
  }
}
