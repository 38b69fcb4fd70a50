package dev.gradus.support;

import dev.gradus.decision.ServiceDecision;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Small policies that differ in one number, their mark, which stands in what the rules of several
 * stages say, in reasons and in the manifest. So a decision shows the marks of all policies that
 * had a hand in it.
 */
public final class MarkedPolicy {

  private static final String MANIFEST =
      """
      name = marked
      version = %1$d
      currency = CNY
      locales = en
      product.P%1$d.en = Product %1$d
      """;

  private static final String ASSESS =
      """
      package policy.assess;
      import dev.gradus.rules.*;
      global dev.gradus.rules.AssessFindings decide;

      rule "AS-010 Everybody gets the mark in points"
          @source( "test" )
          @reason( "Everybody gets %1$d points." )
      when
          Customer( )
      then
          decide.addRiskPoints( %1$d );
      end
      """;

  private static final String CLASSIFY =
      """
      package policy.classify;
      import dev.gradus.rules.*;
      global dev.gradus.rules.ClassifyFindings decide;

      rule "CL-010 The mark makes a B"
          @source( "test" )
          @reason( "{assessment.riskPoints} points; %1$d make a B." )
      when
          Customer( assessment.riskPoints == %1$d )
      then
          decide.proposeGrade( RiskGrade.B );
      end
      """;

  private static final String SERVE =
      """
      package policy.serve;
      import dev.gradus.rules.*;
      global dev.gradus.rules.ServeFindings decide;

      rule "SV-010 The mark in what is granted"
          @source( "test" )
          @reason( "{assessment.riskPoints} points mean a look every %1$d days and product %1$d." )
      when
          Customer( assessment.riskPoints == %1$d )
      then
          decide.monitorEvery( %1$d );
          decide.offer( "P%1$d" );
      end
      """;

  private MarkedPolicy() {}

  /** The texts of the policy with a mark from 1 to 100, with further lines in its manifest. */
  public static Map<String, String> texts(int mark, String... settings) {
    Map<String, String> texts = new TreeMap<>();
    texts.put(PolicyFiles.MANIFEST, MANIFEST.formatted(mark) + String.join("\n", settings) + "\n");
    texts.put("assess/points.drl", ASSESS.formatted(mark));
    texts.put("classify/grade.drl", CLASSIFY.formatted(mark));
    texts.put("serve/service.drl", SERVE.formatted(mark));
    return texts;
  }

  public static PolicySource source(int mark, String... settings) {
    return PolicySource.texts(texts(mark, settings));
  }

  /** Writes the policy into a folder, one file after the other, over what stands there. */
  public static Path write(Path folder, int mark, String... settings) throws IOException {
    for (Map.Entry<String, String> text : texts(mark, settings).entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
    return folder;
  }

  /** All marks that a decision shows; one, if one policy decided. */
  public static Set<String> marks(ServiceDecision decision) {
    Set<String> marks = new TreeSet<>();
    marks.add(decision.policy().version());
    marks.add(String.valueOf(decision.riskPoints()));
    marks.add(String.valueOf(decision.service().monitoring().everyDays()));
    decision.service().offers().forEach(offer -> marks.add(offer.product().substring(1)));
    return marks;
  }
}
