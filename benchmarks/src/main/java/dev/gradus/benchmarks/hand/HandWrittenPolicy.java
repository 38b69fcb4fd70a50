package dev.gradus.benchmarks.hand;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.Authority;
import dev.gradus.rules.Channel;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.ContractorHealth;
import dev.gradus.rules.CreditFacts;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.DecisionPoint;
import dev.gradus.rules.Document;
import dev.gradus.rules.Industry;
import dev.gradus.rules.IndustryOutlook;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.ManagerService;
import dev.gradus.rules.Need;
import dev.gradus.rules.Occupation;
import dev.gradus.rules.PersonFacts;
import dev.gradus.rules.ProjectPhase;
import dev.gradus.rules.ProjectSector;
import dev.gradus.rules.RateType;
import dev.gradus.rules.Recommendation;
import dev.gradus.rules.RelationshipFacts;
import dev.gradus.rules.RepaymentOption;
import dev.gradus.rules.RiskGrade;
import dev.gradus.rules.ScoreAnchors;
import dev.gradus.rules.ScoreScale;
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * gradus-default, 358 rules, as a programmer would write it by hand. Printed by {@link HandPrinter}: do not edit.
 */
public final class HandWrittenPolicy extends HandFindings {

  private static final BigDecimal D0_5 = new BigDecimal("0.5");
  private static final BigDecimal D0_75 = new BigDecimal("0.75");
  private static final BigDecimal D1 = new BigDecimal("1");
  private static final BigDecimal D1_5 = new BigDecimal("1.5");
  private static final BigDecimal D2 = new BigDecimal("2");
  private static final BigDecimal D0_2 = new BigDecimal("0.2");
  private static final BigDecimal D0_3 = new BigDecimal("0.3");
  private static final BigDecimal D0_1 = new BigDecimal("0.1");
  private static final Set<Industry> SOME_INDUSTRY_1 =
      EnumSet.of(Industry.CONSTRUCTION, Industry.WHOLESALE_RETAIL, Industry.HOSPITALITY, Industry.TRANSPORT_STORAGE, Industry.LEASING_BUSINESS, Industry.CULTURE_SPORT, Industry.FINANCE);
  private static final BigDecimal D0_7 = new BigDecimal("0.7");
  private static final BigDecimal D0_85 = new BigDecimal("0.85");
  private static final BigDecimal DM0_2 = new BigDecimal("-0.2");
  private static final BigDecimal DM0_3 = new BigDecimal("-0.3");
  private static final BigDecimal DM0_5 = new BigDecimal("-0.5");
  private static final BigDecimal D300000 = new BigDecimal("300000");
  private static final BigDecimal D3000000 = new BigDecimal("3000000");
  private static final BigDecimal D30000000 = new BigDecimal("30000000");
  private static final BigDecimal D50000 = new BigDecimal("50000");
  private static final BigDecimal D500000 = new BigDecimal("500000");
  private static final BigDecimal D60 = new BigDecimal("60");
  private static final BigDecimal D1000000 = new BigDecimal("1000000");
  private static final BigDecimal D0 = new BigDecimal("0");
  private static final BigDecimal D5 = new BigDecimal("5");
  private static final BigDecimal D0_35 = new BigDecimal("0.35");
  private static final BigDecimal D0_43 = new BigDecimal("0.43");
  private static final BigDecimal D0_55 = new BigDecimal("0.55");
  private static final BigDecimal DM1 = new BigDecimal("-1");
  private static final BigDecimal D0_8 = new BigDecimal("0.8");
  private static final BigDecimal D15 = new BigDecimal("15");
  private static final BigDecimal D1_25 = new BigDecimal("1.25");
  private static final BigDecimal D200000 = new BigDecimal("200000");
  private static final BigDecimal D35 = new BigDecimal("35");
  private static final BigDecimal D50 = new BigDecimal("50");
  private static final BigDecimal D70 = new BigDecimal("70");
  private static final BigDecimal D80 = new BigDecimal("80");
  private static final BigDecimal D90 = new BigDecimal("90");
  private static final BigDecimal D5000000 = new BigDecimal("5000000");
  private static final BigDecimal D50000000 = new BigDecimal("50000000");
  private static final BigDecimal D1000000000 = new BigDecimal("1000000000");
  private static final BigDecimal D4000000000 = new BigDecimal("4000000000");
  private static final BigDecimal D400000000 = new BigDecimal("400000000");
  private static final BigDecimal D6000000 = new BigDecimal("6000000");
  private static final BigDecimal D0_4 = new BigDecimal("0.4");
  private static final BigDecimal D0_6 = new BigDecimal("0.6");
  private static final Map<CollateralType, BigDecimal> HAIRCUTS =
      new EnumMap<>(
          Map.of(
              CollateralType.REAL_ESTATE, D0_7,
              CollateralType.EQUIPMENT, D0_5,
              CollateralType.RECEIVABLES, D0_5,
              CollateralType.INVENTORY, D0_4,
              CollateralType.SECURITIES, D0_6,
              CollateralType.INTELLECTUAL_PROPERTY, D0_3,
              CollateralType.GUARANTEE, D0_5,
              CollateralType.PROJECT_ASSETS, D0_8));
  private static final BigDecimal D1_2 = new BigDecimal("1.2");
  private static final BigDecimal D10000000 = new BigDecimal("10000000");
  private static final BigDecimal D500000000 = new BigDecimal("500000000");
  private static final BigDecimal D100000000 = new BigDecimal("100000000");
  private static final List<String> MARKETING = List.of("BARRED", "ALLOWED");
  private static final List<LocalDate> HOLIDAYS = List.of();
  private static final BigDecimal D200000000 = new BigDecimal("200000000");
  private static final ScoreAnchors SCORES =
      new ScoreAnchors(
          Map.of(
              ScoreScale.FICO, anchors("300", "0", "580", "35", "670", "55", "740", "75", "800", "90", "850", "100"),
              ScoreScale.ZHIMA, anchors("350", "0", "550", "35", "600", "50", "650", "65", "700", "80", "950", "100"),
              ScoreScale.PBOC, anchors("0", "0", "1000", "100"),
              ScoreScale.PERCENT, anchors("0", "0", "100", "100")));

