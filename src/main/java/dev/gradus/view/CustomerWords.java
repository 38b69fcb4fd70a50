package dev.gradus.view;

import dev.gradus.decision.Aspect;
import dev.gradus.field.Field;
import dev.gradus.internal.field.CodeMeanings;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.Document;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.RateType;
import dev.gradus.rules.RepaymentOption;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.Tier;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Codes in a customer's words. */
final class CustomerWords {

  private final Language language;

  CustomerWords(Language language) {
    this.language = language;
  }

  String say(String en, String zh) {
    return language.pick(en, zh);
  }

  String days(int days) {
    return say(days == 1 ? "1 day" : days + " days", days + " 天");
  }

  /**
   * The name of an aspect.
   *
   * @param wording has the names of those that are the policy's own
   */
  String aspect(Aspect aspect, Wording wording) {
    return switch (aspect.name()) {
      case "GRADE" -> say("Risk grade", "风险等级");
      case "TIER" -> say("Service level", "服务等级");
      case "APPROVAL" -> say("Handling", "办理方式");
      case "RATE" -> say("Interest rate", "利率");
      case "TERM" -> say("Longest term", "最长期限");
      case "COVERAGE" -> say("Collateral", "担保要求");
      case "MODE" -> say("How we keep in touch", "服务方式");
      default -> wording.named(aspect.name());
    };
  }

  String grade(RiskGrade grade) {
    return switch (grade) {
      case A -> say("A, the best of three", "A（三级中最好）");
      case B -> say("B, the middle of three", "B（三级中居中）");
      case C -> say("C, the lowest of three", "C（三级中最低）");
    };
  }

  String tier(Tier tier) {
    return switch (tier) {
      case GOLD -> say("Gold", "金级");
      case SILVER -> say("Silver", "银级");
      case ORDINARY -> say("Standard", "标准");
    };
  }

  String approval(ApprovalChannel channel) {
    return switch (channel) {
      case FAST -> say("Fast approval", "快速审批");
      case PRIORITY -> say("Ahead of the standard queue", "优先审批");
      case STANDARD -> say("Standard approval", "标准审批");
      case ENHANCED -> say("A closer review", "从严审查");
    };
  }

  String manager(ManagerService manager) {
    return switch (manager) {
      case DEDICATED -> say("A customer manager of your own", "专属客户经理");
      case SHARED -> say("A customer manager", "客户经理");
      case NONE -> say("Our branches and service lines", "网点及客户服务热线");
    };
  }

  String rateType(RateType type) {
    return switch (type) {
      case FIXED -> say("fixed", "固定利率");
      case FLOATING -> say("floating", "浮动利率");
      case MIXED -> say("fixed at first, then floating", "先固定后浮动");
    };
  }

  /** An adjustment in percentage points of the listed rate. */
  String rate(int adjustmentBp) {
    if (adjustmentBp == 0) {
      return say("as listed", "按标准利率");
    }
    String percent =
        BigDecimal.valueOf(Math.abs(adjustmentBp), 2).stripTrailingZeros().toPlainString();
    return adjustmentBp > 0
        ? say(percent + " % a year above the listed rate", "比标准年利率高 " + percent + "%")
        : say(percent + " % a year below the listed rate", "比标准年利率低 " + percent + "%");
  }

  /**
   * A value as people write it: amounts with separators, fractions as percentages, codes in words.
   */
  String value(@Nullable Field field, @Nullable String plain) {
    if (field == null || plain == null) {
      return plain == null ? say("unknown", "未知") : plain;
    }
    return switch (field.type()) {
      case DECIMAL -> number(field, new BigDecimal(plain));
      case FLAG -> Boolean.parseBoolean(plain) ? say("yes", "是") : say("no", "否");
      case CHOICE ->
          CodeMeanings.of(field, plain)
              .map(meaning -> say(meaning.en(), meaning.zh()))
              .orElse(plain);
      default -> plain;
    };
  }

  private String number(Field field, BigDecimal number) {
    return switch (field.unit()) {
      case CURRENCY -> format("#,##0.##", number);
      case RATIO -> format("#,##0.#", number.movePointRight(2)) + say(" %", "%");
      default -> format("0.##", number);
    };
  }

  private static String format(String pattern, BigDecimal number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  String repayment(RepaymentOption option) {
    return switch (option) {
      case EQUAL_INSTALMENTS -> say("equal instalments", "等额还款");
      case FLEXIBLE -> say("flexible dates and amounts", "灵活还款");
      case CASH_FLOW_SHAPED -> say("instalments that follow your cash flow", "按现金流还款");
      case INTEREST_FIRST -> say("interest first, the loan itself at the end", "先息后本");
    };
  }

  String document(Document document) {
    return switch (document) {
      case INCOME_PROOF -> say("Proof of income", "收入证明");
      case AUDITED_ACCOUNTS -> say("Audited annual accounts", "经审计的年度财务报表");
      case COLLATERAL_VALUATION -> say("An independent valuation of the collateral", "担保物独立评估报告");
      case CASH_FLOW_FORECAST -> say("A cash-flow forecast", "现金流预测");
      case GUARANTOR_STATEMENT -> say("The guarantor's statement of assets", "担保人资产证明");
      case PROGRESS_REPORT -> say("The project's progress report", "项目进度报告");
      case BUSINESS_PLAN -> say("A business plan", "商业计划书");
    };
  }
}
