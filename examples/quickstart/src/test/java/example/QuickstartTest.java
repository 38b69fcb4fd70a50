package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gradus.SegmentationEngine;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Warning;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  @Test
  void two_overdue_instalments_make_a_grade_c_and_raise_a_warning() {
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      ServiceDecision decision = engine.decide(Quickstart.customer());

      assertEquals(RiskGrade.C, decision.riskGrade());
      assertTrue(decision.warnings().stream().anyMatch(warning -> warning.code() == Warning.OVERDUE_TWICE));
    }
  }
}