  private static final HandRule AFF_110 =
      new HandRule("AFF-110", Stage.ASSESS, "The loan is {derived.amountToIncome} times the yearly income, less than 0.5.");
  private static final HandRule AFF_120 =
      new HandRule("AFF-120", Stage.ASSESS, "The loan is {derived.amountToIncome} times the yearly income, less than 0.75.");
  private static final HandRule AFF_130 =
      new HandRule("AFF-130", Stage.ASSESS, "The loan is {derived.amountToIncome} times the yearly income; from 1 it is high.");
  private static final HandRule AFF_140 =
      new HandRule("AFF-140", Stage.ASSESS, "The loan is {derived.amountToIncome} times the yearly income; from 1.5 it is very high.");
  private static final HandRule AFF_150 =
      new HandRule("AFF-150", Stage.ASSESS, "The loan is {derived.amountToIncome} times the yearly income; from 2 it can hardly be carried.");
  private static final HandRule AFF_210 =
      new HandRule("AFF-210", Stage.ASSESS, "The loan is {derived.amountToInvestableAssets} times the investable assets, less than 0.2.");
  private static final HandRule AFF_220 =
      new HandRule("AFF-220", Stage.ASSESS, "The loan is {derived.amountToInvestableAssets} times the investable assets, less than 0.3.");
  private static final HandRule AFF_310 =
      new HandRule("AFF-310", Stage.ASSESS, "The loan is {derived.amountToRevenue} times the yearly revenue, less than 0.1.");
  private static final HandRule AFF_320 =
      new HandRule("AFF-320", Stage.ASSESS, "The loan is {derived.amountToRevenue} times the yearly revenue; from 0.5 it is high.");
  private static final HandRule AFF_330 =
      new HandRule("AFF-330", Stage.ASSESS, "The loan is {derived.amountToRevenue} times the yearly revenue; from 1 it is very high.");
  private static final HandRule AFF_410 =
      new HandRule("AFF-410", Stage.ASSESS, "The loan is {derived.amountToTotalAssets} times the total assets, less than 0.1.");
  private static final HandRule AFF_420 =
      new HandRule("AFF-420", Stage.ASSESS, "The loan is {derived.amountToTotalAssets} times the total assets; from 0.5 it is high.");
  private static final HandRule AFF_430 =
      new HandRule("AFF-430", Stage.ASSESS, "The loan is {derived.amountToTotalAssets} times the total assets; from 1 it is very high.");
  private static final HandRule ARR_110 =
      new HandRule("ARR-110", Stage.ASSESS, "No instalment was overdue in the last 24 months.");
  private static final HandRule ARR_120 =
      new HandRule("ARR-120", Stage.ASSESS, "{credit.overdueCount24m} instalments were overdue in the last 24 months.");
  private static final HandRule ARR_130 =
      new HandRule("ARR-130", Stage.ASSESS, "{credit.overdueCount24m} instalments were overdue in the last 24 months; from 3 this is a pattern.");
  private static final HandRule ARR_140 =
      new HandRule("ARR-140", Stage.ASSESS, "{credit.overdueCount24m} instalments were overdue in the last 24 months; from 6 the grade is C.");
  private static final HandRule ARR_210 =
      new HandRule("ARR-210", Stage.ASSESS, "No payment was a day late in the last 24 months.");
  private static final HandRule ARR_220 =
      new HandRule("ARR-220", Stage.ASSESS, "In the last 24 months a payment was {credit.worstDaysPastDue24m} days late; from 60 days this counts against the customer.");
  private static final HandRule ARR_230 =
      new HandRule("ARR-230", Stage.ASSESS, "In the last 24 months a payment was {credit.worstDaysPastDue24m} days late; from 90 days this weighs heavily.");
  private static final HandRule ARR_240 =
      new HandRule("ARR-240", Stage.ASSESS, "In the last 24 months a payment was {credit.worstDaysPastDue24m} days late; beyond 90 days the grade is C.");
  private static final HandRule ARR_310 =
      new HandRule("ARR-310", Stage.ASSESS, "No instalment was overdue in the last 12 months.");
  private static final HandRule ARR_320 =
      new HandRule("ARR-320", Stage.ASSESS, "{credit.overdueCount12m} instalments were overdue in the last 12 months.");
  private static final HandRule ARR_330 =
      new HandRule("ARR-330", Stage.ASSESS, "{credit.overdueCount12m} instalments were overdue in the last 12 months; from 3 this is a pattern.");
  private static final HandRule ARR_340 =
      new HandRule("ARR-340", Stage.ASSESS, "{credit.overdueCount12m} instalments were overdue in the last 12 months; from 6 this weighs heavily.");
  private static final HandRule ARR_410 =
      new HandRule("ARR-410", Stage.ASSESS, "No instalments in a row were overdue in the last 12 months.");
  private static final HandRule ARR_420 =
      new HandRule("ARR-420", Stage.ASSESS, "In the last 12 months {credit.longestOverdueStreak12m} instalments in a row were overdue.");
  private static final HandRule ARR_430 =
      new HandRule("ARR-430", Stage.ASSESS, "In the last 12 months {credit.longestOverdueStreak12m} instalments in a row were overdue; from 3 the grade is C.");
  private static final HandRule ARR_510 =
      new HandRule("ARR-510", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue at present.");
  private static final HandRule ARR_520 =
      new HandRule("ARR-520", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue at present.");
  private static final HandRule ARR_530 =
      new HandRule("ARR-530", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue at present; from 4 this weighs heavily.");
  private static final HandRule ARR_540 =
      new HandRule("ARR-540", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue at present and the days past due are not known; from 4 this weighs most.");
  private static final HandRule ARR_610 =
      new HandRule("ARR-610", Stage.ASSESS, "A payment is {credit.daysPastDue} days past due; from 30 days this weighs heavily.");
  private static final HandRule ARR_620 =
      new HandRule("ARR-620", Stage.ASSESS, "A payment is {credit.daysPastDue} days past due, at least 60.");
  private static final HandRule ARR_630 =
      new HandRule("ARR-630", Stage.ASSESS, "A payment is {credit.daysPastDue} days past due; from 90 days this weighs most.");
  private static final HandRule BUS_110 =
      new HandRule("BUS-110", Stage.ASSESS, "Real estate, mining and conventional energy swing with the economy.");
  private static final HandRule BUS_120 =
      new HandRule("BUS-120", Stage.ASSESS, "Building, trade, hospitality, transport, leasing, leisure and finance follow the business cycle.");
  private static final HandRule BUS_130 =
      new HandRule("BUS-130", Stage.ASSESS, "Health and social work, public services and farming keep their demand in bad years.");
  private static final HandRule BUS_210 =
      new HandRule("BUS-210", Stage.ASSESS, "The outlook of the industry is improving.");
  private static final HandRule BUS_220 =
      new HandRule("BUS-220", Stage.ASSESS, "The outlook of the industry is getting worse.");
  private static final HandRule BUS_230 =
      new HandRule("BUS-230", Stage.ASSESS, "The outlook of this volatile industry is uncertain or getting worse.");
  private static final HandRule BUS_310 =
      new HandRule("BUS-310", Stage.ASSESS, "The business has {business.employees} employees, at least 10.");
  private static final HandRule BUS_320 =
      new HandRule("BUS-320", Stage.ASSESS, "The business has {business.employees} employees, at least 25.");
  private static final HandRule BUS_330 =
      new HandRule("BUS-330", Stage.ASSESS, "The business has {business.employees} employees, at least 100.");
  private static final HandRule BUS_410 =
      new HandRule("BUS-410", Stage.ASSESS, "From 2 operational incidents in a year or 3 defects in the documents, points are taken until this is mended.");
  private static final HandRule CAP_110 =
      new HandRule("CAP-110", Stage.ASSESS, "Debts are {finances.debtToAssetsRatio} of all assets; below 0.3 own funds are strong.");
  private static final HandRule CAP_120 =
      new HandRule("CAP-120", Stage.ASSESS, "Debts are {finances.debtToAssetsRatio} of all assets; below 0.5 own funds are sound.");
  private static final HandRule CAP_130 =
      new HandRule("CAP-130", Stage.ASSESS, "Debts are {finances.debtToAssetsRatio} of all assets; from 0.7 own funds are thin.");
  private static final HandRule CAP_140 =
      new HandRule("CAP-140", Stage.ASSESS, "Debts are {finances.debtToAssetsRatio} of all assets; from 0.85 own funds are nearly used up and the grade is at most B.");
  private static final HandRule CAP_150 =
      new HandRule("CAP-150", Stage.ASSESS, "Debts are {finances.debtToAssetsRatio} of all assets; from 1 no own funds are left and the grade is C.");
  private static final HandRule CFL_110 =
      new HandRule("CFL-110", Stage.ASSESS, "Cash flow changed by {finances.cashFlowChangeRatio} in a year; from 0.1 it has clearly grown.");
  private static final HandRule CFL_120 =
      new HandRule("CFL-120", Stage.ASSESS, "Cash flow changed by {finances.cashFlowChangeRatio} in a year; at -0.2 a warning is due before a payment is missed.");
  private static final HandRule CFL_130 =
      new HandRule("CFL-130", Stage.ASSESS, "Cash flow changed by {finances.cashFlowChangeRatio} in a year; at -0.3 the grade is at most B.");
  private static final HandRule CFL_140 =
      new HandRule("CFL-140", Stage.ASSESS, "Cash flow changed by {finances.cashFlowChangeRatio} in a year; at -0.5 the grade is C and a running loan is special mention.");
  private static final HandRule CTB_100 =
      new HandRule("CTB-100", Stage.ASSESS, "The loan amounts to {loan.amount}; from 300,000 it contributes.");
  private static final HandRule CTB_110 =
      new HandRule("CTB-110", Stage.ASSESS, "The loan amounts to {loan.amount}; from 3,000,000 it contributes much.");
  private static final HandRule CTB_120 =
      new HandRule("CTB-120", Stage.ASSESS, "The loan amounts to {loan.amount}; from 30,000,000 it contributes very much.");
  private static final HandRule CTB_200 =
      new HandRule("CTB-200", Stage.ASSESS, "The customer's lifetime value is {relationship.lifetimeValue}, at least 50,000.");
  private static final HandRule CTB_210 =
      new HandRule("CTB-210", Stage.ASSESS, "The customer's lifetime value is {relationship.lifetimeValue}, at least 500,000.");
  private static final HandRule CTB_300 =
      new HandRule("CTB-300", Stage.ASSESS, "The potential for other products is {relationship.crossSellPotential}, at least 60.");
  private static final HandRule CVR_110 =
      new HandRule("CVR-110", Stage.ASSESS, "Collateral covers {collateral.adjustedCoverage} of what is owed after haircuts, less than 0.3.");
  private static final HandRule CVR_130 =
      new HandRule("CVR-130", Stage.ASSESS, "Collateral covers {collateral.adjustedCoverage} of what is owed after haircuts, at least 0.75.");
  private static final HandRule CVR_140 =
      new HandRule("CVR-140", Stage.ASSESS, "Collateral covers {collateral.adjustedCoverage} of what is owed after haircuts, at least 1.");
  private static final HandRule CVR_150 =
      new HandRule("CVR-150", Stage.ASSESS, "Collateral covers {collateral.adjustedCoverage} of what is owed after haircuts, at least 1.5.");
  private static final HandRule CVR_210 =
      new HandRule("CVR-210", Stage.ASSESS, "Collateral covers {collateral.adjustedCoverage} of what is owed after haircuts, below 0.5, and the loan is from 1,000,000; the grade is at most B.");
  private static final HandRule CVR_220 =
      new HandRule("CVR-220", Stage.ASSESS, "Collateral covers {collateral.adjustedCoverage} of what is owed after haircuts, below 0.5, and the loan exceeds a year's income or 300,000; the grade is at most B.");
  private static final HandRule CVR_230 =
      new HandRule("CVR-230", Stage.ASSESS, "Collateral covers {collateral.adjustedCoverage} of what is owed after haircuts, below 0.5, and the loan exceeds 0.2 of a year's revenue; the grade is at most B.");
  private static final HandRule CVR_240 =
      new HandRule("CVR-240", Stage.ASSESS, "Collateral covers {collateral.adjustedCoverage} of what is owed after haircuts, below 0.5, and the loan exceeds {derived.netAssetsLimitA}, which is what net assets carry without security; the grade is at most B.");
  private static final HandRule CVR_310 =
      new HandRule("CVR-310", Stage.ASSESS, "The loan of {loan.amount} is unsecured; from 1,000,000 the grade is at most B.");
  private static final HandRule CVR_320 =
      new HandRule("CVR-320", Stage.ASSESS, "The loan is unsecured and {derived.assetsMultiple} times the total assets; from 0.1 the grade is at most B.");
  private static final HandRule CVR_330 =
      new HandRule("CVR-330", Stage.ASSESS, "The loan of {loan.amount} is unsecured and the total assets are not known; until then the grade is at most B.");
  private static final HandRule CVR_410 =
      new HandRule("CVR-410", Stage.ASSESS, "The loan is secured, but the value of the collateral is not known; until it is valued the grade is at most B.");
  private static final HandRule DAT_110 =
      new HandRule("DAT-110", Stage.ASSESS, "Of the days past due and the instalments overdue one is 0 and the other is not; the worse reading decides.");
  private static final HandRule DAT_120 =
      new HandRule("DAT-120", Stage.ASSESS, "What is overdue now exceeds the worst that is on file for the last 12 or 24 months; the worse reading decides.");
  private static final HandRule DAT_130 =
      new HandRule("DAT-130", Stage.ASSESS, "Debt to assets, debt to income or the use of credit lines is above 5, as if it were a percentage; a person looks at the data.");
  private static final HandRule DAT_140 =
      new HandRule("DAT-140", Stage.ASSESS, "The customer is a person, yet figures of a balance sheet are on file; a person looks at the data.");
  private static final HandRule DBT_110 =
      new HandRule("DBT-110", Stage.ASSESS, "Debt service takes {finances.debtToIncomeRatio} of the income; below 0.35 it leaves room.");
  private static final HandRule DBT_120 =
      new HandRule("DBT-120", Stage.ASSESS, "Debt service takes {finances.debtToIncomeRatio} of the income; from 0.35 to under 0.43 it is bearable.");
  private static final HandRule DBT_130 =
      new HandRule("DBT-130", Stage.ASSESS, "Debt service takes {finances.debtToIncomeRatio} of the income; from 0.55 it weighs on the household.");
  private static final HandRule DBT_140 =
      new HandRule("DBT-140", Stage.ASSESS, "Debt service takes {finances.debtToIncomeRatio} of the income; from 0.7 little is left to live on.");
  private static final HandRule DBT_150 =
      new HandRule("DBT-150", Stage.ASSESS, "Debt service takes {finances.debtToIncomeRatio} of the income; above 0.55 the grade is at most B.");
  private static final HandRule DEF_110 =
      new HandRule("DEF-110", Stage.ASSESS, "No loan was in default in the last 60 months.");
  private static final HandRule DEF_120 =
      new HandRule("DEF-120", Stage.ASSESS, "Loans in default in the last 60 months: {credit.defaults60m}; after a default the grade is C.");
  private static final HandRule DEF_130 =
      new HandRule("DEF-130", Stage.ASSESS, "Loans in default in the last 60 months: {credit.defaults60m}; from 2 this weighs most, and the grade is C.");
  private static final HandRule DSC_110 =
      new HandRule("DSC-110", Stage.ASSESS, "Cash flow is {finances.debtServiceCoverRatio} times the debt service; below -1 the business burns more than it owes.");
  private static final HandRule DSC_120 =
      new HandRule("DSC-120", Stage.ASSESS, "Cash flow is {finances.debtServiceCoverRatio} times the debt service, at least 1.5.");
  private static final HandRule DSC_210 =
      new HandRule("DSC-210", Stage.ASSESS, "Cash flow is {finances.debtServiceCoverRatio} times the debt service; below 1 the grade is at most B.");
  private static final HandRule DSC_220 =
      new HandRule("DSC-220", Stage.ASSESS, "Cash flow is {finances.debtServiceCoverRatio} times the debt service, below 0.8, with debts of {finances.debtToAssetsRatio} of all assets, at least 0.85; the grade is C.");
  private static final HandRule DSC_230 =
      new HandRule("DSC-230", Stage.ASSESS, "Cash flow is {finances.debtServiceCoverRatio} times the debt service, below 0.8, with current assets of {finances.currentRatio} of current liabilities, below 0.5; the grade is C.");
  private static final HandRule EMP_110 =
      new HandRule("EMP-110", Stage.ASSESS, "The customer has been in the present work for {person.employmentYears} years, less than 1.");
  private static final HandRule EMP_120 =
      new HandRule("EMP-120", Stage.ASSESS, "The customer has been in the present work for {person.employmentYears} years, less than 2.");
  private static final HandRule EMP_130 =
      new HandRule("EMP-130", Stage.ASSESS, "The customer has been in the present work for {person.employmentYears} years, at least 5.");
  private static final HandRule EMP_140 =
      new HandRule("EMP-140", Stage.ASSESS, "The customer has been in the present work for {person.employmentYears} years, at least 15.");
  private static final HandRule FLR_010 =
      new HandRule("FLR-010", Stage.ASSESS, "{credit.daysPastDue} days past due; by law a loan more than 90 days past due is non-performing, and the grade is C.");
  private static final HandRule FLR_015 =
      new HandRule("FLR-015", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue and the days past due are not known; from 4 the loan counts as non-performing, and the grade is C.");
  private static final HandRule FLR_110 =
      new HandRule("FLR-110", Stage.ASSESS, "{credit.daysPastDue} days past due, more than 7: by law the running loan is at least special mention.");
  private static final HandRule FLR_120 =
      new HandRule("FLR-120", Stage.ASSESS, "{credit.daysPastDue} days past due, more than 90: by law the running loan is at least substandard.");
  private static final HandRule FLR_130 =
      new HandRule("FLR-130", Stage.ASSESS, "{credit.daysPastDue} days past due, more than 270: by law the running loan is at least doubtful.");
  private static final HandRule FLR_140 =
      new HandRule("FLR-140", Stage.ASSESS, "{credit.daysPastDue} days past due, more than 360: by law the running loan is at least loss.");
  private static final HandRule FLR_150 =
      new HandRule("FLR-150", Stage.ASSESS, "Instalments in a row overdue: {credit.overdueStreak}, and the days past due are not known; the running loan is at least special mention.");
  private static final HandRule FLR_160 =
      new HandRule("FLR-160", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue and the days past due are not known; from 4 the running loan is at least substandard.");
  private static final HandRule FLR_170 =
      new HandRule("FLR-170", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue and the days past due are not known; from 10 the running loan is at least doubtful.");
  private static final HandRule FLR_180 =
      new HandRule("FLR-180", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue and the days past due are not known; from 13 the running loan is at least loss.");
  private static final HandRule HIS_110 =
      new HandRule("HIS-110", Stage.ASSESS, "The oldest credit line is {credit.historyMonths} months old; below 48 the history is short.");
  private static final HandRule HIS_120 =
      new HandRule("HIS-120", Stage.ASSESS, "The oldest credit line is {credit.historyMonths} months old; from 180 the history is long.");
  private static final HandRule HIS_130 =
      new HandRule("HIS-130", Stage.ASSESS, "The oldest credit line is {credit.historyMonths} months old; from 240 the history is very long.");
  private static final HandRule INQ_110 =
      new HandRule("INQ-110", Stage.ASSESS, "No lender was asked for new credit in the last 6 months.");
  private static final HandRule INQ_120 =
      new HandRule("INQ-120", Stage.ASSESS, "New credit was asked for {credit.inquiries6m} times in the last 6 months.");
  private static final HandRule INQ_130 =
      new HandRule("INQ-130", Stage.ASSESS, "New credit was asked for {credit.inquiries6m} times in the last 6 months; from 4 this is much.");
  private static final HandRule INQ_140 =
      new HandRule("INQ-140", Stage.ASSESS, "New credit was asked for {credit.inquiries6m} times in the last 6 months; from 6 this is frequent borrowing.");
  private static final HandRule INQ_150 =
      new HandRule("INQ-150", Stage.ASSESS, "New credit was asked for {credit.inquiries6m} times in the last 6 months; from 10 the customer may be living on new loans.");
  private static final HandRule LIQ_110 =
      new HandRule("LIQ-110", Stage.ASSESS, "Current assets are {finances.currentRatio} of current liabilities; below 0.5 the debts of the next year are not half covered.");
  private static final HandRule LIQ_120 =
      new HandRule("LIQ-120", Stage.ASSESS, "Current assets are {finances.currentRatio} of current liabilities; below 1 the debts of the next year are not covered.");
  private static final HandRule LIQ_130 =
      new HandRule("LIQ-130", Stage.ASSESS, "Current assets are {finances.currentRatio} of current liabilities; below 1.25 this is tight.");
  private static final HandRule LIQ_140 =
      new HandRule("LIQ-140", Stage.ASSESS, "Current assets are {finances.currentRatio} of current liabilities, at least 1.5.");
  private static final HandRule LIQ_150 =
      new HandRule("LIQ-150", Stage.ASSESS, "Current assets are {finances.currentRatio} of current liabilities, at least 2.");
  private static final HandRule MIS_100 =
      new HandRule("MIS-100", Stage.ASSESS, "Neither a credit score nor any repayment history is known; the grade is at most B and a person looks at the case.");
  private static final HandRule MIS_110 =
      new HandRule("MIS-110", Stage.ASSESS, "There is no credit score and the oldest credit line is {credit.historyMonths} months old; below 6 the grade is at most B and a person looks at the case.");
  private static final HandRule MIS_120 =
      new HandRule("MIS-120", Stage.ASSESS, "Neither a credit score nor the length of the credit history is known; a person looks at the case.");
  private static final HandRule MIS_130 =
      new HandRule("MIS-130", Stage.ASSESS, "From 200,000 one of debt to income, amount to income, debt service cover or debt to assets must be known; until then the grade is at most B.");
  private static final HandRule PJT_110 =
      new HandRule("PJT-110", Stage.ASSESS, "The project is under construction or earning and not a day behind plan.");
  private static final HandRule PJT_120 =
      new HandRule("PJT-120", Stage.ASSESS, "The project is {project.delayDays} days behind plan; from 30 this takes points.");
  private static final HandRule PJT_130 =
      new HandRule("PJT-130", Stage.ASSESS, "The project is {project.delayDays} days behind plan; from 90 a warning is due.");
  private static final HandRule PJT_140 =
      new HandRule("PJT-140", Stage.ASSESS, "The project is {project.delayDays} days behind plan; from 180 the grade is at most B.");
  private static final HandRule PJT_150 =
      new HandRule("PJT-150", Stage.ASSESS, "The project is {project.delayDays} days behind plan; from 365 the grade is C.");
  private static final HandRule PJT_210 =
      new HandRule("PJT-210", Stage.ASSESS, "The project costs {project.costOverrunRatio} more than its budget; from 0.1 this takes points.");
  private static final HandRule PJT_220 =
      new HandRule("PJT-220", Stage.ASSESS, "The project costs {project.costOverrunRatio} more than its budget; from 0.3 the grade is at most B.");
  private static final HandRule PJT_310 =
      new HandRule("PJT-310", Stage.ASSESS, "The project's contractor is sound.");
  private static final HandRule PJT_320 =
      new HandRule("PJT-320", Stage.ASSESS, "The project's contractor shows first signs of trouble and is watched.");
  private static final HandRule PJT_330 =
      new HandRule("PJT-330", Stage.ASSESS, "The project's contractor is in financial trouble; the grade is at most B and a running loan is special mention.");
  private static final HandRule REL_100 =
      new HandRule("REL-100", Stage.ASSESS, "A customer for {relationship.years} years; from 3 years loyalty counts.");
  private static final HandRule REL_200 =
      new HandRule("REL-200", Stage.ASSESS, "Loans repaid in full: {relationship.loansCompleted}, at least 2.");
  private static final HandRule REL_300 =
      new HandRule("REL-300", Stage.ASSESS, "Customers referred: {relationship.referrals}.");
  private static final HandRule REL_310 =
      new HandRule("REL-310", Stage.ASSESS, "The customer holds {relationship.productsHeld} products, at least 3.");
  private static final HandRule REL_320 =
      new HandRule("REL-320", Stage.ASSESS, "Contacts in the last year: {relationship.contacts12m}, at least 6.");
  private static final HandRule REL_330 =
      new HandRule("REL-330", Stage.ASSESS, "Value-added services used in the last year: {relationship.valueAddedServices12m}.");
  private static final HandRule REL_400 =
      new HandRule("REL-400", Stage.ASSESS, "Complaints in the last year: {relationship.complaints12m}; the relationship needs care.");
  private static final HandRule REL_410 =
      new HandRule("REL-410", Stage.ASSESS, "The customer rated the service 2 or lower, or complained at least 3 times in the last year.");
  private static final HandRule RPY_500 =
      new HandRule("RPY-500", Stage.ASSESS, "No payment is overdue at present.");
  private static final HandRule RPY_510 =
      new HandRule("RPY-510", Stage.ASSESS, "A payment is late, by less than 30 days and by no more than 1 instalment; until it is paid the grade is at most B.");
  private static final HandRule RPY_520 =
      new HandRule("RPY-520", Stage.ASSESS, "At least 2 instalments in a row are overdue, or a payment by at least 30 days; the grade is C.");
  private static final HandRule RPY_530 =
      new HandRule("RPY-530", Stage.ASSESS, "A payment is late, be it by 1 day or by 1 instalment; the running loan is at least special mention.");
  private static final HandRule SCO_100 =
      new HandRule("SCO-100", Stage.ASSESS, "Every assessment starts at 50 risk points; what is known of the customer adds to them or takes from them.");
  private static final HandRule SCR_110 =
      new HandRule("SCR-110", Stage.ASSESS, "On a common scale of scores the customer stands at {credit.scoreIndex}; below 35 the score is poor.");
  private static final HandRule SCR_120 =
      new HandRule("SCR-120", Stage.ASSESS, "On a common scale of scores the customer stands at {credit.scoreIndex}; from 35 to under 50 the score is weak.");
  private static final HandRule SCR_130 =
      new HandRule("SCR-130", Stage.ASSESS, "On a common scale of scores the customer stands at {credit.scoreIndex}; from 50 to under 60 the score is a little below the middle.");
  private static final HandRule SCR_140 =
      new HandRule("SCR-140", Stage.ASSESS, "On a common scale of scores the customer stands at {credit.scoreIndex}; from 70 to under 80 the score is sound.");
  private static final HandRule SCR_150 =
      new HandRule("SCR-150", Stage.ASSESS, "On a common scale of scores the customer stands at {credit.scoreIndex}; from 80 to under 90 the score is strong.");
  private static final HandRule SCR_160 =
      new HandRule("SCR-160", Stage.ASSESS, "On a common scale of scores the customer stands at {credit.scoreIndex}; from 90 the score is excellent.");
  private static final HandRule TEN_110 =
      new HandRule("TEN-110", Stage.ASSESS, "The unsecured credit runs for {loan.termMonths} months, at most 12.");
  private static final HandRule TEN_120 =
      new HandRule("TEN-120", Stage.ASSESS, "The unsecured credit runs for {loan.termMonths} months; from 37 this is long.");
  private static final HandRule TEN_130 =
      new HandRule("TEN-130", Stage.ASSESS, "The unsecured credit runs for {loan.termMonths} months; from 60 this is very long.");
  private static final HandRule UTI_110 =
      new HandRule("UTI-110", Stage.ASSESS, "Of the credit lines {credit.utilisationRatio} is used, at least 0.3.");
  private static final HandRule UTI_120 =
      new HandRule("UTI-120", Stage.ASSESS, "Of the credit lines {credit.utilisationRatio} is used, at least 0.5.");
  private static final HandRule UTI_130 =
      new HandRule("UTI-130", Stage.ASSESS, "Of the credit lines {credit.utilisationRatio} is used; from 0.75 little reserve is left.");
  private static final HandRule UTI_140 =
      new HandRule("UTI-140", Stage.ASSESS, "Of the credit lines {credit.utilisationRatio} is used; from 1 no reserve is left.");
  private static final HandRule GRD_100 =
      new HandRule("GRD-100", Stage.CLASSIFY, "The risk points come to {assessment.riskPoints}; from 70 the grade is A unless something caps it.");
  private static final HandRule GRD_110 =
      new HandRule("GRD-110", Stage.CLASSIFY, "The risk points come to {assessment.riskPoints}; from 45 the grade is B unless something caps it.");
  private static final HandRule GRD_120 =
      new HandRule("GRD-120", Stage.CLASSIFY, "The risk points come to {assessment.riskPoints}; below 45 the grade is C.");
  private static final HandRule MOD_100 =
      new HandRule("MOD-100", Stage.CLASSIFY, "Unless something asks for more, the loan is served in the basic mode: standard and fast at low cost, but with a weak tie to the customer.");
  private static final HandRule MOD_110 =
      new HandRule("MOD-110", Stage.CLASSIFY, "A project company, or a loan that is not a standard product, is followed for years in the passive mode: simple, but late to intervene.");
  private static final HandRule MOD_120 =
      new HandRule("MOD-120", Stage.CLASSIFY, "A loan from 36 months or from 5,000,000 is followed in the passive mode: simple, but late to intervene.");
  private static final HandRule MOD_200 =
      new HandRule("MOD-200", Stage.CLASSIFY, "All that would be owed comes to 50,000,000 or more; it is managed in the responsible mode: strong control, but costly.");
  private static final HandRule MOD_210 =
      new HandRule("MOD-210", Stage.CLASSIFY, "All that would be owed comes to 1,000,000 or more; a customer of grade C is then managed in the responsible mode: strong control, but costly.");
  private static final HandRule MOD_220 =
      new HandRule("MOD-220", Stage.CLASSIFY, "Terms made for one customer, for a multinational, in an emerging market or for 60 months and longer, are managed in the responsible mode: strong control, but costly.");
  private static final HandRule MOD_230 =
      new HandRule("MOD-230", Stage.CLASSIFY, "A key project is managed in the responsible mode: strong control, but costly.");
  private static final HandRule MOD_240 =
      new HandRule("MOD-240", Stage.CLASSIFY, "A project company would owe 1,000,000,000 or more; the project is managed in the responsible mode: strong control, but costly.");
  private static final HandRule MOD_250 =
      new HandRule("MOD-250", Stage.CLASSIFY, "The project's contractor is in financial trouble, or the project is 180 days or more behind plan; it is managed in the responsible mode: strong control, but costly.");
  private static final HandRule STD_100 =
      new HandRule("STD-100", Stage.CLASSIFY, "Total assets from 4,000,000,000 or a key project make a strategic customer.");
  private static final HandRule STD_110 =
      new HandRule("STD-110", Stage.CLASSIFY, "Total assets from 400,000,000 or an exposure from 50,000,000 make a core customer.");
  private static final HandRule STD_120 =
      new HandRule("STD-120", Stage.CLASSIFY, "Every other company is an ordinary customer.");
  private static final HandRule TIR_100 =
      new HandRule("TIR-100", Stage.CLASSIFY, "The contribution comes to {assessment.contributionPoints} points; from 70 the tier is gold for grade B or better.");
  private static final HandRule TIR_110 =
      new HandRule("TIR-110", Stage.CLASSIFY, "The contribution comes to {assessment.contributionPoints} points and the relationship to {assessment.relationshipPoints}; from 55 and 60 the tier is gold for grade A.");
  private static final HandRule TIR_120 =
      new HandRule("TIR-120", Stage.CLASSIFY, "The contribution comes to {assessment.contributionPoints} points and the relationship to {assessment.relationshipPoints}; from 40 or 50 the tier is at least silver for grade B or better.");
  private static final HandRule TIR_130 =
      new HandRule("TIR-130", Stage.CLASSIFY, "A customer of grade C has the ordinary tier, whatever the contribution and the relationship.");
  private static final HandRule TIR_140 =
      new HandRule("TIR-140", Stage.CLASSIFY, "A warning of severity {assessment.worstSeverity} stands; until it is settled the tier is at most silver.");
  private static final HandRule VAL_100 =
      new HandRule("VAL-100", Stage.CLASSIFY, "The assets that could be invested are {person.investableAssets}, at least 6,000,000: a high-net-worth customer.");
  private static final HandRule VAL_110 =
      new HandRule("VAL-110", Stage.CLASSIFY, "Assets from 500,000 or an income from 200,000 a year make a mid-market customer.");
  private static final HandRule VAL_120 =
      new HandRule("VAL-120", Stage.CLASSIFY, "Every other individual is a customer to wait and see about.");
  private static final HandRule AMT_100 =
      new HandRule("AMT-100", Stage.LIMIT, "On the yearly income any grade may be lent {derived.incomeLimitC}.");
  private static final HandRule AMT_110 =
      new HandRule("AMT-110", Stage.LIMIT, "On the yearly income grades A and B may be lent {derived.incomeLimitB}.");
  private static final HandRule AMT_120 =
      new HandRule("AMT-120", Stage.LIMIT, "On the yearly income grade A may be lent {derived.incomeLimitA}.");
  private static final HandRule AMT_130 =
      new HandRule("AMT-130", Stage.LIMIT, "On the yearly revenue any grade may be lent {derived.revenueLimitC}.");
  private static final HandRule AMT_140 =
      new HandRule("AMT-140", Stage.LIMIT, "On the yearly revenue grades A and B may be lent {derived.revenueLimitB}.");
  private static final HandRule AMT_150 =
      new HandRule("AMT-150", Stage.LIMIT, "On the yearly revenue grade A may be lent {derived.revenueLimitA}.");
  private static final HandRule AMT_160 =
      new HandRule("AMT-160", Stage.LIMIT, "On the net assets any grade may be lent {derived.netAssetsLimitC}.");
  private static final HandRule AMT_170 =
      new HandRule("AMT-170", Stage.LIMIT, "On the net assets grades A and B may be lent {derived.netAssetsLimitB}.");
  private static final HandRule AMT_180 =
      new HandRule("AMT-180", Stage.LIMIT, "On the net assets grade A may be lent {derived.netAssetsLimitA}.");
  private static final HandRule AMT_200 =
      new HandRule("AMT-200", Stage.LIMIT, "At the cover that grade C needs, the collateral carries a loan of {derived.securedLimitC}.");
  private static final HandRule AMT_205 =
      new HandRule("AMT-205", Stage.LIMIT, "At the cover that grade C needs, the collateral carries a loan of {derived.coveredLoanC}.");
  private static final HandRule AMT_210 =
      new HandRule("AMT-210", Stage.LIMIT, "At the cover that grade B needs, the collateral carries a loan of {derived.securedLimitB}.");
  private static final HandRule AMT_215 =
      new HandRule("AMT-215", Stage.LIMIT, "At the cover that grade B needs, the collateral carries a loan of {derived.coveredLoanB}.");
  private static final HandRule AMT_220 =
      new HandRule("AMT-220", Stage.LIMIT, "At the cover that grade A needs, the collateral carries a loan of {derived.securedLimitA}.");
  private static final HandRule AMT_225 =
      new HandRule("AMT-225", Stage.LIMIT, "At the cover that grade A needs, the collateral carries a loan of {derived.coveredLoanA}.");
  private static final HandRule AMT_230 =
      new HandRule("AMT-230", Stage.LIMIT, "At the cover that a project of grade C needs, the collateral carries a loan of {derived.securedLimitB}.");
  private static final HandRule AMT_235 =
      new HandRule("AMT-235", Stage.LIMIT, "At the cover that a project of grade C needs, the collateral carries a loan of {derived.coveredLoanB}.");
  private static final HandRule AMT_240 =
      new HandRule("AMT-240", Stage.LIMIT, "At the cover that a project of grade A or B needs, the collateral carries a loan of {derived.securedLimitA}.");
  private static final HandRule AMT_245 =
      new HandRule("AMT-245", Stage.LIMIT, "At the cover that a project of grade A or B needs, the collateral carries a loan of {derived.coveredLoanA}.");
  private static final HandRule TRM_100 =
      new HandRule("TRM-100", Stage.LIMIT, "Equal instalments are always on offer.");
  private static final HandRule TRM_110 =
      new HandRule("TRM-110", Stage.LIMIT, "Grade A may repay at flexible dates and in flexible amounts.");
  private static final HandRule TRM_120 =
      new HandRule("TRM-120", Stage.LIMIT, "A secured loan of grade B needs a cover from 120 % after the haircut.");
  private static final HandRule TRM_130 =
      new HandRule("TRM-130", Stage.LIMIT, "Beyond what is lent unsecured, grade C needs a cover from 150 % after the haircut.");
  private static final HandRule TRM_140 =
      new HandRule("TRM-140", Stage.LIMIT, "Renewable power of low or medium risk repays as it earns.");
  private static final HandRule TRM_150 =
      new HandRule("TRM-150", Stage.LIMIT, "A secured loan of grade A needs collateral worth 100 % of the debt after the haircut.");
  private static final HandRule TRM_160 =
      new HandRule("TRM-160", Stage.LIMIT, "Grade C has at most 12 months, save for projects and for individuals' loans on real estate.");
  private static final HandRule TRM_170 =
      new HandRule("TRM-170", Stage.LIMIT, "The loan of a project of grade A or B needs collateral worth 100 % of the debt after the haircut.");
  private static final HandRule TRM_180 =
      new HandRule("TRM-180", Stage.LIMIT, "The loan of a project of grade C needs a cover from 120 % after the haircut.");
  private static final HandRule TRM_200 =
      new HandRule("TRM-200", Stage.LIMIT, "An individual of grade C hands in proof of income.");
  private static final HandRule TRM_210 =
      new HandRule("TRM-210", Stage.LIMIT, "A company of grade C hands in audited accounts and a cash-flow forecast.");
  private static final HandRule TRM_220 =
      new HandRule("TRM-220", Stage.LIMIT, "The value of the collateral is not known; an independent valuation is needed.");
  private static final HandRule TRM_230 =
      new HandRule("TRM-230", Stage.LIMIT, "How the company's cash flow moved is not known; a forecast is needed.");
  private static final HandRule TRM_300 =
      new HandRule("TRM-300", Stage.LIMIT, "Manufacturers of low or medium risk who name no other need may repay at flexible dates and in flexible amounts.");
  private static final HandRule TRM_310 =
      new HandRule("TRM-310", Stage.LIMIT, "Flexible repayment matters most to the customer; grades A and B get it.");
  private static final HandRule TRM_320 =
      new HandRule("TRM-320", Stage.LIMIT, "Infrastructure of low or medium risk that needs long or stable funding, or names no need, repays as the asset earns.");
  private static final HandRule AUT_100 =
      new HandRule("AUT-100", Stage.RECOMMEND, "Unless something asks for more, the program decides what it approves.");
  private static final HandRule AUT_110 =
      new HandRule("AUT-110", Stage.RECOMMEND, "More than 50,000 would be owed without collateral; an officer decides.");
  private static final HandRule AUT_120 =
      new HandRule("AUT-120", Stage.RECOMMEND, "More than 300,000 would be owed; an officer decides.");
  private static final HandRule AUT_130 =
      new HandRule("AUT-130", Stage.RECOMMEND, "More than 1,000,000 would be owed; a manager decides.");
  private static final HandRule AUT_140 =
      new HandRule("AUT-140", Stage.RECOMMEND, "More than 10,000,000 would be owed; the credit committee decides.");
  private static final HandRule AUT_150 =
      new HandRule("AUT-150", Stage.RECOMMEND, "More than 500,000,000 would be owed; the board decides.");
  private static final HandRule AUT_160 =
      new HandRule("AUT-160", Stage.RECOMMEND, "More than 100,000,000 would be owed for a key project; the board decides.");
  private static final HandRule AUT_170 =
      new HandRule("AUT-170", Stage.RECOMMEND, "The credit committee decides about project companies, or somebody above it.");
  private static final HandRule AUT_180 =
      new HandRule("AUT-180", Stage.RECOMMEND, "Neither the amount nor all that would be owed is known; a manager decides.");
  private static final HandRule AUT_200 =
      new HandRule("AUT-200", Stage.RECOMMEND, "More than 50,000 would be owed without collateral at grade C; a manager decides instead of an officer.");
  private static final HandRule AUT_210 =
      new HandRule("AUT-210", Stage.RECOMMEND, "More than 300,000 would be owed at grade C; a manager decides instead of an officer.");
  private static final HandRule AUT_220 =
      new HandRule("AUT-220", Stage.RECOMMEND, "More than 1,000,000 would be owed at grade C; the credit committee decides instead of a manager.");
  private static final HandRule AUT_230 =
      new HandRule("AUT-230", Stage.RECOMMEND, "More than 10,000,000 would be owed at grade C; the board decides instead of the committee.");
  private static final HandRule AUT_240 =
      new HandRule("AUT-240", Stage.RECOMMEND, "Neither the amount nor all that would be owed is known, at grade C; the credit committee decides instead of a manager.");
  private static final HandRule MKT_100 =
      new HandRule("MKT-100", Stage.RECOMMEND, "The customer consents to be approached with offers.");
  private static final HandRule MKT_110 =
      new HandRule("MKT-110", Stage.RECOMMEND, "The customer has not consented to be approached with offers.");
  private static final HandRule MKT_120 =
      new HandRule("MKT-120", Stage.RECOMMEND, "A payment is overdue; the customer hears about that and not about offers.");
  private static final HandRule MKT_130 =
      new HandRule("MKT-130", Stage.RECOMMEND, "A warning of severity {assessment.worstSeverity} stands; until it is settled nothing is offered.");
  private static final HandRule MKT_140 =
      new HandRule("MKT-140", Stage.RECOMMEND, "The customer is dissatisfied; the trouble is settled before anything is offered.");
  private static final HandRule MKT_150 =
      new HandRule("MKT-150", Stage.RECOMMEND, "The customer is under 18 years old; minors are not approached with offers.");
  private static final HandRule REC_100 =
      new HandRule("REC-100", Stage.RECOMMEND, "An application of grade A or B is approved, unless a rule refers or declines it.");
  private static final HandRule REC_110 =
      new HandRule("REC-110", Stage.RECOMMEND, "An application of grade C is decided by a person.");
  private static final HandRule REC_120 =
      new HandRule("REC-120", Stage.RECOMMEND, "A payment is late now; a person decides about a new loan.");
  private static final HandRule REC_130 =
      new HandRule("REC-130", Stage.RECOMMEND, "A warning of severity {assessment.worstSeverity} stands; a person decides.");
  private static final HandRule REC_140 =
      new HandRule("REC-140", Stage.RECOMMEND, "Cash flow is {finances.debtServiceCoverRatio} of the debt service; below 100 % a person decides.");
  private static final HandRule REC_150 =
      new HandRule("REC-150", Stage.RECOMMEND, "Debt is {finances.debtToAssetsRatio} of all assets; from 85 % a person decides.");
  private static final HandRule REC_160 =
      new HandRule("REC-160", Stage.RECOMMEND, "The application is for {loan.amount}; at most {limits.maxAmount} can be lent.");
  private static final HandRule REC_170 =
      new HandRule("REC-170", Stage.RECOMMEND, "The yearly income is not known, and no collateral sets how much can be lent; a person finds out.");
  private static final HandRule REC_171 =
      new HandRule("REC-171", Stage.RECOMMEND, "The yearly revenue is not known, and no collateral sets how much can be lent; a person finds out.");
  private static final HandRule REC_172 =
      new HandRule("REC-172", Stage.RECOMMEND, "The net assets are not known, and no collateral sets how much can be lent; a person finds out.");
  private static final HandRule REC_173 =
      new HandRule("REC-173", Stage.RECOMMEND, "No known collateral sets how much can be lent to the project; a person finds out.");
  private static final HandRule REC_180 =
      new HandRule("REC-180", Stage.RECOMMEND, "Debt service takes {finances.debtToIncomeRatio} of the income; grade A bears 55 %, grade B 50 % and grade C 40 %.");
  private static final HandRule REC_190 =
      new HandRule("REC-190", Stage.RECOMMEND, "A student asks for credit without collateral; a person decides.");
  private static final HandRule REC_200 =
      new HandRule("REC-200", Stage.RECOMMEND, "The loan is secured, but the value of the collateral is not known; it is valued before anybody decides.");
  private static final HandRule REC_210 =
      new HandRule("REC-210", Stage.RECOMMEND, "The applicant is at least 16 and under 18 years old; a person makes sure that the work supports the applicant.");
  private static final HandRule REC_220 =
      new HandRule("REC-220", Stage.RECOMMEND, "Of the days past due and the instalments overdue one is 0 and the other is not; a person finds out which is right.");
  private static final HandRule REC_230 =
      new HandRule("REC-230", Stage.RECOMMEND, "What is overdue now exceeds the worst that is on file for the last 12 or 24 months; a person finds out which is right.");
  private static final HandRule REC_300 =
      new HandRule("REC-300", Stage.RECOMMEND, "A loan of the customer is non-performing; nothing new is lent until it is settled.");
  private static final HandRule REC_310 =
      new HandRule("REC-310", Stage.RECOMMEND, "{credit.defaults60m} loans were in default within five years; from 2 an application is declined.");
  private static final HandRule REC_320 =
      new HandRule("REC-320", Stage.RECOMMEND, "Debt is {finances.debtToAssetsRatio} of all assets, above 100 %, and the cash flow of {finances.debtServiceCoverRatio} of the debt service is below -100 %.");
  private static final HandRule REC_330 =
      new HandRule("REC-330", Stage.RECOMMEND, "The applicant is under 16 years old and cannot take out a loan alone.");
  private static final HandRule REC_340 =
      new HandRule("REC-340", Stage.RECOMMEND, "The applicant is under 18 years old and not at work, and cannot take out a loan alone.");
  private static final HandRule WRN_100 =
      new HandRule("WRN-100", Stage.RECOMMEND, "After the haircut collateral covers {collateral.adjustedCoverage} of the debt; {limits.minCoverage} is required.");
  private static final HandRule WRN_110 =
      new HandRule("WRN-110", Stage.RECOMMEND, "After the haircut collateral covers {collateral.adjustedCoverage} of the debt where {limits.minCoverage} is required, and {loan.amount} is more than the maximum of {limits.maxAmount}.");
  private static final HandRule WRN_120 =
      new HandRule("WRN-120", Stage.RECOMMEND, "After the haircut collateral covers {collateral.adjustedCoverage} of the debt, less than half of what grade {segment.grade} requires: 50 % at A, 60 % at B and 75 % at C are the half.");
  private static final HandRule WRN_130 =
      new HandRule("WRN-130", Stage.RECOMMEND, "After the haircut collateral covers {collateral.adjustedCoverage} of the project's debt, less than half of what is required: 50 % at grades A and B and 60 % at C are the half.");
  private static final HandRule WRN_200 =
      new HandRule("WRN-200", Stage.RECOMMEND, "The grade was {previous.riskGrade} and is {segment.grade}.");
  private static final HandRule WRN_210 =
      new HandRule("WRN-210", Stage.RECOMMEND, "The grade was {previous.riskGrade} and is {segment.grade}; a person decides about new credit.");
  private static final HandRule ACT_120 =
      new HandRule("ACT-120", Stage.SERVE, "Collateral covers less than is required; within 30 days it is valued again, and more of it or a smaller loan is agreed.");
  private static final HandRule ACT_200 =
      new HandRule("ACT-200", Stage.SERVE, "The customer is reminded of the late payment today.");
  private static final HandRule ACT_210 =
      new HandRule("ACT-210", Stage.SERVE, "Payments are overdue for long or several times in a row; a specialist follows up within 1 day.");
  private static final HandRule ACT_220 =
      new HandRule("ACT-220", Stage.SERVE, "In the basic mode repeated arrears are collected within 5 days; nothing else is done.");
  private static final HandRule ACT_230 =
      new HandRule("ACT-230", Stage.SERVE, "The loan is non-performing; collection starts today.");
  private static final HandRule ACT_240 =
      new HandRule("ACT-240", Stage.SERVE, "Payments are overdue for long or several times in a row; a remedy is agreed with the customer within 10 days.");
  private static final HandRule ACT_250 =
      new HandRule("ACT-250", Stage.SERVE, "The project is late; it is inspected within 14 days and a remedy agreed within 30.");
  private static final HandRule ACT_310 =
      new HandRule("ACT-310", Stage.SERVE, "Cash flow falls: the credit is reviewed within 7 days and the repayment plan fitted to the cash flow within 30, before a payment is missed.");
  private static final HandRule ACT_320 =
      new HandRule("ACT-320", Stage.SERVE, "The contractor is in trouble: the credit is reviewed within 7 days, and within 30 disbursement is bound to certified progress.");
  private static final HandRule ACT_330 =
      new HandRule("ACT-330", Stage.SERVE, "New credit is often asked for: the credit is reviewed within 7 days, and within 30 the undrawn lines are limited.");
  private static final HandRule ACT_340 =
      new HandRule("ACT-340", Stage.SERVE, "Cover is short: within 30 days more collateral or a smaller loan is written into the terms.");
  private static final HandRule ACT_350 =
      new HandRule("ACT-350", Stage.SERVE, "The outlook of the industry is uncertain or getting worse: the credit is reviewed within 30 days.");
  private static final HandRule ACT_360 =
      new HandRule("ACT-360", Stage.SERVE, "The grade is lower than at the last decision; the credit is reviewed within 5 days.");
  private static final HandRule ACT_370 =
      new HandRule("ACT-370", Stage.SERVE, "The customer is dissatisfied; the manager settles the trouble within 3 days.");
  private static final HandRule ACT_400 =
      new HandRule("ACT-400", Stage.SERVE, "Whether the borrower is overdue is not known; the records are completed within 5 days.");
  private static final HandRule ACT_410 =
      new HandRule("ACT-410", Stage.SERVE, "Past defaults or recent inquiries are not known; the credit report is fetched within 1 day.");
  private static final HandRule ACT_420 =
      new HandRule("ACT-420", Stage.SERVE, "Facts about the customer contradict each other; which of them is wrong is found out within 5 days.");
  private static final HandRule ACT_500 =
      new HandRule("ACT-500", Stage.SERVE, "A former borrower of low or medium risk who may be approached is asked back.");
  private static final HandRule APR_100 =
      new HandRule("APR-100", Stage.SERVE, "Every application is decided within 5 days, unless it needs longer.");
  private static final HandRule APR_140 =
      new HandRule("APR-140", Stage.SERVE, "Grade C is reviewed more strictly: 10 days.");
  private static final HandRule APR_150 =
      new HandRule("APR-150", Stage.SERVE, "The application is approved, within an officer's authority, and simple or from a gold customer: it is decided within 1 day.");
  private static final HandRule APR_160 =
      new HandRule("APR-160", Stage.SERVE, "Gold and silver customers have priority: 3 days.");
  private static final HandRule APR_170 =
      new HandRule("APR-170", Stage.SERVE, "A quick decision matters most to the customer, and nobody need look at the case: 3 days.");
  private static final HandRule APR_180 =
      new HandRule("APR-180", Stage.SERVE, "A person decides: within 3 days at the earliest.");
  private static final HandRule APR_190 =
      new HandRule("APR-190", Stage.SERVE, "The credit committee decides: within 10 days at the earliest.");
  private static final HandRule APR_200 =
      new HandRule("APR-200", Stage.SERVE, "The board decides: within 30 days at the earliest.");
  private static final HandRule CON_120 =
      new HandRule("CON-120", Stage.SERVE, "Customers who may be approached hear from us by mail every 90 days and by app every 30.");
  private static final HandRule CON_140 =
      new HandRule("CON-140", Stage.SERVE, "The customer prefers the branch and is invited there every 90 days, besides what is done on line.");
  private static final HandRule CON_200 =
      new HandRule("CON-200", Stage.SERVE, "In the responsible mode the customer is called every 30 days.");
  private static final HandRule CON_210 =
      new HandRule("CON-210", Stage.SERVE, "In the responsible mode the customer is visited every 30 days.");
  private static final HandRule CON_220 =
      new HandRule("CON-220", Stage.SERVE, "In the responsible mode the customer is met in the branch every 30 days.");
  private static final HandRule CON_230 =
      new HandRule("CON-230", Stage.SERVE, "In the responsible mode the customer is written to every 30 days.");
  private static final HandRule CON_240 =
      new HandRule("CON-240", Stage.SERVE, "In the responsible mode the customer is reached by app every 30 days.");
  private static final HandRule CON_250 =
      new HandRule("CON-250", Stage.SERVE, "In the passive mode the customer is called every 90 days.");
  private static final HandRule CON_260 =
      new HandRule("CON-260", Stage.SERVE, "In the passive mode the customer is visited every 90 days.");
  private static final HandRule CON_270 =
      new HandRule("CON-270", Stage.SERVE, "In the passive mode the customer is met in the branch every 90 days.");
  private static final HandRule CON_280 =
      new HandRule("CON-280", Stage.SERVE, "In the passive mode the customer is written to every 90 days.");
  private static final HandRule CON_290 =
      new HandRule("CON-290", Stage.SERVE, "In the passive mode the customer is reached by app every 90 days.");
  private static final HandRule CON_300 =
      new HandRule("CON-300", Stage.SERVE, "Gold customers are visited every 30 days.");
  private static final HandRule CON_310 =
      new HandRule("CON-310", Stage.SERVE, "Gold customers are called every 30 days.");
  private static final HandRule CON_320 =
      new HandRule("CON-320", Stage.SERVE, "Gold customers are met in the branch every 30 days.");
  private static final HandRule CON_330 =
      new HandRule("CON-330", Stage.SERVE, "Gold customers are written to every 30 days.");
  private static final HandRule CON_340 =
      new HandRule("CON-340", Stage.SERVE, "Gold customers are reached by app every 30 days.");
  private static final HandRule CON_350 =
      new HandRule("CON-350", Stage.SERVE, "Silver customers are visited every 90 days.");
  private static final HandRule CON_360 =
      new HandRule("CON-360", Stage.SERVE, "Silver customers are called every 90 days.");
  private static final HandRule CON_370 =
      new HandRule("CON-370", Stage.SERVE, "Silver customers are met in the branch every 90 days.");
  private static final HandRule CON_380 =
      new HandRule("CON-380", Stage.SERVE, "Silver customers are written to every 90 days.");
  private static final HandRule CON_390 =
      new HandRule("CON-390", Stage.SERVE, "Silver customers are reached by app every 90 days.");
  private static final HandRule MGR_100 =
      new HandRule("MGR-100", Stage.SERVE, "Gold customers, high-net-worth customers and those in the responsible mode have a manager of their own.");
  private static final HandRule MGR_130 =
      new HandRule("MGR-130", Stage.SERVE, "Silver customers and core companies share a manager.");
  private static final HandRule MGR_200 =
      new HandRule("MGR-200", Stage.SERVE, "A strategic customer has a service team as well: one customer, one policy.");
  private static final HandRule MGR_210 =
      new HandRule("MGR-210", Stage.SERVE, "A key project has its own service team, from structuring to following the money.");
  private static final HandRule MON_100 =
      new HandRule("MON-100", Stage.SERVE, "In the passive mode the repayments are looked at every 90 days and whenever something happens.");
  private static final HandRule MON_110 =
      new HandRule("MON-110", Stage.SERVE, "In the responsible mode repayments, cash flow and new borrowing are looked at every 30 days.");
  private static final HandRule MON_115 =
      new HandRule("MON-115", Stage.SERVE, "In the responsible mode the industry and the covenants of a company are watched.");
  private static final HandRule MON_120 =
      new HandRule("MON-120", Stage.SERVE, "In the basic mode the repayments are looked at every 90 days only at grade C or while a warning of medium or higher severity stands.");
  private static final HandRule MON_130 =
      new HandRule("MON-130", Stage.SERVE, "Strategic and core companies are reviewed at least every 365 days.");
  private static final HandRule MON_200 =
      new HandRule("MON-200", Stage.SERVE, "Grade C is looked at twice as often.");
  private static final HandRule MON_330 =
      new HandRule("MON-330", Stage.SERVE, "While the project is being built it is looked at twice as often.");
  private static final HandRule MON_340 =
      new HandRule("MON-340", Stage.SERVE, "At the handover the project is looked at every 30 days.");
  private static final HandRule MON_350 =
      new HandRule("MON-350", Stage.SERVE, "The public side pays under the agreement of the partnership; its payments are watched.");
  private static final HandRule MON_360 =
      new HandRule("MON-360", Stage.SERVE, "The project's contractor shows first signs of trouble and is watched.");
  private static final HandRule MON_370 =
      new HandRule("MON-370", Stage.SERVE, "Collateral covers less than is required; the cover is watched.");
  private static final HandRule OCC_100 =
      new HandRule("OCC-100", Stage.SERVE, "The birthday is at most 7 days away; the customer is greeted with a personal offer.");
  private static final HandRule OCC_110 =
      new HandRule("OCC-110", Stage.SERVE, "A holiday is at most 7 days away; the customer is greeted with an offer.");
  private static final HandRule OCC_200 =
      new HandRule("OCC-200", Stage.SERVE, "A customer for {relationship.years} years; from 5 years industry events and market reports come with the relationship.");
  private static final HandRule OCC_210 =
      new HandRule("OCC-210", Stage.SERVE, "Strategic and core companies have the market report.");
  private static final HandRule PHS_100 =
      new HandRule("PHS-100", Stage.SERVE, "While the project is looked for, the demand in its industry is watched.");
  private static final HandRule PHS_110 =
      new HandRule("PHS-110", Stage.SERVE, "While the project is prepared, its agreements are watched.");
  private static final HandRule PHS_120 =
      new HandRule("PHS-120", Stage.SERVE, "While the project is put out to tender, the choice of the contractor and the agreements are watched.");
  private static final HandRule PHS_130 =
      new HandRule("PHS-130", Stage.SERVE, "While the project is built, progress, cost and contractor are watched.");
  private static final HandRule PHS_140 =
      new HandRule("PHS-140", Stage.SERVE, "While the project earns, cash flow and cover are watched.");
  private static final HandRule PHS_150 =
      new HandRule("PHS-150", Stage.SERVE, "At the handover of the project the agreements and the last cash flows are watched.");
  private static final HandRule PRC_100 =
      new HandRule("PRC-100", Stage.SERVE, "Grade A lowers the rate.");
  private static final HandRule PRC_110 =
      new HandRule("PRC-110", Stage.SERVE, "Grade C raises the rate by 150 basis points.");
  private static final HandRule PRC_120 =
      new HandRule("PRC-120", Stage.SERVE, "The gold tier lowers the rate.");
  private static final HandRule PRC_130 =
      new HandRule("PRC-130", Stage.SERVE, "The silver tier lowers the rate a little.");
  private static final HandRule PRC_140 =
      new HandRule("PRC-140", Stage.SERVE, "On a common scale of scores the customer stands at {credit.scoreIndex}; from 80 the rate is lower while nothing is late or in doubt.");
  private static final HandRule PRC_150 =
      new HandRule("PRC-150", Stage.SERVE, "All adjustments together are at most 300 basis points.");
  private static final HandRule PRC_160 =
      new HandRule("PRC-160", Stage.SERVE, "A payment is late, a warning is serious or a person must look at the case: until that is settled the rate is not below 0 and at most 300 basis points above the list.");
  private static final HandRule PRC_200 =
      new HandRule("PRC-200", Stage.SERVE, "A fixed rate is always on offer; another rate holds where it is asked for or suits the project better.");
  private static final HandRule PRC_210 =
      new HandRule("PRC-210", Stage.SERVE, "A floating rate is asked for or agreed.");
  private static final HandRule PRC_220 =
      new HandRule("PRC-220", Stage.SERVE, "A rate that is partly fixed and partly adjustable is asked for or agreed.");
  private static final HandRule PRC_230 =
      new HandRule("PRC-230", Stage.SERVE, "Infrastructure needs long and stable funding; a floating rate is asked for and a rate that is fixed in part is proposed.");
  private static final HandRule PRC_240 =
      new HandRule("PRC-240", Stage.SERVE, "A low cost matters most: to this customer, or to manufacturers who name no need; no rate was asked for, so a floating one is proposed.");
  private static final HandRule PRC_250 =
      new HandRule("PRC-250", Stage.SERVE, "Renewable power of low or medium risk has a rate that is fixed first and adjustable later.");
  private static final HandRule PRO_100 =
      new HandRule("PRO-100", Stage.SERVE, "A technology firm that owns intellectual property may pledge it for a loan.");
  private static final HandRule PRO_110 =
      new HandRule("PRO-110", Stage.SERVE, "A manufacturer with a revenue from 200,000,000 may finance its supply chain.");
  private static final HandRule PRO_150 =
      new HandRule("PRO-150", Stage.SERVE, "Infrastructure that needs long or stable funding, or names no need, is offered a project loan at a fixed or partly fixed rate.");
  private static final HandRule PRO_160 =
      new HandRule("PRO-160", Stage.SERVE, "A low cost matters most to this infrastructure project: a long project loan at a floating rate.");
  private static final HandRule PRO_170 =
      new HandRule("PRO-170", Stage.SERVE, "Renewable power is offered a loan that is repaid as it earns, at a rate that is fixed first and adjustable later.");
  private static final HandRule PRO_200 =
      new HandRule("PRO-200", Stage.SERVE, "The contribution comes to {assessment.contributionPoints} points; from 70 a company has access to syndicated loans and project-finance advice.");
  private static final HandRule PRO_210 =
      new HandRule("PRO-210", Stage.SERVE, "The potential for other products is {relationship.crossSellPotential}; from 70 there is a welcome offer.");
  private static final HandRule PRO_220 =
      new HandRule("PRO-220", Stage.SERVE, "A small business of low or medium risk in a known sector is offered that sector's bundle.");
  private static final HandRule PRO_300 =
      new HandRule("PRO-300", Stage.SERVE, "Consumer credit on line and short credit of flexible term suit employees from 18 to below 35 years.");
  private static final HandRule PRO_320 =
      new HandRule("PRO-320", Stage.SERVE, "A business owner may finance the enterprise with a loan made for that.");

  private final BigDecimal collateralAdjustedCoverage;
  private final Integer personAge;
  private final Integer relationshipYears;
  private final BigDecimal creditScoreIndex;
  private BigDecimal amountToIncome;
  private BigDecimal amountToInvestableAssets;
  private BigDecimal amountToRevenue;
  private BigDecimal amountToTotalAssets;
  private BigDecimal revenueMultiple;
  private BigDecimal netAssetsLimitA;
  private BigDecimal assetsMultiple;
  private BigDecimal incomeLimitA;
  private BigDecimal revenueLimitA;
  private BigDecimal netAssets;
  private BigDecimal coveredLoanC;
  private BigDecimal securedLimitB;
  private BigDecimal coveredLoanB;
  private BigDecimal securedLimitA;
  private BigDecimal coveredLoanA;
  private BigDecimal owedAlready;
  private BigDecimal adjustedValue;
  private int riskForAffordability;
  private int riskAgainstAffordability;
  private int riskForArrears;
  private int riskAgainstArrears;
  private int riskAgainstIndustry;
  private int riskForIndustry;
  private int riskForMarket;
  private int riskAgainstMarket;
  private int riskForSize;
  private int riskAgainstOperations;
  private int riskForCapital;
  private int riskAgainstCapital;
  private int riskForCashFlow;
  private int riskAgainstCashFlow;
  private int riskAgainstCover;
  private int riskForCover;
  private int riskForDebtBurden;
  private int riskAgainstDebtBurden;
  private int riskForDefaults;
  private int riskAgainstDefaults;
  private int riskAgainstDebtService;
  private int riskForDebtService;
  private int riskAgainstEmployment;
  private int riskForEmployment;
  private int riskAgainstHistory;
  private int riskForHistory;
  private int riskForNewCredit;
  private int riskAgainstNewCredit;
  private int riskAgainstLiquidity;
  private int riskForLiquidity;
  private int riskForProject;
  private int riskAgainstProject;
  private int riskForContractor;
  private int riskAgainstContractor;
  private int riskForBase;
  private int riskAgainstScore;
  private int riskForScore;
  private int riskForTerm;
  private int riskAgainstTerm;
  private int riskAgainstUtilisation;
  private int relationshipAgainstSatisfaction;
  private String marketing;

  private HandWrittenPolicy(CustomerSnapshot snapshot) {
    super(snapshot);
    collateralAdjustedCoverage = cover(counted(snapshot.collateral(), HAIRCUTS, D0_3), snapshot.loan());
    personAge = new PersonFacts(snapshot.person(), snapshot.asOf()).age();
    relationshipYears = new RelationshipFacts(snapshot.relationship(), snapshot.asOf()).years();
    creditScoreIndex = new CreditFacts(snapshot.credit(), SCORES).scoreIndex();
  }

  /** Decides a snapshot that has been checked. */
  public static HandDecision decide(CustomerSnapshot snapshot) {
    HandWrittenPolicy policy = new HandWrittenPolicy(snapshot);
    policy.capacityRules();
    policy.arrearsRules();
    policy.businessRules();
    policy.balanceSheetRules();
    policy.debtServiceRules();
    policy.contributionRules();
    policy.coverRules();
    policy.coverRules2();
    policy.contradictionsRules();
    policy.capacityRules2();
    policy.arrearsRules2();
    policy.debtServiceRules2();
    policy.capacityRules3();
    policy.floorsRules();
    policy.borrowingRules();
    policy.balanceSheetRules2();
    policy.missingDataRules();
    policy.projectRules();
    policy.relationshipRules();
    policy.repaymentRules();
    policy.startRules();
    policy.scoreRules();
    policy.capacityRules4();
    policy.borrowingRules2();
    policy.countEvidence();
    policy.assessed();
    policy.gradeRules();
    policy.graded();
    policy.modeRules();
    policy.standingRules();
    policy.tierRules();
    policy.valueClassRules();
    policy.classified(CrmMode.BASIC, CrmMode.RESPONSIBLE, 90);
    policy.unsecuredAmountRules();
    policy.securedAmountRules();
    policy.termsRules();
    policy.documentsRules();
    policy.termsRules2();
    policy.limited();
    policy.authorityRules();
    policy.marketingRules();
    policy.recommendationRules();
    policy.warningsRules();
    policy.recommended();
    policy.actionsRules();
    policy.approvalRules();
    policy.contactsRules();
    policy.contactsRules2();
    policy.managerRules();
    policy.monitoringRules();
    policy.occasionsRules();
    policy.phasesRules();
    policy.pricingRules();
    policy.productsRules();
    return policy.decision();
  }

  private void capacityRules() {
    CustomerType type = snapshot.type();
    CollateralType collateralType = snapshot.collateral().type();
    if (type == CustomerType.INDIVIDUAL && (collateralType == null
        || collateralType != CollateralType.REAL_ESTATE) && amountToIncome() != null
        && amountToIncome().compareTo(D0_5) < 0) {
      riskForAffordability = Math.max(riskForAffordability, 8);
      fired(AFF_110);
    }
    if (type == CustomerType.INDIVIDUAL && (collateralType == null
        || collateralType != CollateralType.REAL_ESTATE) && amountToIncome() != null
        && amountToIncome().compareTo(D0_5) >= 0 && amountToIncome().compareTo(D0_75) < 0) {
      riskForAffordability = Math.max(riskForAffordability, 4);
      fired(AFF_120);
    }
    if (type == CustomerType.INDIVIDUAL && (collateralType == null
        || collateralType != CollateralType.REAL_ESTATE) && amountToIncome() != null
        && amountToIncome().compareTo(D1) >= 0 && amountToIncome().compareTo(D1_5) < 0) {
      riskAgainstAffordability = Math.min(riskAgainstAffordability, -6);
      fired(AFF_130);
    }
    if (type == CustomerType.INDIVIDUAL && (collateralType == null
        || collateralType != CollateralType.REAL_ESTATE) && amountToIncome() != null
        && amountToIncome().compareTo(D1_5) >= 0 && amountToIncome().compareTo(D2) < 0) {
      riskAgainstAffordability = Math.min(riskAgainstAffordability, -10);
      fired(AFF_140);
    }
    if (type == CustomerType.INDIVIDUAL && (collateralType == null
        || collateralType != CollateralType.REAL_ESTATE) && amountToIncome() != null
        && amountToIncome().compareTo(D2) >= 0) {
      riskAgainstAffordability = Math.min(riskAgainstAffordability, -15);
      fired(AFF_150);
    }
    if (type == CustomerType.INDIVIDUAL && amountToInvestableAssets() != null
        && amountToInvestableAssets().compareTo(D0_2) < 0) {
      riskForAffordability = Math.max(riskForAffordability, 5);
      fired(AFF_210);
    }
    if (type == CustomerType.INDIVIDUAL && amountToInvestableAssets() != null
        && amountToInvestableAssets().compareTo(D0_2) >= 0 && amountToInvestableAssets().compareTo(D0_3) < 0) {
      riskForAffordability = Math.max(riskForAffordability, 3);
      fired(AFF_220);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && amountToRevenue() != null
        && amountToRevenue().compareTo(D0_1) < 0) {
      riskForAffordability = Math.max(riskForAffordability, 4);
      fired(AFF_310);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && amountToRevenue() != null
        && amountToRevenue().compareTo(D0_5) >= 0 && amountToRevenue().compareTo(D1) < 0) {
      riskAgainstAffordability = Math.min(riskAgainstAffordability, -4);
      fired(AFF_320);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && amountToRevenue() != null
        && amountToRevenue().compareTo(D1) >= 0) {
      riskAgainstAffordability = Math.min(riskAgainstAffordability, -8);
      fired(AFF_330);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && amountToTotalAssets() != null
        && amountToTotalAssets().compareTo(D0_1) < 0) {
      riskForAffordability = Math.max(riskForAffordability, 3);
      fired(AFF_410);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && amountToTotalAssets() != null
        && amountToTotalAssets().compareTo(D0_5) >= 0 && amountToTotalAssets().compareTo(D1) < 0) {
      riskAgainstAffordability = Math.min(riskAgainstAffordability, -4);
      fired(AFF_420);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && amountToTotalAssets() != null
        && amountToTotalAssets().compareTo(D1) >= 0) {
      riskAgainstAffordability = Math.min(riskAgainstAffordability, -8);
      fired(AFF_430);
    }
  }

  private void arrearsRules() {
    Integer creditOverdueCount24m = snapshot.credit().overdueCount24m();
    Integer creditWorstDaysPastDue24m = snapshot.credit().worstDaysPastDue24m();
    Integer creditOverdueCount12m = snapshot.credit().overdueCount12m();
    Integer creditLongestOverdueStreak12m = snapshot.credit().longestOverdueStreak12m();
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    if (creditOverdueCount24m != null && creditOverdueCount24m == 0) {
      riskForArrears = Math.max(riskForArrears, 12);
      fired(ARR_110);
    }
    if (creditOverdueCount24m != null && creditOverdueCount24m == 2) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -5);
      fired(ARR_120);
    }
    if (creditOverdueCount24m != null && creditOverdueCount24m >= 3 && creditOverdueCount24m <= 5) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -12);
      fired(ARR_130);
    }
    if (creditOverdueCount24m != null && creditOverdueCount24m >= 6) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -22);
      capGrade(RiskGrade.C);
      fired(ARR_140);
    }
    if (creditWorstDaysPastDue24m != null && creditWorstDaysPastDue24m == 0) {
      riskForArrears = Math.max(riskForArrears, 12);
      fired(ARR_210);
    }
    if (creditWorstDaysPastDue24m != null && creditWorstDaysPastDue24m >= 60 && creditWorstDaysPastDue24m <= 89) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -5);
      fired(ARR_220);
    }
    if (creditWorstDaysPastDue24m != null && creditWorstDaysPastDue24m >= 90) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -16);
      fired(ARR_230);
    }
    if (creditWorstDaysPastDue24m != null && creditWorstDaysPastDue24m > 90) {
      capGrade(RiskGrade.C);
      fired(ARR_240);
    }
    if (creditOverdueCount12m != null && creditOverdueCount12m == 0) {
      riskForArrears = Math.max(riskForArrears, 10);
      fired(ARR_310);
    }
    if (creditOverdueCount12m != null && creditOverdueCount12m == 2) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -5);
      fired(ARR_320);
    }
    if (creditOverdueCount12m != null && creditOverdueCount12m >= 3 && creditOverdueCount12m <= 5) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -10);
      fired(ARR_330);
    }
    if (creditOverdueCount12m != null && creditOverdueCount12m >= 6) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -16);
      fired(ARR_340);
    }
    if (creditLongestOverdueStreak12m != null && creditLongestOverdueStreak12m == 0) {
      riskForArrears = Math.max(riskForArrears, 6);
      fired(ARR_410);
    }
    if (creditLongestOverdueStreak12m != null && creditLongestOverdueStreak12m == 2) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -6);
      fired(ARR_420);
    }
    if (creditLongestOverdueStreak12m != null && creditLongestOverdueStreak12m >= 3) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -14);
      capGrade(RiskGrade.C);
      fired(ARR_430);
    }
    if (creditOverdueStreak != null && creditOverdueStreak == 2) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -10);
      fired(ARR_510);
    }
    if (creditOverdueStreak != null && creditOverdueStreak == 3) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -13);
      fired(ARR_520);
    }
    if (creditOverdueStreak != null && creditOverdueStreak >= 4) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -17);
      fired(ARR_530);
    }
    if (creditOverdueStreak != null && creditOverdueStreak >= 4 && creditDaysPastDue == null) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -22);
      fired(ARR_540);
    }
    if (creditDaysPastDue != null && creditDaysPastDue >= 30 && creditDaysPastDue <= 59) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -9);
      fired(ARR_610);
    }
    if (creditDaysPastDue != null && creditDaysPastDue >= 60 && creditDaysPastDue <= 89) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -18);
      fired(ARR_620);
    }
    if (creditDaysPastDue != null && creditDaysPastDue >= 90) {
      riskAgainstArrears = Math.min(riskAgainstArrears, -22);
      fired(ARR_630);
    }
  }

  private void businessRules() {
    Industry businessIndustry = snapshot.business().industry();
    ProjectSector projectSector = snapshot.project().sector();
    CustomerType type = snapshot.type();
    IndustryOutlook marketIndustryOutlook = snapshot.market().industryOutlook();
    Integer businessEmployees = snapshot.business().employees();
    Integer operationsIncidents12m = snapshot.operations().incidents12m();
    Integer operationsDocumentDefects = snapshot.operations().documentDefects();
    if ((businessIndustry == Industry.REAL_ESTATE || businessIndustry == Industry.MINING)
        || (projectSector == ProjectSector.PROPERTY || projectSector == ProjectSector.ENERGY)
        || (businessIndustry == Industry.UTILITIES && (projectSector == null
        || projectSector != ProjectSector.RENEWABLE_POWER && projectSector != ProjectSector.WATER))) {
      riskAgainstIndustry = Math.min(riskAgainstIndustry, -5);
      fired(BUS_110);
    }
    if (businessIndustry != null && SOME_INDUSTRY_1.contains(businessIndustry)) {
      riskAgainstIndustry = Math.min(riskAgainstIndustry, -4);
      fired(BUS_120);
    }
    if (type != CustomerType.INDIVIDUAL && (businessIndustry == Industry.HEALTH_SOCIAL
        || businessIndustry == Industry.PUBLIC_ADMINISTRATION || businessIndustry == Industry.AGRICULTURE)) {
      riskForIndustry = Math.max(riskForIndustry, 6);
      fired(BUS_130);
    }
    if (type != CustomerType.INDIVIDUAL && marketIndustryOutlook == IndustryOutlook.IMPROVING) {
      riskForMarket = Math.max(riskForMarket, 2);
      fired(BUS_210);
    }
    if (marketIndustryOutlook == IndustryOutlook.DETERIORATING) {
      riskAgainstMarket = Math.min(riskAgainstMarket, -4);
      fired(BUS_220);
    }
    if ((marketIndustryOutlook == IndustryOutlook.VOLATILE
        || marketIndustryOutlook == IndustryOutlook.DETERIORATING) && ((businessIndustry == Industry.REAL_ESTATE
        || businessIndustry == Industry.MINING) || (projectSector == ProjectSector.PROPERTY
        || projectSector == ProjectSector.ENERGY) || (businessIndustry == Industry.UTILITIES
        && (projectSector == null || projectSector != ProjectSector.RENEWABLE_POWER
        && projectSector != ProjectSector.WATER)))) {
      riskAgainstMarket = Math.min(riskAgainstMarket, -6);
      fired(BUS_230);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && businessEmployees != null
        && businessEmployees >= 10 && businessEmployees < 25) {
      riskForSize = Math.max(riskForSize, 2);
      fired(BUS_310);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && businessEmployees != null
        && businessEmployees >= 25 && businessEmployees < 100) {
      riskForSize = Math.max(riskForSize, 4);
      fired(BUS_320);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE) && businessEmployees != null
        && businessEmployees >= 100) {
      riskForSize = Math.max(riskForSize, 6);
      fired(BUS_330);
    }
    if (operationsIncidents12m != null && operationsIncidents12m >= 2 || operationsDocumentDefects != null
        && operationsDocumentDefects >= 3) {
      riskAgainstOperations = Math.min(riskAgainstOperations, -4);
      fired(BUS_410);
    }
  }

  private void balanceSheetRules() {
    CustomerType type = snapshot.type();
    BigDecimal financesDebtToAssetsRatio = snapshot.finances().debtToAssetsRatio();
    if (type != CustomerType.INDIVIDUAL && financesDebtToAssetsRatio != null
        && financesDebtToAssetsRatio.compareTo(D0_3) < 0) {
      riskForCapital = Math.max(riskForCapital, 7);
      fired(CAP_110);
    }
    if (type != CustomerType.INDIVIDUAL && financesDebtToAssetsRatio != null
        && financesDebtToAssetsRatio.compareTo(D0_3) >= 0 && financesDebtToAssetsRatio.compareTo(D0_5) < 0) {
      riskForCapital = Math.max(riskForCapital, 4);
      fired(CAP_120);
    }
    if (financesDebtToAssetsRatio != null && financesDebtToAssetsRatio.compareTo(D0_7) >= 0
        && financesDebtToAssetsRatio.compareTo(D0_85) < 0) {
      riskAgainstCapital = Math.min(riskAgainstCapital, -4);
      fired(CAP_130);
    }
    if (financesDebtToAssetsRatio != null && financesDebtToAssetsRatio.compareTo(D0_85) >= 0
        && financesDebtToAssetsRatio.compareTo(D1) < 0) {
      riskAgainstCapital = Math.min(riskAgainstCapital, -8);
      capGrade(RiskGrade.B);
      fired(CAP_140);
    }
    if (financesDebtToAssetsRatio != null && financesDebtToAssetsRatio.compareTo(D1) >= 0) {
      riskAgainstCapital = Math.min(riskAgainstCapital, -15);
      capGrade(RiskGrade.C);
      fired(CAP_150);
    }
  }

  private void debtServiceRules() {
    BigDecimal financesCashFlowChangeRatio = snapshot.finances().cashFlowChangeRatio();
    CustomerType type = snapshot.type();
    ProjectPhase projectPhase = snapshot.project().phase();
    if (financesCashFlowChangeRatio != null && financesCashFlowChangeRatio.compareTo(D0_1) >= 0
        && (type != CustomerType.PROJECT_COMPANY || projectPhase == null
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      riskForCashFlow = Math.max(riskForCashFlow, 3);
      fired(CFL_110);
    }
    if (financesCashFlowChangeRatio != null && financesCashFlowChangeRatio.compareTo(DM0_2) <= 0
        && financesCashFlowChangeRatio.compareTo(DM0_3) > 0 && (type != CustomerType.PROJECT_COMPANY
        || projectPhase == null || (projectPhase == ProjectPhase.OPERATION
        || projectPhase == ProjectPhase.TRANSFER))) {
      riskAgainstCashFlow = Math.min(riskAgainstCashFlow, -5);
      warn(Warning.CASH_FLOW_FALL, Severity.MEDIUM);
      fired(CFL_120);
    }
    if (financesCashFlowChangeRatio != null && financesCashFlowChangeRatio.compareTo(DM0_3) <= 0
        && financesCashFlowChangeRatio.compareTo(DM0_5) > 0 && (type != CustomerType.PROJECT_COMPANY
        || projectPhase == null || (projectPhase == ProjectPhase.OPERATION
        || projectPhase == ProjectPhase.TRANSFER))) {
      riskAgainstCashFlow = Math.min(riskAgainstCashFlow, -9);
      capGrade(RiskGrade.B);
      warn(Warning.CASH_FLOW_FALL, Severity.HIGH);
      fired(CFL_130);
    }
    if (financesCashFlowChangeRatio != null && financesCashFlowChangeRatio.compareTo(DM0_5) <= 0
        && (type != CustomerType.PROJECT_COMPANY || projectPhase == null
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      riskAgainstCashFlow = Math.min(riskAgainstCashFlow, -15);
      capGrade(RiskGrade.C);
      warn(Warning.CASH_FLOW_FALL, Severity.HIGH);
      classifyAsset(AssetClass.SPECIAL_MENTION);
      fired(CFL_140);
    }
  }

  private void contributionRules() {
    BigDecimal loanAmount = snapshot.loan().amount();
    BigDecimal relationshipLifetimeValue = snapshot.relationship().lifetimeValue();
    BigDecimal relationshipCrossSellPotential = snapshot.relationship().crossSellPotential();
    if (loanAmount != null && loanAmount.compareTo(D300000) >= 0 && loanAmount.compareTo(D3000000) < 0) {
      addContributionPoints(15);
      fired(CTB_100);
    }
    if (loanAmount != null && loanAmount.compareTo(D3000000) >= 0 && loanAmount.compareTo(D30000000) < 0) {
      addContributionPoints(25);
      fired(CTB_110);
    }
    if (loanAmount != null && loanAmount.compareTo(D30000000) >= 0) {
      addContributionPoints(40);
      fired(CTB_120);
    }
    if (relationshipLifetimeValue != null && relationshipLifetimeValue.compareTo(D50000) >= 0
        && relationshipLifetimeValue.compareTo(D500000) < 0) {
      addContributionPoints(15);
      fired(CTB_200);
    }
    if (relationshipLifetimeValue != null && relationshipLifetimeValue.compareTo(D500000) >= 0) {
      addContributionPoints(35);
      fired(CTB_210);
    }
    if (relationshipCrossSellPotential != null && relationshipCrossSellPotential.compareTo(D60) >= 0) {
      addContributionPoints(25);
      fired(CTB_300);
    }
  }

  private void coverRules() {
    Boolean loanSecured = snapshot.loan().secured();
    if ((loanSecured == null || loanSecured) && collateralAdjustedCoverage != null
        && collateralAdjustedCoverage.compareTo(D0_3) < 0) {
      riskAgainstCover = Math.min(riskAgainstCover, -5);
      fired(CVR_110);
    }
    if ((loanSecured == null || loanSecured) && collateralAdjustedCoverage != null
        && collateralAdjustedCoverage.compareTo(D0_75) >= 0 && collateralAdjustedCoverage.compareTo(D1) < 0) {
      riskForCover = Math.max(riskForCover, 4);
      fired(CVR_130);
    }
    if ((loanSecured == null || loanSecured) && collateralAdjustedCoverage != null
        && collateralAdjustedCoverage.compareTo(D1) >= 0 && collateralAdjustedCoverage.compareTo(D1_5) < 0) {
      riskForCover = Math.max(riskForCover, 6);
      fired(CVR_140);
    }
    if ((loanSecured == null || loanSecured) && collateralAdjustedCoverage != null
        && collateralAdjustedCoverage.compareTo(D1_5) >= 0) {
      riskForCover = Math.max(riskForCover, 8);
      fired(CVR_150);
    }
  }

  private void coverRules2() {
    Boolean loanSecured = snapshot.loan().secured();
    CollateralType collateralType = snapshot.collateral().type();
    BigDecimal loanAmount = snapshot.loan().amount();
    CustomerType type = snapshot.type();
    BigDecimal personAnnualIncome = snapshot.person().annualIncome();
    BigDecimal businessTotalAssets = snapshot.business().totalAssets();
    BigDecimal collateralValue = snapshot.collateral().value();
    if ((loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && collateralAdjustedCoverage != null
        && collateralAdjustedCoverage.compareTo(D0_5) < 0 && loanAmount != null
        && loanAmount.compareTo(D1000000) >= 0) {
      capGrade(RiskGrade.B);
      fired(CVR_210);
    }
    if (type == CustomerType.INDIVIDUAL && (loanSecured != null && loanSecured || (loanSecured == null
        && collateralType != null && collateralType != CollateralType.NONE))
        && collateralAdjustedCoverage != null && collateralAdjustedCoverage.compareTo(D0_5) < 0
        && (loanAmount != null && personAnnualIncome != null && loanAmount.compareTo(personAnnualIncome) > 0
        || loanAmount != null && loanAmount.compareTo(D300000) > 0)) {
      capGrade(RiskGrade.B);
      fired(CVR_220);
    }
    if (type == CustomerType.SMALL_BUSINESS && (loanSecured != null && loanSecured || (loanSecured == null
        && collateralType != null && collateralType != CollateralType.NONE))
        && collateralAdjustedCoverage != null && collateralAdjustedCoverage.compareTo(D0_5) < 0
        && revenueMultiple() != null && revenueMultiple().compareTo(D0_2) > 0) {
      capGrade(RiskGrade.B);
      fired(CVR_230);
    }
    if (type == CustomerType.CORPORATE && (loanSecured != null && loanSecured || (loanSecured == null
        && collateralType != null && collateralType != CollateralType.NONE))
        && collateralAdjustedCoverage != null && collateralAdjustedCoverage.compareTo(D0_5) < 0
        && loanAmount != null && netAssetsLimitA() != null && loanAmount.compareTo(netAssetsLimitA()) > 0) {
      capGrade(RiskGrade.B);
      fired(CVR_240);
    }
    if (type != CustomerType.CORPORATE && (loanSecured != null && !loanSecured || (loanSecured == null
        && (collateralType == null || collateralType == CollateralType.NONE))) && loanAmount != null
        && loanAmount.compareTo(D1000000) >= 0) {
      capGrade(RiskGrade.B);
      fired(CVR_310);
    }
    if (type == CustomerType.CORPORATE && (loanSecured != null && !loanSecured || (loanSecured == null
        && (collateralType == null || collateralType == CollateralType.NONE))) && assetsMultiple() != null
        && assetsMultiple().compareTo(D0_1) >= 0) {
      capGrade(RiskGrade.B);
      fired(CVR_320);
    }
    if (type == CustomerType.CORPORATE && (loanSecured != null && !loanSecured || (loanSecured == null
        && (collateralType == null || collateralType == CollateralType.NONE))) && loanAmount != null
        && loanAmount.compareTo(D0) > 0 && businessTotalAssets == null) {
      capGrade(RiskGrade.B);
      fired(CVR_330);
    }
    if ((loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && collateralValue == null) {
      capGrade(RiskGrade.B);
      fired(CVR_410);
    }
  }

  private void contradictionsRules() {
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditLongestOverdueStreak12m = snapshot.credit().longestOverdueStreak12m();
    Integer creditWorstDaysPastDue24m = snapshot.credit().worstDaysPastDue24m();
    Integer creditOverdueCount12m = snapshot.credit().overdueCount12m();
    Integer creditOverdueCount24m = snapshot.credit().overdueCount24m();
    BigDecimal financesDebtToAssetsRatio = snapshot.finances().debtToAssetsRatio();
    BigDecimal financesDebtToIncomeRatio = snapshot.finances().debtToIncomeRatio();
    BigDecimal creditUtilisationRatio = snapshot.credit().utilisationRatio();
    CustomerType type = snapshot.type();
    BigDecimal financesCurrentRatio = snapshot.finances().currentRatio();
    BigDecimal businessTotalAssets = snapshot.business().totalAssets();
    if ((creditDaysPastDue != null && creditDaysPastDue > 0 && creditOverdueStreak != null
        && creditOverdueStreak == 0) || (creditDaysPastDue != null && creditDaysPastDue == 0
        && creditOverdueStreak != null && creditOverdueStreak > 0)) {
      warn(Warning.DATA_CONTRADICTION, Severity.MEDIUM);
      fired(DAT_110);
    }
    if (creditOverdueStreak != null && creditLongestOverdueStreak12m != null
        && creditOverdueStreak.compareTo(creditLongestOverdueStreak12m) > 0 || creditDaysPastDue != null
        && creditWorstDaysPastDue24m != null && creditDaysPastDue.compareTo(creditWorstDaysPastDue24m) > 0
        || (creditOverdueStreak != null && creditOverdueStreak > 0 && creditOverdueCount12m != null
        && creditOverdueCount12m == 0) || (creditOverdueStreak != null && creditOverdueStreak > 0
        && creditOverdueCount24m != null && creditOverdueCount24m == 0)) {
      warn(Warning.DATA_CONTRADICTION, Severity.MEDIUM);
      fired(DAT_120);
    }
    if (financesDebtToAssetsRatio != null && financesDebtToAssetsRatio.compareTo(D5) > 0
        || financesDebtToIncomeRatio != null && financesDebtToIncomeRatio.compareTo(D5) > 0
        || creditUtilisationRatio != null && creditUtilisationRatio.compareTo(D5) > 0) {
      warn(Warning.DATA_CONTRADICTION, Severity.MEDIUM);
      refer("DAT-130");
      fired(DAT_130);
    }
    if (type == CustomerType.INDIVIDUAL && (financesDebtToAssetsRatio != null || financesCurrentRatio != null
        || businessTotalAssets != null)) {
      warn(Warning.DATA_CONTRADICTION, Severity.MEDIUM);
      refer("DAT-140");
      fired(DAT_140);
    }
  }

  private void capacityRules2() {
    CustomerType type = snapshot.type();
    BigDecimal financesDebtToIncomeRatio = snapshot.finances().debtToIncomeRatio();
    if (type == CustomerType.INDIVIDUAL && financesDebtToIncomeRatio != null
        && financesDebtToIncomeRatio.compareTo(D0_35) < 0) {
      riskForDebtBurden = Math.max(riskForDebtBurden, 9);
      fired(DBT_110);
    }
    if (type == CustomerType.INDIVIDUAL && financesDebtToIncomeRatio != null
        && financesDebtToIncomeRatio.compareTo(D0_35) >= 0 && financesDebtToIncomeRatio.compareTo(D0_43) < 0) {
      riskForDebtBurden = Math.max(riskForDebtBurden, 5);
      fired(DBT_120);
    }
    if (financesDebtToIncomeRatio != null && financesDebtToIncomeRatio.compareTo(D0_55) >= 0
        && financesDebtToIncomeRatio.compareTo(D0_7) < 0) {
      riskAgainstDebtBurden = Math.min(riskAgainstDebtBurden, -4);
      fired(DBT_130);
    }
    if (financesDebtToIncomeRatio != null && financesDebtToIncomeRatio.compareTo(D0_7) >= 0) {
      riskAgainstDebtBurden = Math.min(riskAgainstDebtBurden, -7);
      fired(DBT_140);
    }
    if (financesDebtToIncomeRatio != null && financesDebtToIncomeRatio.compareTo(D0_55) > 0) {
      capGrade(RiskGrade.B);
      fired(DBT_150);
    }
  }

  private void arrearsRules2() {
    Integer creditDefaults60m = snapshot.credit().defaults60m();
    if (creditDefaults60m != null && creditDefaults60m == 0) {
      riskForDefaults = Math.max(riskForDefaults, 3);
      fired(DEF_110);
    }
    if (creditDefaults60m != null && creditDefaults60m == 1) {
      riskAgainstDefaults = Math.min(riskAgainstDefaults, -12);
      capGrade(RiskGrade.C);
      fired(DEF_120);
    }
    if (creditDefaults60m != null && creditDefaults60m >= 2) {
      riskAgainstDefaults = Math.min(riskAgainstDefaults, -19);
      capGrade(RiskGrade.C);
      fired(DEF_130);
    }
  }

  private void debtServiceRules2() {
    BigDecimal financesDebtServiceCoverRatio = snapshot.finances().debtServiceCoverRatio();
    CustomerType type = snapshot.type();
    ProjectPhase projectPhase = snapshot.project().phase();
    BigDecimal financesDebtToAssetsRatio = snapshot.finances().debtToAssetsRatio();
    BigDecimal financesCurrentRatio = snapshot.finances().currentRatio();
    if (financesDebtServiceCoverRatio != null && financesDebtServiceCoverRatio.compareTo(DM1) < 0
        && (type != CustomerType.PROJECT_COMPANY || projectPhase == null
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      riskAgainstDebtService = Math.min(riskAgainstDebtService, -14);
      fired(DSC_110);
    }
    if (financesDebtServiceCoverRatio != null && financesDebtServiceCoverRatio.compareTo(D1_5) >= 0
        && (type != CustomerType.PROJECT_COMPANY || projectPhase == null
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      riskForDebtService = Math.max(riskForDebtService, 2);
      fired(DSC_120);
    }
    if (financesDebtServiceCoverRatio != null && financesDebtServiceCoverRatio.compareTo(D1) < 0
        && (type != CustomerType.PROJECT_COMPANY || projectPhase == null
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      capGrade(RiskGrade.B);
      fired(DSC_210);
    }
    if (financesDebtServiceCoverRatio != null && financesDebtServiceCoverRatio.compareTo(D0_8) < 0
        && financesDebtToAssetsRatio != null && financesDebtToAssetsRatio.compareTo(D0_85) >= 0
        && (type != CustomerType.PROJECT_COMPANY || projectPhase == null
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      capGrade(RiskGrade.C);
      fired(DSC_220);
    }
    if (financesDebtServiceCoverRatio != null && financesDebtServiceCoverRatio.compareTo(D0_8) < 0
        && financesCurrentRatio != null && financesCurrentRatio.compareTo(D0_5) < 0
        && (type != CustomerType.PROJECT_COMPANY || projectPhase == null
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      capGrade(RiskGrade.C);
      fired(DSC_230);
    }
  }

  private void capacityRules3() {
    CustomerType type = snapshot.type();
    BigDecimal personEmploymentYears = snapshot.person().employmentYears();
    if (type == CustomerType.INDIVIDUAL && personEmploymentYears != null
        && personEmploymentYears.compareTo(D1) < 0) {
      riskAgainstEmployment = Math.min(riskAgainstEmployment, -6);
      fired(EMP_110);
    }
    if (type == CustomerType.INDIVIDUAL && personEmploymentYears != null
        && personEmploymentYears.compareTo(D1) >= 0 && personEmploymentYears.compareTo(D2) < 0) {
      riskAgainstEmployment = Math.min(riskAgainstEmployment, -4);
      fired(EMP_120);
    }
    if (type == CustomerType.INDIVIDUAL && personEmploymentYears != null
        && personEmploymentYears.compareTo(D5) >= 0 && personEmploymentYears.compareTo(D15) < 0) {
      riskForEmployment = Math.max(riskForEmployment, 4);
      fired(EMP_130);
    }
    if (type == CustomerType.INDIVIDUAL && personEmploymentYears != null
        && personEmploymentYears.compareTo(D15) >= 0) {
      riskForEmployment = Math.max(riskForEmployment, 8);
      fired(EMP_140);
    }
  }

  private void floorsRules() {
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    if (creditDaysPastDue != null && creditDaysPastDue > 90) {
      capGrade(RiskGrade.C);
      warn(Warning.NON_PERFORMING, Severity.CRITICAL);
      fired(FLR_010);
    }
    if (creditDaysPastDue == null && creditOverdueStreak != null && creditOverdueStreak >= 4) {
      capGrade(RiskGrade.C);
      warn(Warning.NON_PERFORMING, Severity.CRITICAL);
      fired(FLR_015);
    }
    if (creditDaysPastDue != null && creditDaysPastDue > 7) {
      classifyAsset(AssetClass.SPECIAL_MENTION);
      fired(FLR_110);
    }
    if (creditDaysPastDue != null && creditDaysPastDue > 90) {
      classifyAsset(AssetClass.SUBSTANDARD);
      fired(FLR_120);
    }
    if (creditDaysPastDue != null && creditDaysPastDue > 270) {
      classifyAsset(AssetClass.DOUBTFUL);
      fired(FLR_130);
    }
    if (creditDaysPastDue != null && creditDaysPastDue > 360) {
      classifyAsset(AssetClass.LOSS);
      fired(FLR_140);
    }
    if (creditDaysPastDue == null && creditOverdueStreak != null && creditOverdueStreak >= 1) {
      classifyAsset(AssetClass.SPECIAL_MENTION);
      fired(FLR_150);
    }
    if (creditDaysPastDue == null && creditOverdueStreak != null && creditOverdueStreak >= 4) {
      classifyAsset(AssetClass.SUBSTANDARD);
      fired(FLR_160);
    }
    if (creditDaysPastDue == null && creditOverdueStreak != null && creditOverdueStreak >= 10) {
      classifyAsset(AssetClass.DOUBTFUL);
      fired(FLR_170);
    }
    if (creditDaysPastDue == null && creditOverdueStreak != null && creditOverdueStreak >= 13) {
      classifyAsset(AssetClass.LOSS);
      fired(FLR_180);
    }
  }

  private void borrowingRules() {
    CustomerType type = snapshot.type();
    Integer creditHistoryMonths = snapshot.credit().historyMonths();
    Integer creditInquiries6m = snapshot.credit().inquiries6m();
    if (type != CustomerType.PROJECT_COMPANY && creditHistoryMonths != null && creditHistoryMonths < 48) {
      riskAgainstHistory = Math.min(riskAgainstHistory, -4);
      fired(HIS_110);
    }
    if (type != CustomerType.PROJECT_COMPANY && creditHistoryMonths != null && creditHistoryMonths >= 180
        && creditHistoryMonths <= 239) {
      riskForHistory = Math.max(riskForHistory, 4);
      fired(HIS_120);
    }
    if (type != CustomerType.PROJECT_COMPANY && creditHistoryMonths != null && creditHistoryMonths >= 240) {
      riskForHistory = Math.max(riskForHistory, 6);
      fired(HIS_130);
    }
    if (creditInquiries6m != null && creditInquiries6m == 0) {
      riskForNewCredit = Math.max(riskForNewCredit, 4);
      fired(INQ_110);
    }
    if (creditInquiries6m != null && creditInquiries6m == 3) {
      riskAgainstNewCredit = Math.min(riskAgainstNewCredit, -5);
      fired(INQ_120);
    }
    if (creditInquiries6m != null && creditInquiries6m >= 4 && creditInquiries6m <= 5) {
      riskAgainstNewCredit = Math.min(riskAgainstNewCredit, -10);
      fired(INQ_130);
    }
    if (creditInquiries6m != null && creditInquiries6m >= 6 && creditInquiries6m <= 9) {
      riskAgainstNewCredit = Math.min(riskAgainstNewCredit, -15);
      warn(Warning.FREQUENT_BORROWING, Severity.MEDIUM);
      fired(INQ_140);
    }
    if (creditInquiries6m != null && creditInquiries6m >= 10) {
      riskAgainstNewCredit = Math.min(riskAgainstNewCredit, -18);
      warn(Warning.FREQUENT_BORROWING, Severity.HIGH);
      fired(INQ_150);
    }
  }

  private void balanceSheetRules2() {
    BigDecimal financesCurrentRatio = snapshot.finances().currentRatio();
    CustomerType type = snapshot.type();
    if (financesCurrentRatio != null && financesCurrentRatio.compareTo(D0_5) < 0) {
      riskAgainstLiquidity = Math.min(riskAgainstLiquidity, -9);
      fired(LIQ_110);
    }
    if (financesCurrentRatio != null && financesCurrentRatio.compareTo(D0_5) >= 0
        && financesCurrentRatio.compareTo(D1) < 0) {
      riskAgainstLiquidity = Math.min(riskAgainstLiquidity, -5);
      fired(LIQ_120);
    }
    if (financesCurrentRatio != null && financesCurrentRatio.compareTo(D1) >= 0
        && financesCurrentRatio.compareTo(D1_25) < 0) {
      riskAgainstLiquidity = Math.min(riskAgainstLiquidity, -3);
      fired(LIQ_130);
    }
    if (type != CustomerType.INDIVIDUAL && financesCurrentRatio != null
        && financesCurrentRatio.compareTo(D1_5) >= 0 && financesCurrentRatio.compareTo(D2) < 0) {
      riskForLiquidity = Math.max(riskForLiquidity, 2);
      fired(LIQ_140);
    }
    if (type != CustomerType.INDIVIDUAL && financesCurrentRatio != null
        && financesCurrentRatio.compareTo(D2) >= 0) {
      riskForLiquidity = Math.max(riskForLiquidity, 5);
      fired(LIQ_150);
    }
  }

  private void missingDataRules() {
    BigDecimal creditScore = snapshot.credit().score();
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditLongestOverdueStreak12m = snapshot.credit().longestOverdueStreak12m();
    Integer creditOverdueCount12m = snapshot.credit().overdueCount12m();
    Integer creditOverdueCount24m = snapshot.credit().overdueCount24m();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    Integer creditWorstDaysPastDue24m = snapshot.credit().worstDaysPastDue24m();
    Integer creditDefaults60m = snapshot.credit().defaults60m();
    CustomerType type = snapshot.type();
    Integer creditHistoryMonths = snapshot.credit().historyMonths();
    BigDecimal financesDebtToIncomeRatio = snapshot.finances().debtToIncomeRatio();
    BigDecimal financesDebtServiceCoverRatio = snapshot.finances().debtServiceCoverRatio();
    BigDecimal financesDebtToAssetsRatio = snapshot.finances().debtToAssetsRatio();
    BigDecimal loanExposure = snapshot.loan().exposure();
    BigDecimal loanAmount = snapshot.loan().amount();
    if (creditScore == null && creditOverdueStreak == null && creditLongestOverdueStreak12m == null
        && creditOverdueCount12m == null && creditOverdueCount24m == null && creditDaysPastDue == null
        && creditWorstDaysPastDue24m == null && creditDefaults60m == null) {
      capGrade(RiskGrade.B);
      refer("MIS-100");
      missing("credit.score");
      missing("credit.overdueStreak");
      missing("credit.longestOverdueStreak12m");
      missing("credit.overdueCount12m");
      missing("credit.overdueCount24m");
      missing("credit.daysPastDue");
      missing("credit.worstDaysPastDue24m");
      missing("credit.defaults60m");
      fired(MIS_100);
    }
    if (type != CustomerType.PROJECT_COMPANY && creditScore == null && creditHistoryMonths != null
        && creditHistoryMonths < 6) {
      capGrade(RiskGrade.B);
      refer("MIS-110");
      missing("credit.score");
      fired(MIS_110);
    }
    if (type != CustomerType.PROJECT_COMPANY && creditScore == null && creditHistoryMonths == null) {
      refer("MIS-120");
      missing("credit.score");
      missing("credit.historyMonths");
      fired(MIS_120);
    }
    if (financesDebtToIncomeRatio == null && amountToIncome() == null && financesDebtServiceCoverRatio == null
        && financesDebtToAssetsRatio == null && (loanExposure != null && loanExposure.compareTo(D200000) >= 0
        || (loanExposure == null && loanAmount != null && loanAmount.compareTo(D200000) >= 0))) {
      capGrade(RiskGrade.B);
      fired(MIS_130);
    }
  }

  private void projectRules() {
    CustomerType type = snapshot.type();
    ProjectPhase projectPhase = snapshot.project().phase();
    Integer projectDelayDays = snapshot.project().delayDays();
    BigDecimal projectCostOverrunRatio = snapshot.project().costOverrunRatio();
    ContractorHealth projectContractorHealth = snapshot.project().contractorHealth();
    if (type != CustomerType.INDIVIDUAL && (projectPhase == ProjectPhase.CONSTRUCTION
        || projectPhase == ProjectPhase.OPERATION) && projectDelayDays != null && projectDelayDays == 0) {
      riskForProject = Math.max(riskForProject, 4);
      fired(PJT_110);
    }
    if (type != CustomerType.INDIVIDUAL && projectDelayDays != null && projectDelayDays >= 30
        && projectDelayDays < 90) {
      riskAgainstProject = Math.min(riskAgainstProject, -3);
      fired(PJT_120);
    }
    if (type != CustomerType.INDIVIDUAL && projectDelayDays != null && projectDelayDays >= 90
        && projectDelayDays < 180) {
      riskAgainstProject = Math.min(riskAgainstProject, -8);
      warn(Warning.PROJECT_DELAY, Severity.MEDIUM);
      fired(PJT_130);
    }
    if (type != CustomerType.INDIVIDUAL && projectDelayDays != null && projectDelayDays >= 180
        && projectDelayDays < 365) {
      riskAgainstProject = Math.min(riskAgainstProject, -12);
      capGrade(RiskGrade.B);
      warn(Warning.PROJECT_DELAY, Severity.HIGH);
      fired(PJT_140);
    }
    if (type != CustomerType.INDIVIDUAL && projectDelayDays != null && projectDelayDays >= 365) {
      riskAgainstProject = Math.min(riskAgainstProject, -18);
      capGrade(RiskGrade.C);
      warn(Warning.PROJECT_DELAY, Severity.HIGH);
      fired(PJT_150);
    }
    if (type != CustomerType.INDIVIDUAL && projectCostOverrunRatio != null
        && projectCostOverrunRatio.compareTo(D0_1) >= 0 && projectCostOverrunRatio.compareTo(D0_3) < 0) {
      riskAgainstProject = Math.min(riskAgainstProject, -5);
      fired(PJT_210);
    }
    if (type != CustomerType.INDIVIDUAL && projectCostOverrunRatio != null
        && projectCostOverrunRatio.compareTo(D0_3) >= 0) {
      riskAgainstProject = Math.min(riskAgainstProject, -12);
      capGrade(RiskGrade.B);
      fired(PJT_220);
    }
    if (type != CustomerType.INDIVIDUAL && projectContractorHealth == ContractorHealth.SOUND) {
      riskForContractor = Math.max(riskForContractor, 2);
      fired(PJT_310);
    }
    if (type != CustomerType.INDIVIDUAL && projectContractorHealth == ContractorHealth.WATCH) {
      riskAgainstContractor = Math.min(riskAgainstContractor, -4);
      warn(Warning.CONTRACTOR_WATCH, Severity.LOW);
      fired(PJT_320);
    }
    if (type != CustomerType.INDIVIDUAL && projectContractorHealth == ContractorHealth.DISTRESSED) {
      riskAgainstContractor = Math.min(riskAgainstContractor, -10);
      capGrade(RiskGrade.B);
      warn(Warning.CONTRACTOR_DISTRESS, Severity.HIGH);
      classifyAsset(AssetClass.SPECIAL_MENTION);
      fired(PJT_330);
    }
  }

  private void relationshipRules() {
    Integer relationshipLoansCompleted = snapshot.relationship().loansCompleted();
    Integer relationshipReferrals = snapshot.relationship().referrals();
    Integer relationshipProductsHeld = snapshot.relationship().productsHeld();
    Integer relationshipContacts12m = snapshot.relationship().contacts12m();
    Integer relationshipValueAddedServices12m = snapshot.relationship().valueAddedServices12m();
    Integer relationshipComplaints12m = snapshot.relationship().complaints12m();
    BigDecimal relationshipSatisfaction = snapshot.relationship().satisfaction();
    if (relationshipYears != null && relationshipYears >= 3) {
      addRelationshipPoints(20);
      fired(REL_100);
    }
    if (relationshipLoansCompleted != null && relationshipLoansCompleted >= 2) {
      addRelationshipPoints(20);
      fired(REL_200);
    }
    if (relationshipReferrals != null && relationshipReferrals >= 1) {
      addRelationshipPoints(15);
      fired(REL_300);
    }
    if (relationshipProductsHeld != null && relationshipProductsHeld >= 3) {
      addRelationshipPoints(15);
      fired(REL_310);
    }
    if (relationshipContacts12m != null && relationshipContacts12m >= 6) {
      addRelationshipPoints(15);
      fired(REL_320);
    }
    if (relationshipValueAddedServices12m != null && relationshipValueAddedServices12m >= 1) {
      addRelationshipPoints(15);
      fired(REL_330);
    }
    if (relationshipComplaints12m != null && relationshipComplaints12m >= 1) {
      relationshipAgainstSatisfaction = Math.min(relationshipAgainstSatisfaction, -15);
      fired(REL_400);
    }
    if (relationshipSatisfaction != null && relationshipSatisfaction.compareTo(D2) <= 0
        || relationshipComplaints12m != null && relationshipComplaints12m >= 3) {
      relationshipAgainstSatisfaction = Math.min(relationshipAgainstSatisfaction, -25);
      warn(Warning.DISSATISFIED, Severity.MEDIUM);
      fired(REL_410);
    }
  }

  private void repaymentRules() {
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    if ((creditOverdueStreak != null && creditOverdueStreak == 0 && (creditDaysPastDue == null
        || creditDaysPastDue == 0)) || (creditOverdueStreak == null && creditDaysPastDue != null
        && creditDaysPastDue == 0)) {
      riskForArrears = Math.max(riskForArrears, 4);
      fired(RPY_500);
    }
    if ((creditOverdueStreak != null && creditOverdueStreak == 1 && (creditDaysPastDue == null
        || creditDaysPastDue < 30)) || (creditDaysPastDue != null && creditDaysPastDue >= 1
        && creditDaysPastDue < 30 && (creditOverdueStreak == null || creditOverdueStreak <= 1))) {
      capGrade(RiskGrade.B);
      warn(Warning.OVERDUE_ONCE, Severity.MEDIUM);
      fired(RPY_510);
    }
    if (creditOverdueStreak != null && creditOverdueStreak >= 2 || creditDaysPastDue != null
        && creditDaysPastDue >= 30) {
      capGrade(RiskGrade.C);
      warn(Warning.OVERDUE_TWICE, Severity.HIGH);
      fired(RPY_520);
    }
    if (creditOverdueStreak != null && creditOverdueStreak >= 1 || creditDaysPastDue != null
        && creditDaysPastDue >= 1) {
      classifyAsset(AssetClass.SPECIAL_MENTION);
      fired(RPY_530);
    }
  }

  private void startRules() {
    riskForBase = Math.max(riskForBase, 50);
    fired(SCO_100);
  }

  private void scoreRules() {
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D35) < 0) {
      riskAgainstScore = Math.min(riskAgainstScore, -20);
      fired(SCR_110);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D35) >= 0 && creditScoreIndex.compareTo(D50) < 0) {
      riskAgainstScore = Math.min(riskAgainstScore, -12);
      fired(SCR_120);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D50) >= 0 && creditScoreIndex.compareTo(D60) < 0) {
      riskAgainstScore = Math.min(riskAgainstScore, -6);
      fired(SCR_130);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D70) >= 0 && creditScoreIndex.compareTo(D80) < 0) {
      riskForScore = Math.max(riskForScore, 4);
      fired(SCR_140);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D80) >= 0 && creditScoreIndex.compareTo(D90) < 0) {
      riskForScore = Math.max(riskForScore, 10);
      fired(SCR_150);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D90) >= 0) {
      riskForScore = Math.max(riskForScore, 15);
      fired(SCR_160);
    }
  }

  private void capacityRules4() {
    CustomerType type = snapshot.type();
    CollateralType collateralType = snapshot.collateral().type();
    Boolean loanSecured = snapshot.loan().secured();
    Integer loanTermMonths = snapshot.loan().termMonths();
    if (type == CustomerType.INDIVIDUAL && (collateralType == null || collateralType == CollateralType.NONE)
        && (loanSecured == null || !loanSecured) && loanTermMonths != null && loanTermMonths <= 12) {
      riskForTerm = Math.max(riskForTerm, 2);
      fired(TEN_110);
    }
    if (type == CustomerType.INDIVIDUAL && (collateralType == null || collateralType == CollateralType.NONE)
        && (loanSecured == null || !loanSecured) && loanTermMonths != null && loanTermMonths >= 37
        && loanTermMonths <= 59) {
      riskAgainstTerm = Math.min(riskAgainstTerm, -2);
      fired(TEN_120);
    }
    if (type == CustomerType.INDIVIDUAL && (collateralType == null || collateralType == CollateralType.NONE)
        && (loanSecured == null || !loanSecured) && loanTermMonths != null && loanTermMonths >= 60) {
      riskAgainstTerm = Math.min(riskAgainstTerm, -5);
      fired(TEN_130);
    }
  }

  private void borrowingRules2() {
    BigDecimal creditUtilisationRatio = snapshot.credit().utilisationRatio();
    if (creditUtilisationRatio != null && creditUtilisationRatio.compareTo(D0_3) >= 0
        && creditUtilisationRatio.compareTo(D0_5) < 0) {
      riskAgainstUtilisation = Math.min(riskAgainstUtilisation, -3);
      fired(UTI_110);
    }
    if (creditUtilisationRatio != null && creditUtilisationRatio.compareTo(D0_5) >= 0
        && creditUtilisationRatio.compareTo(D0_75) < 0) {
      riskAgainstUtilisation = Math.min(riskAgainstUtilisation, -6);
      fired(UTI_120);
    }
    if (creditUtilisationRatio != null && creditUtilisationRatio.compareTo(D0_75) >= 0
        && creditUtilisationRatio.compareTo(D1) < 0) {
      riskAgainstUtilisation = Math.min(riskAgainstUtilisation, -9);
      fired(UTI_130);
    }
    if (creditUtilisationRatio != null && creditUtilisationRatio.compareTo(D1) >= 0) {
      riskAgainstUtilisation = Math.min(riskAgainstUtilisation, -13);
      fired(UTI_140);
    }
  }

  private void gradeRules() {
    if (riskPoints >= 70) {
      proposeGrade(RiskGrade.A);
      fired(GRD_100);
    }
    if (riskPoints >= 45 && riskPoints < 70) {
      proposeGrade(RiskGrade.B);
      fired(GRD_110);
    }
    if (riskPoints < 45) {
      proposeGrade(RiskGrade.C);
      fired(GRD_120);
    }
  }

  private void modeRules() {
    CustomerType type = snapshot.type();
    Boolean loanStandardised = snapshot.loan().standardised();
    Integer loanTermMonths = snapshot.loan().termMonths();
    BigDecimal loanAmount = snapshot.loan().amount();
    BigDecimal loanExposure = snapshot.loan().exposure();
    Boolean businessMultinational = snapshot.business().multinational();
    Boolean businessEmergingMarket = snapshot.business().emergingMarket();
    Boolean projectKey = snapshot.project().key();
    ContractorHealth projectContractorHealth = snapshot.project().contractorHealth();
    Integer projectDelayDays = snapshot.project().delayDays();
    requireMode(CrmMode.BASIC);
    fired(MOD_100);
    if (type == CustomerType.PROJECT_COMPANY || loanStandardised != null && !loanStandardised) {
      requireMode(CrmMode.PASSIVE);
      fired(MOD_110);
    }
    if (loanTermMonths != null && loanTermMonths >= 36 || loanAmount != null
        && loanAmount.compareTo(D5000000) >= 0) {
      requireMode(CrmMode.PASSIVE);
      fired(MOD_120);
    }
    if (type != CustomerType.PROJECT_COMPANY && (loanExposure != null && loanExposure.compareTo(D50000000) >= 0
        || (loanExposure == null && loanAmount != null && loanAmount.compareTo(D50000000) >= 0))) {
      requireMode(CrmMode.RESPONSIBLE);
      fired(MOD_200);
    }
    if (loanExposure != null && loanExposure.compareTo(D1000000) >= 0 || (loanExposure == null
        && loanAmount != null && loanAmount.compareTo(D1000000) >= 0)) {
      requireModeFromGrade(CrmMode.RESPONSIBLE, RiskGrade.C);
      fired(MOD_210);
    }
    if (loanStandardised != null && !loanStandardised && (businessMultinational != null && businessMultinational
        || businessEmergingMarket != null && businessEmergingMarket || (loanTermMonths != null
        && loanTermMonths >= 60 && type != CustomerType.PROJECT_COMPANY))) {
      requireMode(CrmMode.RESPONSIBLE);
      fired(MOD_220);
    }
    if (projectKey != null && projectKey) {
      requireMode(CrmMode.RESPONSIBLE);
      fired(MOD_230);
    }
    if (type == CustomerType.PROJECT_COMPANY && (loanExposure != null
        && loanExposure.compareTo(D1000000000) >= 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D1000000000) >= 0))) {
      requireMode(CrmMode.RESPONSIBLE);
      fired(MOD_240);
    }
    if (type == CustomerType.PROJECT_COMPANY && (projectContractorHealth == ContractorHealth.DISTRESSED
        || projectDelayDays != null && projectDelayDays >= 180)) {
      requireMode(CrmMode.RESPONSIBLE);
      fired(MOD_250);
    }
  }

  private void standingRules() {
    CustomerType type = snapshot.type();
    BigDecimal businessTotalAssets = snapshot.business().totalAssets();
    Boolean projectKey = snapshot.project().key();
    BigDecimal loanExposure = snapshot.loan().exposure();
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE
        || type == CustomerType.PROJECT_COMPANY) && (businessTotalAssets != null
        && businessTotalAssets.compareTo(D4000000000) >= 0 || projectKey != null && projectKey)) {
      assignStanding(Standing.STRATEGIC);
      fired(STD_100);
    }
    if ((type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE
        || type == CustomerType.PROJECT_COMPANY) && (businessTotalAssets != null
        && businessTotalAssets.compareTo(D400000000) >= 0 || loanExposure != null
        && loanExposure.compareTo(D50000000) >= 0)) {
      assignStanding(Standing.CORE);
      fired(STD_110);
    }
    if (type == CustomerType.SMALL_BUSINESS || type == CustomerType.CORPORATE
        || type == CustomerType.PROJECT_COMPANY) {
      assignStanding(Standing.ORDINARY);
      fired(STD_120);
    }
  }

  private void tierRules() {
    if (contributionPoints >= 70) {
      proposeTier(Tier.GOLD, RiskGrade.B);
      fired(TIR_100);
    }
    if (contributionPoints >= 55 && relationshipPoints >= 60) {
      proposeTier(Tier.GOLD, RiskGrade.A);
      fired(TIR_110);
    }
    if (contributionPoints >= 40 || relationshipPoints >= 50) {
      proposeTier(Tier.SILVER, RiskGrade.B);
      fired(TIR_120);
    }
    capTier(Tier.ORDINARY, RiskGrade.C);
    fired(TIR_130);
    if (worstSeverity == Severity.HIGH || worstSeverity == Severity.CRITICAL) {
      capTier(Tier.SILVER, RiskGrade.A);
      fired(TIR_140);
    }
  }

  private void valueClassRules() {
    CustomerType type = snapshot.type();
    BigDecimal personInvestableAssets = snapshot.person().investableAssets();
    BigDecimal personAnnualIncome = snapshot.person().annualIncome();
    if (type == CustomerType.INDIVIDUAL && personInvestableAssets != null
        && personInvestableAssets.compareTo(D6000000) >= 0) {
      assignValueClass(ValueClass.A);
      fired(VAL_100);
    }
    if (type == CustomerType.INDIVIDUAL && (personInvestableAssets != null
        && personInvestableAssets.compareTo(D500000) >= 0 || personAnnualIncome != null
        && personAnnualIncome.compareTo(D200000) >= 0)) {
      assignValueClass(ValueClass.B);
      fired(VAL_110);
    }
    if (type == CustomerType.INDIVIDUAL) {
      assignValueClass(ValueClass.C);
      fired(VAL_120);
    }
  }

  private void unsecuredAmountRules() {
    CustomerType type = snapshot.type();
    BigDecimal personAnnualIncome = snapshot.person().annualIncome();
    BigDecimal businessAnnualRevenue = snapshot.business().annualRevenue();
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.INDIVIDUAL
        && personAnnualIncome != null) {
      proposeAmount(incomeLimitC());
      fired(AMT_100);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.INDIVIDUAL && (grade == RiskGrade.A
        || grade == RiskGrade.B) && personAnnualIncome != null) {
      proposeAmount(incomeLimitB());
      fired(AMT_110);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.INDIVIDUAL && grade == RiskGrade.A
        && personAnnualIncome != null) {
      proposeAmount(incomeLimitA());
      fired(AMT_120);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.SMALL_BUSINESS
        && businessAnnualRevenue != null) {
      proposeAmount(revenueLimitC());
      fired(AMT_130);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.SMALL_BUSINESS
        && (grade == RiskGrade.A || grade == RiskGrade.B) && businessAnnualRevenue != null) {
      proposeAmount(revenueLimitB());
      fired(AMT_140);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.SMALL_BUSINESS
        && grade == RiskGrade.A && businessAnnualRevenue != null) {
      proposeAmount(revenueLimitA());
      fired(AMT_150);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.CORPORATE && netAssets() != null) {
      proposeAmount(netAssetsLimitC());
      fired(AMT_160);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.CORPORATE && (grade == RiskGrade.A
        || grade == RiskGrade.B) && netAssets() != null) {
      proposeAmount(netAssetsLimitB());
      fired(AMT_170);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.CORPORATE && grade == RiskGrade.A
        && netAssets() != null) {
      proposeAmount(netAssetsLimitA());
      fired(AMT_180);
    }
  }

  private void securedAmountRules() {
    BigDecimal collateralAdjustedValue = cents(counted(snapshot.collateral(), HAIRCUTS, D0_3));
    CustomerType type = snapshot.type();
    Boolean loanSecured = snapshot.loan().secured();
    CollateralType collateralType = snapshot.collateral().type();
    BigDecimal loanExposure = snapshot.loan().exposure();
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type != CustomerType.PROJECT_COMPANY && (loanSecured != null && loanSecured || (loanSecured == null
        && collateralType != null && collateralType != CollateralType.NONE)) && loanExposure != null) {
      proposeAmount(securedLimitC());
      fired(AMT_200);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type != CustomerType.PROJECT_COMPANY && (loanSecured != null && loanSecured || (loanSecured == null
        && collateralType != null && collateralType != CollateralType.NONE)) && loanExposure == null) {
      proposeAmount(coveredLoanC());
      fired(AMT_205);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type != CustomerType.PROJECT_COMPANY && (grade == RiskGrade.A || grade == RiskGrade.B)
        && (loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && loanExposure != null) {
      proposeAmount(securedLimitB());
      fired(AMT_210);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type != CustomerType.PROJECT_COMPANY && (grade == RiskGrade.A || grade == RiskGrade.B)
        && (loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && loanExposure == null) {
      proposeAmount(coveredLoanB());
      fired(AMT_215);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type != CustomerType.PROJECT_COMPANY && grade == RiskGrade.A && (loanSecured != null && loanSecured
        || (loanSecured == null && collateralType != null && collateralType != CollateralType.NONE))
        && loanExposure != null) {
      proposeAmount(securedLimitA());
      fired(AMT_220);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type != CustomerType.PROJECT_COMPANY && grade == RiskGrade.A && (loanSecured != null && loanSecured
        || (loanSecured == null && collateralType != null && collateralType != CollateralType.NONE))
        && loanExposure == null) {
      proposeAmount(coveredLoanA());
      fired(AMT_225);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type == CustomerType.PROJECT_COMPANY && (loanSecured != null && loanSecured || (loanSecured == null
        && collateralType != null && collateralType != CollateralType.NONE)) && loanExposure != null) {
      proposeAmount(securedLimitB());
      fired(AMT_230);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type == CustomerType.PROJECT_COMPANY && (loanSecured != null && loanSecured || (loanSecured == null
        && collateralType != null && collateralType != CollateralType.NONE)) && loanExposure == null) {
      proposeAmount(coveredLoanB());
      fired(AMT_235);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type == CustomerType.PROJECT_COMPANY && (grade == RiskGrade.A || grade == RiskGrade.B)
        && (loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && loanExposure != null) {
      proposeAmount(securedLimitA());
      fired(AMT_240);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedValue != null
        && type == CustomerType.PROJECT_COMPANY && (grade == RiskGrade.A || grade == RiskGrade.B)
        && (loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && loanExposure == null) {
      proposeAmount(coveredLoanA());
      fired(AMT_245);
    }
  }

  private void termsRules() {
    CustomerType type = snapshot.type();
    Boolean loanSecured = snapshot.loan().secured();
    CollateralType collateralType = snapshot.collateral().type();
    ProjectSector projectSector = snapshot.project().sector();
    offerRepayment(RepaymentOption.EQUAL_INSTALMENTS);
    fired(TRM_100);
    if (grade == RiskGrade.A) {
      offerRepayment(RepaymentOption.FLEXIBLE);
      fired(TRM_110);
    }
    if (type != CustomerType.PROJECT_COMPANY && grade == RiskGrade.B && (loanSecured != null && loanSecured
        || (loanSecured == null && collateralType != null && collateralType != CollateralType.NONE))) {
      requireCoverage(D1_2);
      fired(TRM_120);
    }
    if (type != CustomerType.PROJECT_COMPANY && grade == RiskGrade.C) {
      requireCoverage(D1_5);
      fired(TRM_130);
    }
    if (projectSector == ProjectSector.RENEWABLE_POWER && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offerRepayment(RepaymentOption.CASH_FLOW_SHAPED);
      fired(TRM_140);
    }
    if (type != CustomerType.PROJECT_COMPANY && grade == RiskGrade.A && (loanSecured != null && loanSecured
        || (loanSecured == null && collateralType != null && collateralType != CollateralType.NONE))) {
      requireCoverage(D1);
      fired(TRM_150);
    }
    if (type != CustomerType.PROJECT_COMPANY && grade == RiskGrade.C && (type != CustomerType.INDIVIDUAL
        || collateralType == null || collateralType != CollateralType.REAL_ESTATE)) {
      limitTerm(12);
      fired(TRM_160);
    }
    if (type == CustomerType.PROJECT_COMPANY && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      requireCoverage(D1);
      fired(TRM_170);
    }
    if (type == CustomerType.PROJECT_COMPANY && grade == RiskGrade.C) {
      requireCoverage(D1_2);
      fired(TRM_180);
    }
  }

  private void documentsRules() {
    CustomerType type = snapshot.type();
    Boolean loanSecured = snapshot.loan().secured();
    CollateralType collateralType = snapshot.collateral().type();
    BigDecimal collateralValue = snapshot.collateral().value();
    BigDecimal financesCashFlowChangeRatio = snapshot.finances().cashFlowChangeRatio();
    if (grade == RiskGrade.C && type == CustomerType.INDIVIDUAL) {
      requireDocument(Document.INCOME_PROOF);
      fired(TRM_200);
    }
    if (grade == RiskGrade.C && type != CustomerType.INDIVIDUAL) {
      requireDocument(Document.AUDITED_ACCOUNTS);
      requireDocument(Document.CASH_FLOW_FORECAST);
      fired(TRM_210);
    }
    if ((loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && collateralValue == null) {
      requireDocument(Document.COLLATERAL_VALUATION);
      fired(TRM_220);
    }
    if ((type == CustomerType.CORPORATE || type == CustomerType.PROJECT_COMPANY)
        && financesCashFlowChangeRatio == null) {
      requireDocument(Document.CASH_FLOW_FORECAST);
      fired(TRM_230);
    }
  }

  private void termsRules2() {
    Industry businessIndustry = snapshot.business().industry();
    Need loanNeed = snapshot.loan().need();
    CustomerType type = snapshot.type();
    ProjectSector projectSector = snapshot.project().sector();
    if (businessIndustry == Industry.MANUFACTURING && loanNeed == null && (grade == RiskGrade.A
        || grade == RiskGrade.B)) {
      offerRepayment(RepaymentOption.FLEXIBLE);
      fired(TRM_300);
    }
    if (loanNeed == Need.FLEXIBLE_REPAYMENT && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offerRepayment(RepaymentOption.FLEXIBLE);
      fired(TRM_310);
    }
    if (type == CustomerType.PROJECT_COMPANY && (projectSector == ProjectSector.TRANSPORT
        || projectSector == ProjectSector.WATER || projectSector == ProjectSector.SOCIAL
        || projectSector == ProjectSector.DIGITAL) && (loanNeed == null || (loanNeed == Need.LONG_TENOR
        || loanNeed == Need.STABLE_FUNDING)) && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offerRepayment(RepaymentOption.CASH_FLOW_SHAPED);
      fired(TRM_320);
    }
  }

  private void authorityRules() {
    BigDecimal loanExposure = snapshot.loan().exposure();
    BigDecimal loanAmount = snapshot.loan().amount();
    Boolean loanSecured = snapshot.loan().secured();
    CollateralType collateralType = snapshot.collateral().type();
    Boolean projectKey = snapshot.project().key();
    CustomerType type = snapshot.type();
    requireAuthority(Authority.SYSTEM);
    fired(AUT_100);
    if (decisionPoint == DecisionPoint.APPLICATION && (loanExposure != null
        && loanExposure.compareTo(D50000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D50000) > 0)) && (loanSecured != null && !loanSecured || (loanSecured == null
        && (collateralType == null || collateralType == CollateralType.NONE)))) {
      requireAuthority(Authority.OFFICER);
      fired(AUT_110);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && (loanExposure != null
        && loanExposure.compareTo(D300000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D300000) > 0))) {
      requireAuthority(Authority.OFFICER);
      fired(AUT_120);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && (loanExposure != null
        && loanExposure.compareTo(D1000000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D1000000) > 0))) {
      requireAuthority(Authority.MANAGER);
      fired(AUT_130);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && (loanExposure != null
        && loanExposure.compareTo(D10000000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D10000000) > 0))) {
      requireAuthority(Authority.COMMITTEE);
      fired(AUT_140);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && (loanExposure != null
        && loanExposure.compareTo(D500000000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D500000000) > 0))) {
      requireAuthority(Authority.BOARD);
      fired(AUT_150);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && projectKey != null && projectKey && (loanExposure != null
        && loanExposure.compareTo(D100000000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D100000000) > 0))) {
      requireAuthority(Authority.BOARD);
      fired(AUT_160);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.PROJECT_COMPANY) {
      requireAuthority(Authority.COMMITTEE);
      fired(AUT_170);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && loanExposure == null && loanAmount == null) {
      requireAuthority(Authority.MANAGER);
      fired(AUT_180);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && grade == RiskGrade.C && (loanExposure != null
        && loanExposure.compareTo(D50000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D50000) > 0)) && (loanSecured != null && !loanSecured || (loanSecured == null
        && (collateralType == null || collateralType == CollateralType.NONE)))) {
      requireAuthority(Authority.MANAGER);
      fired(AUT_200);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && grade == RiskGrade.C && (loanExposure != null
        && loanExposure.compareTo(D300000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D300000) > 0))) {
      requireAuthority(Authority.MANAGER);
      fired(AUT_210);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && grade == RiskGrade.C && (loanExposure != null
        && loanExposure.compareTo(D1000000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D1000000) > 0))) {
      requireAuthority(Authority.COMMITTEE);
      fired(AUT_220);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && grade == RiskGrade.C && (loanExposure != null
        && loanExposure.compareTo(D10000000) > 0 || (loanExposure == null && loanAmount != null
        && loanAmount.compareTo(D10000000) > 0))) {
      requireAuthority(Authority.BOARD);
      fired(AUT_230);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && grade == RiskGrade.C && loanExposure == null
        && loanAmount == null) {
      requireAuthority(Authority.COMMITTEE);
      fired(AUT_240);
    }
  }

  private void marketingRules() {
    Boolean contactMarketingConsent = snapshot.contact().marketingConsent();
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    if (contactMarketingConsent != null && contactMarketingConsent) {
      marketing = stricter(MARKETING, marketing, "ALLOWED");
      fired(MKT_100);
    }
    if (contactMarketingConsent == null || !contactMarketingConsent) {
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(MKT_110);
    }
    if (creditOverdueStreak != null && creditOverdueStreak >= 1 || creditDaysPastDue != null
        && creditDaysPastDue >= 1) {
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(MKT_120);
    }
    if (worstSeverity == Severity.HIGH || worstSeverity == Severity.CRITICAL) {
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(MKT_130);
    }
    if (warned(Warning.DISSATISFIED)) {
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(MKT_140);
    }
    if (personAge != null && personAge < 18) {
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(MKT_150);
    }
  }

  private void recommendationRules() {
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    BigDecimal financesDebtServiceCoverRatio = snapshot.finances().debtServiceCoverRatio();
    CustomerType type = snapshot.type();
    ProjectPhase projectPhase = snapshot.project().phase();
    BigDecimal financesDebtToAssetsRatio = snapshot.finances().debtToAssetsRatio();
    BigDecimal loanAmount = snapshot.loan().amount();
    BigDecimal personAnnualIncome = snapshot.person().annualIncome();
    BigDecimal businessAnnualRevenue = snapshot.business().annualRevenue();
    BigDecimal businessTotalAssets = snapshot.business().totalAssets();
    BigDecimal financesDebtToIncomeRatio = snapshot.finances().debtToIncomeRatio();
    Occupation personOccupation = snapshot.person().occupation();
    Boolean loanSecured = snapshot.loan().secured();
    CollateralType collateralType = snapshot.collateral().type();
    BigDecimal collateralValue = snapshot.collateral().value();
    Integer creditLongestOverdueStreak12m = snapshot.credit().longestOverdueStreak12m();
    Integer creditWorstDaysPastDue24m = snapshot.credit().worstDaysPastDue24m();
    Integer creditOverdueCount12m = snapshot.credit().overdueCount12m();
    Integer creditOverdueCount24m = snapshot.credit().overdueCount24m();
    Integer creditDefaults60m = snapshot.credit().defaults60m();
    if (decisionPoint == DecisionPoint.APPLICATION && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      recommend(Recommendation.APPROVE);
      fired(REC_100);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && grade == RiskGrade.C) {
      recommendReferral("REC-110");
      fired(REC_110);
    }
    if (creditOverdueStreak != null && creditOverdueStreak >= 1 || creditDaysPastDue != null
        && creditDaysPastDue >= 1) {
      recommendReferral("REC-120");
      fired(REC_120);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && (worstSeverity == Severity.HIGH
        || worstSeverity == Severity.CRITICAL)) {
      recommendReferral("REC-130");
      fired(REC_130);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && financesDebtServiceCoverRatio != null
        && financesDebtServiceCoverRatio.compareTo(D1) < 0 && (type != CustomerType.PROJECT_COMPANY
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      recommendReferral("REC-140");
      fired(REC_140);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && financesDebtToAssetsRatio != null
        && financesDebtToAssetsRatio.compareTo(D0_85) >= 0 && (type != CustomerType.PROJECT_COMPANY
        || (projectPhase == ProjectPhase.OPERATION || projectPhase == ProjectPhase.TRANSFER))) {
      recommendReferral("REC-150");
      fired(REC_150);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && loanAmount != null && maxAmount != null
        && loanAmount.compareTo(maxAmount) > 0) {
      recommendReferral("REC-160");
      fired(REC_160);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.INDIVIDUAL && loanAmount != null
        && maxAmount == null && personAnnualIncome == null) {
      recommendReferral("REC-170");
      if (asksForAmount()) {
        missing("person.annualIncome");
      }
      fired(REC_170);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.SMALL_BUSINESS && loanAmount != null
        && maxAmount == null && businessAnnualRevenue == null) {
      recommendReferral("REC-171");
      if (asksForAmount()) {
        missing("business.annualRevenue");
      }
      fired(REC_171);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.CORPORATE && loanAmount != null
        && maxAmount == null && (businessTotalAssets == null || financesDebtToAssetsRatio == null)) {
      recommendReferral("REC-172");
      if (asksForAmount()) {
        if (businessTotalAssets == null) {
          missing("business.totalAssets");
        }
        if (financesDebtToAssetsRatio == null) {
          missing("finances.debtToAssetsRatio");
        }
      }
      fired(REC_172);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.PROJECT_COMPANY && loanAmount != null
        && maxAmount == null) {
      recommendReferral("REC-173");
      fired(REC_173);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && ((grade == RiskGrade.A
        && financesDebtToIncomeRatio != null && financesDebtToIncomeRatio.compareTo(D0_55) > 0)
        || (grade == RiskGrade.B && financesDebtToIncomeRatio != null
        && financesDebtToIncomeRatio.compareTo(D0_5) > 0) || (grade == RiskGrade.C
        && financesDebtToIncomeRatio != null && financesDebtToIncomeRatio.compareTo(D0_4) > 0))) {
      recommendReferral("REC-180");
      fired(REC_180);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.INDIVIDUAL
        && personOccupation == Occupation.STUDENT && (loanSecured != null && !loanSecured
        || (loanSecured == null && (collateralType == null || collateralType == CollateralType.NONE)))) {
      recommendReferral("REC-190");
      if (asksForAmount()) {
        if (loanSecured == null && (collateralType == null || collateralType == CollateralType.NONE)) {
          missing("loan.secured");
          if (collateralType == null) {
            missing("collateral.type");
          }
        }
      }
      fired(REC_190);
    }
    if ((loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && collateralValue == null) {
      warn(Warning.COVER_SHORTFALL, Severity.MEDIUM);
      refer("REC-200");
      if (loanSecured == null && collateralType != null && collateralType != CollateralType.NONE) {
        missing("loan.secured");
      }
      missing("collateral.value");
      fired(REC_200);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.INDIVIDUAL && personAge != null
        && personAge >= 16 && personAge < 18 && (personOccupation == null
        || (personOccupation == Occupation.SALARIED || personOccupation == Occupation.SELF_EMPLOYED
        || personOccupation == Occupation.BUSINESS_OWNER))) {
      recommendReferral("REC-210");
      if (asksForAmount()) {
        if (personOccupation == null) {
          missing("person.occupation");
        }
      }
      fired(REC_210);
    }
    if ((creditDaysPastDue != null && creditDaysPastDue > 0 && creditOverdueStreak != null
        && creditOverdueStreak == 0) || (creditDaysPastDue != null && creditDaysPastDue == 0
        && creditOverdueStreak != null && creditOverdueStreak > 0)) {
      refer("REC-220");
      fired(REC_220);
    }
    if ((creditOverdueStreak != null && creditOverdueStreak > 0 && creditLongestOverdueStreak12m != null
        && creditOverdueStreak.compareTo(creditLongestOverdueStreak12m) > 0) || (creditDaysPastDue != null
        && creditDaysPastDue > 0 && creditWorstDaysPastDue24m != null
        && creditDaysPastDue.compareTo(creditWorstDaysPastDue24m) > 0) || (creditOverdueStreak != null
        && creditOverdueStreak > 0 && creditOverdueCount12m != null && creditOverdueCount12m == 0)
        || (creditOverdueStreak != null && creditOverdueStreak > 0 && creditOverdueCount24m != null
        && creditOverdueCount24m == 0)) {
      refer("REC-230");
      fired(REC_230);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && warned(Warning.NON_PERFORMING)) {
      recommend(Recommendation.DECLINE);
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(REC_300);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && creditDefaults60m != null && creditDefaults60m >= 2) {
      recommend(Recommendation.DECLINE);
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(REC_310);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && financesDebtToAssetsRatio != null
        && financesDebtToAssetsRatio.compareTo(D1) > 0 && financesDebtServiceCoverRatio != null
        && financesDebtServiceCoverRatio.compareTo(DM1) < 0) {
      recommend(Recommendation.DECLINE);
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(REC_320);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.INDIVIDUAL && personAge != null
        && personAge < 16) {
      recommend(Recommendation.DECLINE);
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(REC_330);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.INDIVIDUAL && personAge != null
        && personAge >= 16 && personAge < 18 && (personOccupation == Occupation.STUDENT
        || personOccupation == Occupation.RETIRED || personOccupation == Occupation.NOT_WORKING)) {
      recommend(Recommendation.DECLINE);
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(REC_340);
    }
  }

  private void warningsRules() {
    Boolean loanSecured = snapshot.loan().secured();
    CollateralType collateralType = snapshot.collateral().type();
    BigDecimal loanAmount = snapshot.loan().amount();
    CustomerType type = snapshot.type();
    RiskGrade previousRiskGrade = snapshot.previous().riskGrade();
    if (collateralAdjustedCoverage != null && minCoverage != null
        && collateralAdjustedCoverage.compareTo(minCoverage) < 0 && (loanSecured != null && loanSecured
        || (loanSecured == null && collateralType != null && collateralType != CollateralType.NONE))) {
      warn(Warning.COVER_SHORTFALL, Severity.MEDIUM);
      fired(WRN_100);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && collateralAdjustedCoverage != null && minCoverage != null
        && collateralAdjustedCoverage.compareTo(minCoverage) < 0 && loanAmount != null && maxAmount != null
        && loanAmount.compareTo(maxAmount) > 0 && (loanSecured != null && loanSecured || (loanSecured == null
        && collateralType != null && collateralType != CollateralType.NONE))) {
      warn(Warning.COVER_SHORTFALL, Severity.HIGH);
      recommendReferral("WRN-110");
      marketing = stricter(MARKETING, marketing, "BARRED");
      if (asksForAmount()) {
        if (loanSecured == null && collateralType != null && collateralType != CollateralType.NONE) {
          missing("loan.secured");
        }
      }
      fired(WRN_110);
    }
    if (decisionPoint == DecisionPoint.REVIEW && type != CustomerType.PROJECT_COMPANY && (loanSecured != null
        && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && ((grade == RiskGrade.A
        && collateralAdjustedCoverage != null && collateralAdjustedCoverage.compareTo(D0_5) < 0)
        || (grade == RiskGrade.B && collateralAdjustedCoverage != null
        && collateralAdjustedCoverage.compareTo(D0_6) < 0) || (grade == RiskGrade.C
        && collateralAdjustedCoverage != null && collateralAdjustedCoverage.compareTo(D0_75) < 0))) {
      warn(Warning.COVER_SHORTFALL, Severity.HIGH);
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(WRN_120);
    }
    if (decisionPoint == DecisionPoint.REVIEW && type == CustomerType.PROJECT_COMPANY && (loanSecured != null
        && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && (collateralAdjustedCoverage != null
        && collateralAdjustedCoverage.compareTo(D0_5) < 0 || (grade == RiskGrade.C
        && collateralAdjustedCoverage != null && collateralAdjustedCoverage.compareTo(D0_6) < 0))) {
      warn(Warning.COVER_SHORTFALL, Severity.HIGH);
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(WRN_130);
    }
    if ((previousRiskGrade == RiskGrade.A && grade == RiskGrade.B) || (previousRiskGrade == RiskGrade.B
        && grade == RiskGrade.C)) {
      warn(Warning.GRADE_DOWNGRADE, Severity.MEDIUM);
      fired(WRN_200);
    }
    if (previousRiskGrade == RiskGrade.A && grade == RiskGrade.C) {
      warn(Warning.GRADE_DOWNGRADE, Severity.HIGH);
      recommendReferral("WRN-210");
      marketing = stricter(MARKETING, marketing, "BARRED");
      fired(WRN_210);
    }
  }

  private void actionsRules() {
    IndustryOutlook marketIndustryOutlook = snapshot.market().industryOutlook();
    Lifecycle lifecycle = snapshot.lifecycle();
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    CustomerType type = snapshot.type();
    Integer creditDefaults60m = snapshot.credit().defaults60m();
    Integer creditInquiries6m = snapshot.credit().inquiries6m();
    if (decisionPoint == DecisionPoint.REVIEW && (mode == CrmMode.PASSIVE || mode == CrmMode.RESPONSIBLE)
        && warned(Warning.COVER_SHORTFALL)) {
      act(Action.REVALUE_COLLATERAL, Actor.CREDIT_OFFICER, 30);
      act(Action.AGREE_REMEDY, Actor.SPECIALIST, 30);
      fired(ACT_120);
    }
    if (warned(Warning.OVERDUE_ONCE) || warned(Warning.OVERDUE_TWICE) || warned(Warning.NON_PERFORMING)) {
      act(Action.REMIND_CUSTOMER, Actor.SYSTEM, 0);
      fired(ACT_200);
    }
    if (warned(Warning.OVERDUE_TWICE) || warned(Warning.NON_PERFORMING)) {
      act(Action.ASSIGN_SPECIALIST, Actor.SPECIALIST, 1);
      fired(ACT_210);
    }
    if (mode == CrmMode.BASIC && warned(Warning.OVERDUE_TWICE)) {
      act(Action.COLLECT, Actor.SPECIALIST, 5);
      fired(ACT_220);
    }
    if (warned(Warning.NON_PERFORMING)) {
      act(Action.COLLECT, Actor.SPECIALIST, 0);
      fired(ACT_230);
    }
    if ((mode == CrmMode.PASSIVE || mode == CrmMode.RESPONSIBLE) && (warned(Warning.OVERDUE_TWICE)
        || warned(Warning.NON_PERFORMING))) {
      act(Action.AGREE_REMEDY, Actor.SPECIALIST, 10);
      fired(ACT_240);
    }
    if ((mode == CrmMode.PASSIVE || mode == CrmMode.RESPONSIBLE) && warned(Warning.PROJECT_DELAY)) {
      act(Action.INSPECT_PROJECT, Actor.MANAGER, 14);
      act(Action.AGREE_REMEDY, Actor.SPECIALIST, 30);
      fired(ACT_250);
    }
    if (mode == CrmMode.RESPONSIBLE && warned(Warning.CASH_FLOW_FALL)) {
      act(Action.REVIEW_CREDIT, Actor.CREDIT_OFFICER, 7);
      act(Action.ADJUST_TERMS, Actor.MANAGER, 30);
      fired(ACT_310);
    }
    if (mode == CrmMode.RESPONSIBLE && warned(Warning.CONTRACTOR_DISTRESS)) {
      act(Action.REVIEW_CREDIT, Actor.CREDIT_OFFICER, 7);
      act(Action.ADJUST_TERMS, Actor.MANAGER, 30);
      fired(ACT_320);
    }
    if (mode == CrmMode.RESPONSIBLE && warned(Warning.FREQUENT_BORROWING)) {
      act(Action.REVIEW_CREDIT, Actor.CREDIT_OFFICER, 7);
      act(Action.ADJUST_TERMS, Actor.CREDIT_OFFICER, 30);
      fired(ACT_330);
    }
    if (decisionPoint == DecisionPoint.REVIEW && mode == CrmMode.RESPONSIBLE && warned(Warning.COVER_SHORTFALL)) {
      act(Action.ADJUST_TERMS, Actor.MANAGER, 30);
      fired(ACT_340);
    }
    if (mode == CrmMode.RESPONSIBLE && (marketIndustryOutlook == IndustryOutlook.VOLATILE
        || marketIndustryOutlook == IndustryOutlook.DETERIORATING)) {
      act(Action.REVIEW_CREDIT, Actor.CREDIT_OFFICER, 30);
      fired(ACT_350);
    }
    if (warned(Warning.GRADE_DOWNGRADE)) {
      act(Action.REVIEW_CREDIT, Actor.CREDIT_OFFICER, 5);
      fired(ACT_360);
    }
    if (warned(Warning.DISSATISFIED)) {
      act(Action.RECOVER_SERVICE, Actor.MANAGER, 3);
      fired(ACT_370);
    }
    if (lifecycle == Lifecycle.BORROWER && creditOverdueStreak == null && creditDaysPastDue == null) {
      act(Action.CHECK_DATA, Actor.MANAGER, 5);
      fired(ACT_400);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type != CustomerType.PROJECT_COMPANY
        && (creditDefaults60m == null || creditInquiries6m == null) && (recommendation == null
        || (recommendation == Recommendation.APPROVE || recommendation == Recommendation.REFER))) {
      act(Action.CHECK_DATA, Actor.SYSTEM, 1);
      fired(ACT_410);
    }
    if (warned(Warning.DATA_CONTRADICTION)) {
      act(Action.CHECK_DATA, Actor.MANAGER, 5);
      fired(ACT_420);
    }
    if (lifecycle == Lifecycle.FORMER && (grade == RiskGrade.A || grade == RiskGrade.B)
        && "ALLOWED".equals(marketing) && cleared) {
      act(Action.WIN_BACK, Actor.MANAGER, 30);
      fired(ACT_500);
    }
  }

  private void approvalRules() {
    Need loanNeed = snapshot.loan().need();
    if (decisionPoint == DecisionPoint.APPLICATION) {
      proposeApproval(ApprovalChannel.STANDARD, 5);
      fired(APR_100);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && grade == RiskGrade.C) {
      requireApproval(ApprovalChannel.ENHANCED, 10);
      fired(APR_140);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && recommendation == Recommendation.APPROVE
        && (authority == Authority.SYSTEM || authority == Authority.OFFICER) && (mode == CrmMode.BASIC
        || tier == Tier.GOLD)) {
      proposeApproval(ApprovalChannel.FAST, 1);
      fired(APR_150);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && (tier == Tier.GOLD || tier == Tier.SILVER)) {
      proposeApproval(ApprovalChannel.PRIORITY, 3);
      fired(APR_160);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && loanNeed == Need.SPEED && cleared) {
      proposeApproval(ApprovalChannel.PRIORITY, 3);
      fired(APR_170);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && !cleared) {
      requireApproval(ApprovalChannel.PRIORITY, 3);
      fired(APR_180);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && authority == Authority.COMMITTEE) {
      requireApproval(ApprovalChannel.PRIORITY, 10);
      fired(APR_190);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && authority == Authority.BOARD) {
      requireApproval(ApprovalChannel.STANDARD, 30);
      fired(APR_200);
    }
  }

  private void contactsRules() {
    Channel contactPreferredChannel = snapshot.contact().preferredChannel();
    if ("ALLOWED".equals(marketing) && cleared) {
      contact(Channel.MAIL, 90);
      contact(Channel.APP, 30);
      fired(CON_120);
    }
    if (contactPreferredChannel == Channel.BRANCH && "ALLOWED".equals(marketing) && cleared) {
      contact(Channel.BRANCH, 90);
      fired(CON_140);
    }
  }

  private void contactsRules2() {
    Channel contactPreferredChannel = snapshot.contact().preferredChannel();
    if (mode == CrmMode.RESPONSIBLE && (contactPreferredChannel == null
        || contactPreferredChannel == Channel.PHONE)) {
      contact(Channel.PHONE, 30);
      fired(CON_200);
    }
    if (mode == CrmMode.RESPONSIBLE && contactPreferredChannel == Channel.VISIT) {
      contact(Channel.VISIT, 30);
      fired(CON_210);
    }
    if (mode == CrmMode.RESPONSIBLE && contactPreferredChannel == Channel.BRANCH) {
      contact(Channel.BRANCH, 30);
      fired(CON_220);
    }
    if (mode == CrmMode.RESPONSIBLE && contactPreferredChannel == Channel.MAIL) {
      contact(Channel.MAIL, 30);
      fired(CON_230);
    }
    if (mode == CrmMode.RESPONSIBLE && contactPreferredChannel == Channel.APP) {
      contact(Channel.APP, 30);
      fired(CON_240);
    }
    if (mode == CrmMode.PASSIVE && (contactPreferredChannel == null || contactPreferredChannel == Channel.PHONE)) {
      contact(Channel.PHONE, 90);
      fired(CON_250);
    }
    if (mode == CrmMode.PASSIVE && contactPreferredChannel == Channel.VISIT) {
      contact(Channel.VISIT, 90);
      fired(CON_260);
    }
    if (mode == CrmMode.PASSIVE && contactPreferredChannel == Channel.BRANCH) {
      contact(Channel.BRANCH, 90);
      fired(CON_270);
    }
    if (mode == CrmMode.PASSIVE && contactPreferredChannel == Channel.MAIL) {
      contact(Channel.MAIL, 90);
      fired(CON_280);
    }
    if (mode == CrmMode.PASSIVE && contactPreferredChannel == Channel.APP) {
      contact(Channel.APP, 90);
      fired(CON_290);
    }
    if (tier == Tier.GOLD && (contactPreferredChannel == null || contactPreferredChannel == Channel.VISIT)) {
      contact(Channel.VISIT, 30);
      fired(CON_300);
    }
    if (tier == Tier.GOLD && contactPreferredChannel == Channel.PHONE) {
      contact(Channel.PHONE, 30);
      fired(CON_310);
    }
    if (tier == Tier.GOLD && contactPreferredChannel == Channel.BRANCH) {
      contact(Channel.BRANCH, 30);
      fired(CON_320);
    }
    if (tier == Tier.GOLD && contactPreferredChannel == Channel.MAIL) {
      contact(Channel.MAIL, 30);
      fired(CON_330);
    }
    if (tier == Tier.GOLD && contactPreferredChannel == Channel.APP) {
      contact(Channel.APP, 30);
      fired(CON_340);
    }
    if (tier == Tier.SILVER && (contactPreferredChannel == null || contactPreferredChannel == Channel.VISIT)) {
      contact(Channel.VISIT, 90);
      fired(CON_350);
    }
    if (tier == Tier.SILVER && contactPreferredChannel == Channel.PHONE) {
      contact(Channel.PHONE, 90);
      fired(CON_360);
    }
    if (tier == Tier.SILVER && contactPreferredChannel == Channel.BRANCH) {
      contact(Channel.BRANCH, 90);
      fired(CON_370);
    }
    if (tier == Tier.SILVER && contactPreferredChannel == Channel.MAIL) {
      contact(Channel.MAIL, 90);
      fired(CON_380);
    }
    if (tier == Tier.SILVER && contactPreferredChannel == Channel.APP) {
      contact(Channel.APP, 90);
      fired(CON_390);
    }
  }

  private void managerRules() {
    Boolean projectKey = snapshot.project().key();
    if (tier == Tier.GOLD || valueClass == ValueClass.A || mode == CrmMode.RESPONSIBLE) {
      assignManager(ManagerService.DEDICATED);
      fired(MGR_100);
    }
    if (tier == Tier.SILVER || standing == Standing.CORE) {
      assignManager(ManagerService.SHARED);
      fired(MGR_130);
    }
    if (standing == Standing.STRATEGIC) {
      assignServiceTeam();
      fired(MGR_200);
    }
    if (projectKey != null && projectKey) {
      assignServiceTeam();
      watch(WatchItem.USE_OF_FUNDS);
      act(Action.FOLLOW_FUNDS, Actor.SERVICE_TEAM, 30);
      fired(MGR_210);
    }
  }

  private void monitoringRules() {
    CustomerType type = snapshot.type();
    ProjectPhase projectPhase = snapshot.project().phase();
    Boolean projectPpp = snapshot.project().ppp();
    ContractorHealth projectContractorHealth = snapshot.project().contractorHealth();
    if (mode == CrmMode.PASSIVE) {
      monitorEvery(90);
      watch(WatchItem.REPAYMENT);
      fired(MON_100);
    }
    if (mode == CrmMode.RESPONSIBLE) {
      monitorEvery(30);
      watch(WatchItem.REPAYMENT);
      watch(WatchItem.CASH_FLOW);
      watch(WatchItem.BORROWING);
      fired(MON_110);
    }
    if (mode == CrmMode.RESPONSIBLE && type != CustomerType.INDIVIDUAL) {
      watch(WatchItem.INDUSTRY);
      watch(WatchItem.COVENANTS);
      fired(MON_115);
    }
    if (mode == CrmMode.BASIC && (grade == RiskGrade.C || (worstSeverity == Severity.MEDIUM
        || worstSeverity == Severity.HIGH || worstSeverity == Severity.CRITICAL))) {
      monitorEvery(90);
      watch(WatchItem.REPAYMENT);
      fired(MON_120);
    }
    if (standing == Standing.STRATEGIC || standing == Standing.CORE) {
      monitorEvery(365);
      fired(MON_130);
    }
    if (grade == RiskGrade.C) {
      halveMonitoringInterval();
      fired(MON_200);
    }
    if (projectPhase == ProjectPhase.CONSTRUCTION) {
      halveMonitoringInterval();
      fired(MON_330);
    }
    if (projectPhase == ProjectPhase.TRANSFER) {
      monitorEvery(30);
      fired(MON_340);
    }
    if (projectPpp != null && projectPpp) {
      watch(WatchItem.PUBLIC_PAYMENT);
      fired(MON_350);
    }
    if (projectContractorHealth == ContractorHealth.WATCH) {
      watch(WatchItem.CONTRACTOR);
      fired(MON_360);
    }
    if (warned(Warning.COVER_SHORTFALL)) {
      watch(WatchItem.COVERAGE);
      fired(MON_370);
    }
  }

  private void occasionsRules() {
    CustomerType type = snapshot.type();
    Integer personDaysToBirthday = new PersonFacts(snapshot.person(), snapshot.asOf()).daysToBirthday();
    Integer daysToHoliday = daysToNext(HOLIDAYS, snapshot.asOf());
    if (type == CustomerType.INDIVIDUAL && personDaysToBirthday != null && personDaysToBirthday <= 7
        && "ALLOWED".equals(marketing) && cleared) {
      act(Action.GREET_BIRTHDAY, Actor.SYSTEM, 7);
      offer("OCCASION_OFFER", OCC_100);
      fired(OCC_100);
    }
    if (daysToHoliday != null && daysToHoliday <= 7 && "ALLOWED".equals(marketing) && cleared) {
      act(Action.GREET_HOLIDAY, Actor.SYSTEM, 7);
      offer("OCCASION_OFFER", OCC_110);
      fired(OCC_110);
    }
    if (relationshipYears != null && relationshipYears >= 5 && "ALLOWED".equals(marketing) && cleared) {
      act(Action.INVITE_EVENT, Actor.MANAGER, 90);
      act(Action.SEND_MARKET_REPORT, Actor.SYSTEM, 90);
      fired(OCC_200);
    }
    if ((standing == Standing.STRATEGIC || standing == Standing.CORE) && "ALLOWED".equals(marketing) && cleared) {
      act(Action.SEND_MARKET_REPORT, Actor.SYSTEM, 90);
      fired(OCC_210);
    }
  }

  private void phasesRules() {
    ProjectPhase projectPhase = snapshot.project().phase();
    if (projectPhase == ProjectPhase.IDENTIFICATION) {
      watch(WatchItem.INDUSTRY);
      fired(PHS_100);
    }
    if (projectPhase == ProjectPhase.PREPARATION) {
      watch(WatchItem.COVENANTS);
      fired(PHS_110);
    }
    if (projectPhase == ProjectPhase.PROCUREMENT) {
      watch(WatchItem.CONTRACTOR);
      watch(WatchItem.COVENANTS);
      fired(PHS_120);
    }
    if (projectPhase == ProjectPhase.CONSTRUCTION) {
      watch(WatchItem.PROGRESS);
      watch(WatchItem.COST);
      watch(WatchItem.CONTRACTOR);
      fired(PHS_130);
    }
    if (projectPhase == ProjectPhase.OPERATION) {
      watch(WatchItem.CASH_FLOW);
      watch(WatchItem.COVERAGE);
      fired(PHS_140);
    }
    if (projectPhase == ProjectPhase.TRANSFER) {
      watch(WatchItem.COVENANTS);
      watch(WatchItem.CASH_FLOW);
      fired(PHS_150);
    }
  }

  private void pricingRules() {
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    RateType loanRateType = snapshot.loan().rateType();
    CustomerType type = snapshot.type();
    ProjectSector projectSector = snapshot.project().sector();
    Need loanNeed = snapshot.loan().need();
    Industry businessIndustry = snapshot.business().industry();
    if (grade == RiskGrade.A) {
      adjustRate(-30);
      fired(PRC_100);
    }
    if (grade == RiskGrade.C) {
      adjustRate(150);
      fired(PRC_110);
    }
    if (tier == Tier.GOLD) {
      adjustRate(-20);
      fired(PRC_120);
    }
    if (tier == Tier.SILVER) {
      adjustRate(-10);
      fired(PRC_130);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D80) >= 0 && cleared && (worstSeverity == null
        || (worstSeverity == Severity.LOW || worstSeverity == Severity.MEDIUM)) && (creditOverdueStreak == null
        || creditOverdueStreak == 0) && (creditDaysPastDue == null || creditDaysPastDue == 0)) {
      adjustRate(-10);
      fired(PRC_140);
    }
    holdAdjustmentWithin(-60, 300);
    fired(PRC_150);
    if (!cleared || creditOverdueStreak != null && creditOverdueStreak >= 1 || creditDaysPastDue != null
        && creditDaysPastDue >= 1 || (worstSeverity == Severity.HIGH || worstSeverity == Severity.CRITICAL)) {
      holdAdjustmentWithin(0, 300);
      fired(PRC_160);
    }
    proposeRateType(RateType.FIXED);
    fired(PRC_200);
    if (loanRateType == RateType.FLOATING) {
      proposeRateType(RateType.FLOATING);
      fired(PRC_210);
    }
    if (loanRateType == RateType.MIXED) {
      proposeRateType(RateType.MIXED);
      fired(PRC_220);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && type == CustomerType.PROJECT_COMPANY
        && (projectSector == ProjectSector.TRANSPORT || projectSector == ProjectSector.WATER
        || projectSector == ProjectSector.SOCIAL || projectSector == ProjectSector.DIGITAL)
        && loanRateType == RateType.FLOATING && (loanNeed == null || (loanNeed == Need.LONG_TENOR
        || loanNeed == Need.STABLE_FUNDING))) {
      proposeRateType(RateType.MIXED);
      fired(PRC_230);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && loanRateType == null && (loanNeed == Need.LOW_COST
        || (loanNeed == null && businessIndustry == Industry.MANUFACTURING))) {
      proposeRateType(RateType.FLOATING);
      fired(PRC_240);
    }
    if (decisionPoint == DecisionPoint.APPLICATION && projectSector == ProjectSector.RENEWABLE_POWER
        && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      proposeRateType(RateType.MIXED);
      fired(PRC_250);
    }
  }

  private void productsRules() {
    Industry businessIndustry = snapshot.business().industry();
    Boolean businessIntellectualProperty = snapshot.business().intellectualProperty();
    BigDecimal businessAnnualRevenue = snapshot.business().annualRevenue();
    ProjectPhase projectPhase = snapshot.project().phase();
    CustomerType type = snapshot.type();
    ProjectSector projectSector = snapshot.project().sector();
    Need loanNeed = snapshot.loan().need();
    BigDecimal relationshipCrossSellPotential = snapshot.relationship().crossSellPotential();
    Occupation personOccupation = snapshot.person().occupation();
    if ((businessIndustry == Industry.INFORMATION_TECHNOLOGY || businessIndustry == Industry.SCIENCE_TECHNOLOGY)
        && businessIntellectualProperty != null && businessIntellectualProperty && (grade == RiskGrade.A
        || grade == RiskGrade.B) && "ALLOWED".equals(marketing) && cleared) {
      offer("IP_PLEDGED_LOAN", PRO_100);
      fired(PRO_100);
    }
    if (businessIndustry == Industry.MANUFACTURING && businessAnnualRevenue != null
        && businessAnnualRevenue.compareTo(D200000000) >= 0 && (grade == RiskGrade.A || grade == RiskGrade.B)
        && "ALLOWED".equals(marketing) && cleared) {
      offer("SUPPLY_CHAIN_FINANCE", PRO_110);
      fired(PRO_110);
    }
    if ((projectPhase == null || projectPhase != ProjectPhase.TRANSFER) && type == CustomerType.PROJECT_COMPANY
        && (projectSector == ProjectSector.TRANSPORT || projectSector == ProjectSector.WATER
        || projectSector == ProjectSector.SOCIAL || projectSector == ProjectSector.DIGITAL) && (loanNeed == null
        || (loanNeed == Need.LONG_TENOR || loanNeed == Need.STABLE_FUNDING)) && (grade == RiskGrade.A
        || grade == RiskGrade.B) && "ALLOWED".equals(marketing) && cleared) {
      offer("PROJECT_STABLE_LOAN", PRO_150);
      fired(PRO_150);
    }
    if ((projectPhase == null || projectPhase != ProjectPhase.TRANSFER) && type == CustomerType.PROJECT_COMPANY
        && (projectSector == ProjectSector.TRANSPORT || projectSector == ProjectSector.WATER
        || projectSector == ProjectSector.SOCIAL || projectSector == ProjectSector.DIGITAL)
        && loanNeed == Need.LOW_COST && (grade == RiskGrade.A || grade == RiskGrade.B)
        && "ALLOWED".equals(marketing) && cleared) {
      offer("PROJECT_FLOATING_LOAN", PRO_160);
      fired(PRO_160);
    }
    if ((projectPhase == null || projectPhase != ProjectPhase.TRANSFER)
        && projectSector == ProjectSector.RENEWABLE_POWER && (grade == RiskGrade.A || grade == RiskGrade.B)
        && "ALLOWED".equals(marketing) && cleared) {
      offer("RENEWABLE_POWER_LOAN", PRO_170);
      fired(PRO_170);
    }
    if ((projectPhase == null || projectPhase != ProjectPhase.TRANSFER) && (type == CustomerType.CORPORATE
        || type == CustomerType.PROJECT_COMPANY) && contributionPoints >= 70 && (grade == RiskGrade.A
        || grade == RiskGrade.B) && "ALLOWED".equals(marketing) && cleared) {
      offer("SYNDICATED_LOAN", PRO_200);
      offer("PROJECT_FINANCE_ADVISORY", PRO_200);
      fired(PRO_200);
    }
    if (relationshipCrossSellPotential != null && relationshipCrossSellPotential.compareTo(D70) >= 0
        && (grade == RiskGrade.A || grade == RiskGrade.B) && "ALLOWED".equals(marketing) && cleared) {
      offer("WELCOME_OFFER", PRO_210);
      fired(PRO_210);
    }
    if (type == CustomerType.SMALL_BUSINESS && businessIndustry != null && (grade == RiskGrade.A
        || grade == RiskGrade.B) && "ALLOWED".equals(marketing) && cleared) {
      offer("SECTOR_BUNDLE", PRO_220);
      fired(PRO_220);
    }
    if (type == CustomerType.INDIVIDUAL && personOccupation == Occupation.SALARIED && personAge != null
        && personAge >= 18 && personAge < 35 && (grade == RiskGrade.A || grade == RiskGrade.B)
        && "ALLOWED".equals(marketing) && cleared) {
      offer("ONLINE_CONSUMER_CREDIT", PRO_300);
      offer("FLEXIBLE_SHORT_CREDIT", PRO_300);
      fired(PRO_300);
    }
    if (type == CustomerType.INDIVIDUAL && personOccupation == Occupation.BUSINESS_OWNER
        && (grade == RiskGrade.A || grade == RiskGrade.B) && "ALLOWED".equals(marketing) && cleared) {
      offer("ENTERPRISE_FINANCING", PRO_320);
      fired(PRO_320);
    }
  }

  /** derived.coveredLoanC - derived.owedAlready */
  private BigDecimal securedLimitC() {
    return atLeast(difference(coveredLoanC(), owedAlready()), D0);
  }

  /** derived.coveredLoanB - derived.owedAlready */
  private BigDecimal securedLimitB() {
    if (securedLimitB == null) {
      securedLimitB = atLeast(difference(coveredLoanB(), owedAlready()), D0);
    }
    return securedLimitB;
  }

  /** derived.coveredLoanA - derived.owedAlready */
  private BigDecimal securedLimitA() {
    if (securedLimitA == null) {
      securedLimitA = atLeast(difference(coveredLoanA(), owedAlready()), D0);
    }
    return securedLimitA;
  }

  /** derived.revenueLimitA * 0.3 */
  private BigDecimal revenueLimitC() {
    return product(revenueLimitA(), D0_3);
  }

  /** derived.revenueLimitA * 0.6 */
  private BigDecimal revenueLimitB() {
    return product(revenueLimitA(), D0_6);
  }

  /** business.annualRevenue * 0.2 */
  private BigDecimal revenueLimitA() {
    if (revenueLimitA == null) {
      revenueLimitA = atMost(product(snapshot.business().annualRevenue(), D0_2), D3000000);
    }
    return revenueLimitA;
  }

  /** loan.exposure - loan.amount */
  private BigDecimal owedAlready() {
    if (owedAlready == null) {
      owedAlready = atLeast(difference(snapshot.loan().exposure(), snapshot.loan().amount()), D0);
    }
    return owedAlready;
  }

  /** derived.netAssetsLimitA * 0.3 */
  private BigDecimal netAssetsLimitC() {
    return product(netAssetsLimitA(), D0_3);
  }

  /** derived.netAssetsLimitA * 0.6 */
  private BigDecimal netAssetsLimitB() {
    return product(netAssetsLimitA(), D0_6);
  }

  /** derived.netAssets * 0.5 */
  private BigDecimal netAssetsLimitA() {
    if (netAssetsLimitA == null) {
      netAssetsLimitA = product(netAssets(), D0_5);
    }
    return netAssetsLimitA;
  }

  /** business.totalAssets * derived.equityShare */
  private BigDecimal netAssets() {
    if (netAssets == null) {
      netAssets = product(snapshot.business().totalAssets(), equityShare());
    }
    return netAssets;
  }

  /** derived.incomeLimitA * 0.3 */
  private BigDecimal incomeLimitC() {
    return product(incomeLimitA(), D0_3);
  }

  /** derived.incomeLimitA * 0.6 */
  private BigDecimal incomeLimitB() {
    return product(incomeLimitA(), D0_6);
  }

  /** person.annualIncome * 1 */
  private BigDecimal incomeLimitA() {
    if (incomeLimitA == null) {
      incomeLimitA = atMost(kept(snapshot.person().annualIncome()), D300000);
    }
    return incomeLimitA;
  }

  /** 1 - finances.debtToAssetsRatio */
  private BigDecimal equityShare() {
    return atLeast(difference(D1, snapshot.finances().debtToAssetsRatio()), D0);
  }

  /** round( derived.coverC, 0 ) */
  private BigDecimal coveredLoanC() {
    if (coveredLoanC == null) {
      coveredLoanC = rounded(coverC(), 0, RoundingMode.HALF_EVEN);
    }
    return coveredLoanC;
  }

  /** round( derived.coverB, 0 ) */
  private BigDecimal coveredLoanB() {
    if (coveredLoanB == null) {
      coveredLoanB = rounded(coverB(), 0, RoundingMode.HALF_EVEN);
    }
    return coveredLoanB;
  }

  /** collateral.adjustedValue * 1 */
  private BigDecimal coveredLoanA() {
    if (coveredLoanA == null) {
      coveredLoanA = kept(adjustedValue());
    }
    return coveredLoanA;
  }

  /** collateral.adjustedValue / 1.5 */
  private BigDecimal coverC() {
    return quotient(adjustedValue(), D1_5);
  }

  /** collateral.adjustedValue / 1.2 */
  private BigDecimal coverB() {
    return quotient(adjustedValue(), D1_2);
  }

  /** round( derived.assetsMultiple, 2 ) */
  private BigDecimal amountToTotalAssets() {
    if (amountToTotalAssets == null) {
      amountToTotalAssets = rounded(assetsMultiple(), 2, RoundingMode.HALF_EVEN);
    }
    return amountToTotalAssets;
  }

  /** loan.amount / business.totalAssets */
  private BigDecimal assetsMultiple() {
    if (assetsMultiple == null) {
      assetsMultiple = atMost(quotient(snapshot.loan().amount(), snapshot.business().totalAssets()), D1000000);
    }
    return assetsMultiple;
  }

  /** round( derived.revenueMultiple, 2 ) */
  private BigDecimal amountToRevenue() {
    if (amountToRevenue == null) {
      amountToRevenue = rounded(revenueMultiple(), 2, RoundingMode.HALF_EVEN);
    }
    return amountToRevenue;
  }

  /** loan.amount / business.annualRevenue */
  private BigDecimal revenueMultiple() {
    if (revenueMultiple == null) {
      revenueMultiple = atMost(quotient(snapshot.loan().amount(), snapshot.business().annualRevenue()), D1000000);
    }
    return revenueMultiple;
  }

  /** round( derived.investableMultiple, 2 ) */
  private BigDecimal amountToInvestableAssets() {
    if (amountToInvestableAssets == null) {
      amountToInvestableAssets = rounded(investableMultiple(), 2, RoundingMode.HALF_EVEN);
    }
    return amountToInvestableAssets;
  }

  /** loan.amount / person.investableAssets */
  private BigDecimal investableMultiple() {
    return atMost(quotient(snapshot.loan().amount(), snapshot.person().investableAssets()), D1000000);
  }

  /** round( derived.incomeMultiple, 2 ) */
  private BigDecimal amountToIncome() {
    if (amountToIncome == null) {
      amountToIncome = rounded(incomeMultiple(), 2, RoundingMode.HALF_EVEN);
    }
    return amountToIncome;
  }

  /** loan.amount / person.annualIncome */
  private BigDecimal incomeMultiple() {
    return atMost(quotient(snapshot.loan().amount(), snapshot.person().annualIncome()), D1000000);
  }

  private BigDecimal adjustedValue() {
    if (adjustedValue == null) {
      adjustedValue = cents(counted(snapshot.collateral(), HAIRCUTS, D0_3));
    }
    return adjustedValue;
  }

  /** Of each kind of evidence the best in favour and the worst against count. */
  private void countEvidence() {
    addRiskPoints(riskForAffordability
            + riskAgainstAffordability
            + riskForArrears
            + riskAgainstArrears
            + riskAgainstIndustry
            + riskForIndustry
            + riskForMarket
            + riskAgainstMarket
            + riskForSize
            + riskAgainstOperations
            + riskForCapital
            + riskAgainstCapital
            + riskForCashFlow
            + riskAgainstCashFlow
            + riskAgainstCover
            + riskForCover
            + riskForDebtBurden
            + riskAgainstDebtBurden
            + riskForDefaults
            + riskAgainstDefaults
            + riskAgainstDebtService
            + riskForDebtService
            + riskAgainstEmployment
            + riskForEmployment
            + riskAgainstHistory
            + riskForHistory
            + riskForNewCredit
            + riskAgainstNewCredit
            + riskAgainstLiquidity
            + riskForLiquidity
            + riskForProject
            + riskAgainstProject
            + riskForContractor
            + riskAgainstContractor
            + riskForBase
            + riskAgainstScore
            + riskForScore
            + riskForTerm
            + riskAgainstTerm
            + riskAgainstUtilisation);
    addRelationshipPoints(relationshipAgainstSatisfaction);
  }

  @Override
  Map<String, String> outcomes() {
    return marketing == null ? Map.of() : Map.of("marketing", marketing);
  }
}
