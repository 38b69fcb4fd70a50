package dev.gradus.internal.verb;

import dev.gradus.decision.Text;
import dev.gradus.field.Unit;
import dev.gradus.internal.words.Words;
import dev.gradus.rules.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sums of points, and the verbs that add to them. */
enum PointsTotal {
  RISK(Results.RISK_POINTS, "risk points"),
  CONTRIBUTION(Results.CONTRIBUTION_POINTS, "contribution points"),
  RELATIONSHIP(Results.RELATIONSHIP_POINTS, "relationship points");

  /** The sums of all points. */
  static final Set<Result> RESULTS =
      Arrays.stream(values()).map(total -> total.result).collect(Collectors.toUnmodifiableSet());

  private static final int MOST = 100;

  @SuppressWarnings("ImmutableEnumChecker") // a record of a name, a place and a law
  private final NumberResult<Long> result;

  private final String called;

  PointsTotal(NumberResult<Long> result, String called) {
    this.result = result;
    this.called = called;
  }

  /** What moves the risk points. */
  static InfluenceChannel riskChannel() {
    return new InfluenceChannel(RISK.name());
  }

  /** The verbs that add points for a kind of evidence. */
  static List<Verb> verbs(String kind, Text words) {
    return Arrays.stream(values()).map(total -> total.verb(kind, words)).toList();
  }

  /** The verb that adds points which always count. */
  Verb verb() {
    return builder(method()).merges(Merge.ADD, result).moves(sum(), Arguments::turned).build();
  }

  /** The verb that adds points of which the best and the worst of a kind count. */
  private Verb verb(String kind, Text words) {
    String name = called + " (" + kind + ")";
    return builder(method() + "." + kind)
        .saidBy(method(), kind)
        .merges(Merge.EVIDENCE, evidence(kind))
        .moves(part(name, Merge.BEST), said -> sided(said, 1))
        .moves(part(name + " against", Merge.STRICTEST), said -> sided(said, -1))
        .words(effects(words))
        .build();
  }

  /** What a kind of evidence adds to it. */
  EvidenceResult evidence(String kind) {
    return new EvidenceResult(result, kind);
  }

  private VerbBuilder builder(String name) {
    VerbBuilder verb =
        new VerbBuilder(
                Stage.ASSESS,
                Stage.ASSESS.findings(),
                name,
                Argument.whole("points", -MOST, MOST, Unit.POINTS))
            .adverse(Adverse.BELOW_ZERO)
            .feeds(field())
            .influencesBy(new InfluenceChannel(name()), 1);
    return this == RISK ? verb.decides("points").touches(AffectedArea.RISK) : verb;
  }

  private Measure sum() {
    return part(called, Merge.ADD);
  }

  private Measure part(String name, Merge merge) {
    Measure part =
        Measure.of(name, Stage.ASSESS, merge, BigDecimal.ZERO).feeding(field()).turnedRound();
    return this == RISK ? part.promise() : part;
  }

  /** The points turned round, where they have a sign; null where they have the other or none. */
  private static @Nullable BigDecimal sided(List<Object> said, int sign) {
    BigDecimal turned = Arguments.turned(said);
    return turned.signum() == -sign ? turned : null;
  }

  private String field() {
    return "assessment." + result.name();
  }

  private String method() {
    String capital = result.name().substring(0, 1).toUpperCase(Locale.ROOT);
    return "add" + capital + result.name().substring(1);
  }

  private VerbWords effects(Text kind) {
    Text points = VerbWords.of(method()).effect();
    return VerbWords.of(new Text(pair("en", points, kind), pair("zh", points, kind)), points);
  }

  private static String pair(String language, Text points, Text kind) {
    String called = kind.in(language);
    return Words.in(language)
        .say("verb.evidence", Map.of("points", points.in(language), "kind", called));
  }
}
