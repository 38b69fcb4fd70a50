package dev.gradus.benchmarks.hand;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.rules.Action;
import dev.gradus.rules.Actor;
import dev.gradus.rules.ApprovalChannel;
import dev.gradus.rules.AssetClass;
import dev.gradus.rules.BusinessFacts;
import dev.gradus.rules.Channel;
import dev.gradus.rules.CollateralFacts;
import dev.gradus.rules.CollateralType;
import dev.gradus.rules.ContractorHealth;
import dev.gradus.rules.CreditFacts;
import dev.gradus.rules.CrmMode;
import dev.gradus.rules.CustomerType;
import dev.gradus.rules.Document;
import dev.gradus.rules.Haircuts;
import dev.gradus.rules.Industry;
import dev.gradus.rules.IndustryOutlook;
import dev.gradus.rules.Lifecycle;
import dev.gradus.rules.ManagerService;
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
import dev.gradus.rules.Severity;
import dev.gradus.rules.Stage;
import dev.gradus.rules.Standing;
import dev.gradus.rules.Tier;
import dev.gradus.rules.ValueClass;
import dev.gradus.rules.Warning;
import dev.gradus.rules.WatchItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * gradus-default, 164 rules, as a programmer would write it by hand. Printed by {@link HandPrinter}: do not edit.
 */
public final class HandWrittenPolicy extends HandFindings {

  private static final BigDecimal D0_5 = new BigDecimal("0.5");
  private static final BigDecimal D0_75 = new BigDecimal("0.75");
  private static final BigDecimal D300000 = new BigDecimal("300000");
  private static final BigDecimal D3000000 = new BigDecimal("3000000");
  private static final BigDecimal D30000000 = new BigDecimal("30000000");
  private static final BigDecimal D50000 = new BigDecimal("50000");
  private static final BigDecimal D500000 = new BigDecimal("500000");
  private static final BigDecimal D60 = new BigDecimal("60");
  private static final Set<Industry> SOME_INDUSTRY_1 =
      EnumSet.of(Industry.CONSTRUCTION, Industry.WHOLESALE_RETAIL, Industry.HOSPITALITY, Industry.TRANSPORT_STORAGE, Industry.LEASING_BUSINESS, Industry.CULTURE_SPORT, Industry.FINANCE);
  private static final BigDecimal D0_7 = new BigDecimal("0.7");
  private static final BigDecimal D0_85 = new BigDecimal("0.85");
  private static final BigDecimal D0_35 = new BigDecimal("0.35");
  private static final BigDecimal D0_43 = new BigDecimal("0.43");
  private static final BigDecimal D1 = new BigDecimal("1");
  private static final BigDecimal D1_5 = new BigDecimal("1.5");
  private static final BigDecimal D0_3 = new BigDecimal("0.3");
  private static final BigDecimal D0_8 = new BigDecimal("0.8");
  private static final BigDecimal DM0_2 = new BigDecimal("-0.2");
  private static final BigDecimal DM0_5 = new BigDecimal("-0.5");
  private static final BigDecimal D0_1 = new BigDecimal("0.1");
  private static final BigDecimal D55 = new BigDecimal("55");
  private static final BigDecimal D65 = new BigDecimal("65");
  private static final BigDecimal D70 = new BigDecimal("70");
  private static final BigDecimal D75 = new BigDecimal("75");
  private static final BigDecimal D80 = new BigDecimal("80");
  private static final BigDecimal D85 = new BigDecimal("85");
  private static final BigDecimal D5000000 = new BigDecimal("5000000");
  private static final BigDecimal D50000000 = new BigDecimal("50000000");
  private static final BigDecimal D1000000 = new BigDecimal("1000000");
  private static final BigDecimal D4000000000 = new BigDecimal("4000000000");
  private static final BigDecimal D400000000 = new BigDecimal("400000000");
  private static final BigDecimal D6000000 = new BigDecimal("6000000");
  private static final BigDecimal D200000 = new BigDecimal("200000");
  private static final BigDecimal D1_2 = new BigDecimal("1.2");
  private static final List<LocalDate> HOLIDAYS = List.of();
  private static final BigDecimal D200000000 = new BigDecimal("200000000");

  private static final HandRule COV_100 =
      new HandRule("COV-100", Stage.ASSESS, "Collateral covers {collateral.coverage} of what is owed; below 50 % the grade is at most B.");
  private static final HandRule COV_110 =
      new HandRule("COV-110", Stage.ASSESS, "The loan is secured, but what the collateral covers is not known; until it is valued the grade is at most B.");
  private static final HandRule COV_200 =
      new HandRule("COV-200", Stage.ASSESS, "Collateral covers {collateral.coverage} of what is owed, less than 75 %.");
  private static final HandRule COV_210 =
      new HandRule("COV-210", Stage.ASSESS, "Collateral covers {collateral.coverage} of what is owed, at least 75 %.");
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
  private static final HandRule IND_100 =
      new HandRule("IND-100", Stage.ASSESS, "Real estate, mining and conventional energy swing with the economy.");
  private static final HandRule IND_110 =
      new HandRule("IND-110", Stage.ASSESS, "The outlook of this volatile industry is uncertain or getting worse.");
  private static final HandRule IND_120 =
      new HandRule("IND-120", Stage.ASSESS, "The outlook of the industry is getting worse.");
  private static final HandRule IND_200 =
      new HandRule("IND-200", Stage.ASSESS, "Building, trade, hospitality, transport, leasing, leisure and finance follow the business cycle.");
  private static final HandRule IND_210 =
      new HandRule("IND-210", Stage.ASSESS, "Health and social work, public services and farming keep their demand in bad years.");
  private static final HandRule IND_300 =
      new HandRule("IND-300", Stage.ASSESS, "The business is {business.years} years old; from 5 years it is established.");
  private static final HandRule LEV_100 =
      new HandRule("LEV-100", Stage.ASSESS, "Debt is {finances.debtToAssetsRatio} of all assets, below 50 %; own funds are sound.");
  private static final HandRule LEV_120 =
      new HandRule("LEV-120", Stage.ASSESS, "Debt is {finances.debtToAssetsRatio} of all assets; from 70 % own funds are thin.");
  private static final HandRule LEV_130 =
      new HandRule("LEV-130", Stage.ASSESS, "Debt is {finances.debtToAssetsRatio} of all assets; from 85 % own funds are nearly used up.");
  private static final HandRule LEV_200 =
      new HandRule("LEV-200", Stage.ASSESS, "Debt service takes {finances.debtToIncomeRatio} of the income, below 35 %.");
  private static final HandRule LEV_210 =
      new HandRule("LEV-210", Stage.ASSESS, "Debt service takes {finances.debtToIncomeRatio} of the income; from 43 % it weighs on the household.");
  private static final HandRule LEV_300 =
      new HandRule("LEV-300", Stage.ASSESS, "Cash flow is {finances.debtServiceCoverRatio} of the debt service; below 100 % it does not serve the debt.");
  private static final HandRule LEV_400 =
      new HandRule("LEV-400", Stage.ASSESS, "Current assets are {finances.currentRatio} of current liabilities; below 100 % the next year is not covered.");
  private static final HandRule LEV_410 =
      new HandRule("LEV-410", Stage.ASSESS, "Current assets are {finances.currentRatio} of current liabilities, at least 150 %.");
  private static final HandRule LEV_500 =
      new HandRule("LEV-500", Stage.ASSESS, "Of the revolving credit {credit.utilisationRatio} is used, below 30 %.");
  private static final HandRule LEV_510 =
      new HandRule("LEV-510", Stage.ASSESS, "Of the revolving credit {credit.utilisationRatio} is used; from 80 % little reserve is left.");
  private static final HandRule LEV_600 =
      new HandRule("LEV-600", Stage.ASSESS, "Cash flow changed by {finances.cashFlowChangeRatio} in a year; at -20 % a warning is due before a payment is missed.");
  private static final HandRule LEV_610 =
      new HandRule("LEV-610", Stage.ASSESS, "Cash flow changed by {finances.cashFlowChangeRatio} in a year; at -50 % the grade is C.");
  private static final HandRule MIS_100 =
      new HandRule("MIS-100", Stage.ASSESS, "Neither a credit score nor any repayment history is known; the grade is at most B and a person looks at the case.");
  private static final HandRule OPS_100 =
      new HandRule("OPS-100", Stage.ASSESS, "From 2 operational incidents in a year or 3 defects in the documents, points are taken until this is mended.");
  private static final HandRule PRJ_100 =
      new HandRule("PRJ-100", Stage.ASSESS, "The project is under construction or earning and not a day behind plan.");
  private static final HandRule PRJ_110 =
      new HandRule("PRJ-110", Stage.ASSESS, "The project is {project.delayDays} days behind plan; from 90 days a warning is due.");
  private static final HandRule PRJ_130 =
      new HandRule("PRJ-130", Stage.ASSESS, "The project costs {project.costOverrunRatio} more than its budget; from 10 % this takes points.");
  private static final HandRule PRJ_200 =
      new HandRule("PRJ-200", Stage.ASSESS, "The project's contractor is in financial trouble; the grade is at most B.");
  private static final HandRule PRJ_220 =
      new HandRule("PRJ-220", Stage.ASSESS, "The project is being built and nothing is known of its contractor; until then the grade is at most B.");
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
  private static final HandRule RPY_100 =
      new HandRule("RPY-100", Stage.ASSESS, "No instalment is overdue at present.");
  private static final HandRule RPY_110 =
      new HandRule("RPY-110", Stage.ASSESS, "{credit.overdueStreak} instalment is overdue; until it is paid the grade is at most B.");
  private static final HandRule RPY_120 =
      new HandRule("RPY-120", Stage.ASSESS, "{credit.overdueStreak} instalments in a row are overdue; from 2 the grade is C.");
  private static final HandRule RPY_130 =
      new HandRule("RPY-130", Stage.ASSESS, "A payment is {credit.daysPastDue} days past due and the number of instalments overdue is not known; it counts as a single one.");
  private static final HandRule RPY_140 =
      new HandRule("RPY-140", Stage.ASSESS, "A payment is {credit.daysPastDue} days past due and the number of instalments overdue is not known; beyond 60 days it counts as several in a row.");
  private static final HandRule RPY_150 =
      new HandRule("RPY-150", Stage.ASSESS, "A payment is {credit.daysPastDue} days past due, more than 30.");
  private static final HandRule RPY_200 =
      new HandRule("RPY-200", Stage.ASSESS, "No instalment was overdue in the last year.");
  private static final HandRule RPY_210 =
      new HandRule("RPY-210", Stage.ASSESS, "{credit.overdueCount12m} instalments were overdue in the last year; from 3 this is a pattern.");
  private static final HandRule RPY_220 =
      new HandRule("RPY-220", Stage.ASSESS, "No instalment was overdue in the last two years.");
  private static final HandRule RPY_230 =
      new HandRule("RPY-230", Stage.ASSESS, "Instalments overdue in the last two years: {credit.overdueCount24m}.");
  private static final HandRule RPY_240 =
      new HandRule("RPY-240", Stage.ASSESS, "{credit.overdueCount24m} instalments were overdue in the last two years; from 3 this weighs heavily.");
  private static final HandRule RPY_250 =
      new HandRule("RPY-250", Stage.ASSESS, "No payment was a day late in the last two years.");
  private static final HandRule RPY_270 =
      new HandRule("RPY-270", Stage.ASSESS, "In the last two years a payment was {credit.worstDaysPastDue24m} days late, more than 60.");
  private static final HandRule RPY_300 =
      new HandRule("RPY-300", Stage.ASSESS, "No loan was in default in the last five years.");
  private static final HandRule RPY_310 =
      new HandRule("RPY-310", Stage.ASSESS, "Loans in default in the last five years: {credit.defaults60m}; after a default the grade is C.");
  private static final HandRule RPY_320 =
      new HandRule("RPY-320", Stage.ASSESS, "The oldest credit line is {credit.historyMonths} months old; below 60 the history is short.");
  private static final HandRule RPY_330 =
      new HandRule("RPY-330", Stage.ASSESS, "The oldest credit line is {credit.historyMonths} months old; from 180 the history is long.");
  private static final HandRule RPY_400 =
      new HandRule("RPY-400", Stage.ASSESS, "No credit inquiry was made in the last half year.");
  private static final HandRule RPY_410 =
      new HandRule("RPY-410", Stage.ASSESS, "Credit inquiries in the last half year: {credit.inquiries6m}; from 3 new borrowing takes points.");
  private static final HandRule RPY_420 =
      new HandRule("RPY-420", Stage.ASSESS, "Credit inquiries in the last half year: {credit.inquiries6m}; from 6 the customer borrows too often.");
  private static final HandRule SCO_100 =
      new HandRule("SCO-100", Stage.ASSESS, "Every assessment starts at 50 risk points; what is known of the customer adds to them or takes from them.");
  private static final HandRule SCO_110 =
      new HandRule("SCO-110", Stage.ASSESS, "On its own scale the credit score stands at {credit.scoreIndex} per cent; below 55 it is poor.");
  private static final HandRule SCO_120 =
      new HandRule("SCO-120", Stage.ASSESS, "On its own scale the credit score stands at {credit.scoreIndex} per cent; below 65 it is weak.");
  private static final HandRule SCO_130 =
      new HandRule("SCO-130", Stage.ASSESS, "On its own scale the credit score stands at {credit.scoreIndex} per cent; below 70 it is below average.");
  private static final HandRule SCO_140 =
      new HandRule("SCO-140", Stage.ASSESS, "On its own scale the credit score stands at {credit.scoreIndex} per cent; from 75 it is sound.");
  private static final HandRule SCO_150 =
      new HandRule("SCO-150", Stage.ASSESS, "On its own scale the credit score stands at {credit.scoreIndex} per cent; from 80 it is strong.");
  private static final HandRule SCO_160 =
      new HandRule("SCO-160", Stage.ASSESS, "On its own scale the credit score stands at {credit.scoreIndex} per cent; from 85 it is excellent.");
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
      new HandRule("MOD-220", Stage.CLASSIFY, "Bespoke terms for a multinational, in an emerging market or for 60 months and longer are managed in the responsible mode: strong control, but costly.");
  private static final HandRule MOD_230 =
      new HandRule("MOD-230", Stage.CLASSIFY, "A key project is managed in the responsible mode: strong control, but costly.");
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
  private static final HandRule VAL_100 =
      new HandRule("VAL-100", Stage.CLASSIFY, "The assets that could be invested are {person.investableAssets}, at least 6,000,000: a high-net-worth customer.");
  private static final HandRule VAL_110 =
      new HandRule("VAL-110", Stage.CLASSIFY, "Assets from 500,000 or an income from 200,000 a year make a mid-market customer.");
  private static final HandRule VAL_120 =
      new HandRule("VAL-120", Stage.CLASSIFY, "Every other individual is a customer to wait and see about.");
  private static final HandRule PRO_120 =
      new HandRule("PRO-120", Stage.LIMIT, "Manufacturers of low or medium risk may repay at flexible dates and in flexible amounts.");
  private static final HandRule TRM_100 =
      new HandRule("TRM-100", Stage.LIMIT, "Equal instalments are always on offer.");
  private static final HandRule TRM_110 =
      new HandRule("TRM-110", Stage.LIMIT, "Grade A may repay at flexible dates and in flexible amounts.");
  private static final HandRule TRM_120 =
      new HandRule("TRM-120", Stage.LIMIT, "A secured loan of grade B needs a cover from 120 %.");
  private static final HandRule TRM_130 =
      new HandRule("TRM-130", Stage.LIMIT, "Grade C has at most 12 months and needs a cover from 150 %.");
  private static final HandRule TRM_140 =
      new HandRule("TRM-140", Stage.LIMIT, "Renewable power of low or medium risk repays as it earns.");
  private static final HandRule TRM_200 =
      new HandRule("TRM-200", Stage.LIMIT, "An individual of grade C hands in proof of income.");
  private static final HandRule TRM_210 =
      new HandRule("TRM-210", Stage.LIMIT, "A company of grade C hands in audited accounts and a cash-flow forecast.");
  private static final HandRule TRM_220 =
      new HandRule("TRM-220", Stage.LIMIT, "What the collateral covers is not known; an independent valuation is needed.");
  private static final HandRule TRM_230 =
      new HandRule("TRM-230", Stage.LIMIT, "How the company's cash flow moved is not known; a forecast is needed.");
  private static final HandRule ACT_100 =
      new HandRule("ACT-100", Stage.RECOMMEND, "Collateral covers {collateral.coverage} of what is owed; grade C needs 150 %.");
  private static final HandRule ACT_110 =
      new HandRule("ACT-110", Stage.RECOMMEND, "Collateral covers {collateral.coverage} of what is owed; a secured loan of grade B needs 120 %.");
  private static final HandRule REC_100 =
      new HandRule("REC-100", Stage.RECOMMEND, "An application of grade A or B is approved, unless a rule refers or declines it.");
  private static final HandRule REC_110 =
      new HandRule("REC-110", Stage.RECOMMEND, "An application of grade C is decided by a person.");
  private static final HandRule ACT_120 =
      new HandRule("ACT-120", Stage.SERVE, "Collateral covers only {collateral.coverage} of what is owed; it is valued again, and more of it or a smaller loan is agreed.");
  private static final HandRule ACT_200 =
      new HandRule("ACT-200", Stage.SERVE, "The customer is reminded of the late instalment today.");
  private static final HandRule ACT_210 =
      new HandRule("ACT-210", Stage.SERVE, "The customer is reminded today and a specialist follows up within 1 day.");
  private static final HandRule ACT_220 =
      new HandRule("ACT-220", Stage.SERVE, "In the basic mode instalments overdue in a row are collected; nothing else is done.");
  private static final HandRule ACT_230 =
      new HandRule("ACT-230", Stage.SERVE, "The loan is non-performing; collection starts today.");
  private static final HandRule ACT_240 =
      new HandRule("ACT-240", Stage.SERVE, "Instalments in a row are overdue; a remedy is agreed with the customer within 10 days.");
  private static final HandRule ACT_250 =
      new HandRule("ACT-250", Stage.SERVE, "The project is late; it is inspected within 14 days and a remedy agreed within 30.");
  private static final HandRule ACT_300 =
      new HandRule("ACT-300", Stage.SERVE, "Cash flow falls, the contractor is in trouble, new credit is often asked for or the outlook is uncertain: the credit is reviewed within 7 days and the terms adjusted within 30, before a payment is missed.");
  private static final HandRule ACT_400 =
      new HandRule("ACT-400", Stage.SERVE, "Whether the borrower is overdue is not known; the records are completed within 5 days.");
  private static final HandRule ACT_410 =
      new HandRule("ACT-410", Stage.SERVE, "Past defaults or recent inquiries are not known; the credit report is fetched within 1 day.");
  private static final HandRule ACT_500 =
      new HandRule("ACT-500", Stage.SERVE, "A former borrower of low or medium risk who consents to be written to is asked back.");
  private static final HandRule APR_100 =
      new HandRule("APR-100", Stage.SERVE, "Every application is decided within 5 days at the latest, unless stricter review is due.");
  private static final HandRule APR_110 =
      new HandRule("APR-110", Stage.SERVE, "Gold customers have the fast channel: 1 day.");
  private static final HandRule APR_120 =
      new HandRule("APR-120", Stage.SERVE, "A simple loan of grade A or B has the fast channel: 1 day.");
  private static final HandRule APR_130 =
      new HandRule("APR-130", Stage.SERVE, "Silver customers have priority: 3 days.");
  private static final HandRule APR_140 =
      new HandRule("APR-140", Stage.SERVE, "Grade C is reviewed more strictly: 10 days.");
  private static final HandRule CON_100 =
      new HandRule("CON-100", Stage.SERVE, "Gold customers who consent are visited every 30 days.");
  private static final HandRule CON_110 =
      new HandRule("CON-110", Stage.SERVE, "Silver customers who consent are visited every 90 days.");
  private static final HandRule CON_120 =
      new HandRule("CON-120", Stage.SERVE, "Customers who consent hear from us by mail every 90 days and by app every 30.");
  private static final HandRule CON_140 =
      new HandRule("CON-140", Stage.SERVE, "The customer prefers the branch and is invited there every 90 days, besides what is done on line.");
  private static final HandRule MGR_100 =
      new HandRule("MGR-100", Stage.SERVE, "Gold customers, high-net-worth customers and those in the responsible mode have a manager of their own.");
  private static final HandRule MGR_130 =
      new HandRule("MGR-130", Stage.SERVE, "Silver customers share a manager.");
  private static final HandRule MGR_200 =
      new HandRule("MGR-200", Stage.SERVE, "A strategic customer has a service team as well: one customer, one policy.");
  private static final HandRule MGR_210 =
      new HandRule("MGR-210", Stage.SERVE, "A key project has its own service team, from structuring to following the money.");
  private static final HandRule MON_100 =
      new HandRule("MON-100", Stage.SERVE, "In the passive mode the repayments are looked at every 90 days and whenever something happens.");
  private static final HandRule MON_110 =
      new HandRule("MON-110", Stage.SERVE, "In the responsible mode repayments, cash flow, new borrowing, the industry and covenants are looked at every 30 days.");
  private static final HandRule MON_200 =
      new HandRule("MON-200", Stage.SERVE, "Grade C is looked at twice as often.");
  private static final HandRule MON_300 =
      new HandRule("MON-300", Stage.SERVE, "While the project is being built it is looked at twice as often: progress, cost and contractor.");
  private static final HandRule MON_310 =
      new HandRule("MON-310", Stage.SERVE, "Now that the project earns, cash flow and cover are watched.");
  private static final HandRule MON_320 =
      new HandRule("MON-320", Stage.SERVE, "Before building and at the handover the agreements are watched.");
  private static final HandRule OCC_100 =
      new HandRule("OCC-100", Stage.SERVE, "The birthday is at most 7 days away; the customer consents to be greeted with a personal offer.");
  private static final HandRule OCC_110 =
      new HandRule("OCC-110", Stage.SERVE, "A holiday is at most 7 days away; the customer consents to be greeted with an offer.");
  private static final HandRule OCC_200 =
      new HandRule("OCC-200", Stage.SERVE, "A customer for {relationship.years} years; from 5 years industry events and market reports come with the relationship.");
  private static final HandRule PRC_100 =
      new HandRule("PRC-100", Stage.SERVE, "Grade A lowers the rate.");
  private static final HandRule PRC_110 =
      new HandRule("PRC-110", Stage.SERVE, "Grade C raises the rate by 150 basis points.");
  private static final HandRule PRC_120 =
      new HandRule("PRC-120", Stage.SERVE, "The gold tier lowers the rate.");
  private static final HandRule PRC_130 =
      new HandRule("PRC-130", Stage.SERVE, "The silver tier lowers the rate a little.");
  private static final HandRule PRC_140 =
      new HandRule("PRC-140", Stage.SERVE, "On its own scale the credit score stands at {credit.scoreIndex} per cent; from 80 the rate is lower.");
  private static final HandRule PRC_150 =
      new HandRule("PRC-150", Stage.SERVE, "All adjustments together are at most 300 basis points.");
  private static final HandRule PRC_200 =
      new HandRule("PRC-200", Stage.SERVE, "A fixed rate is always on offer; another rate holds where it is asked for or suits the project better.");
  private static final HandRule PRC_210 =
      new HandRule("PRC-210", Stage.SERVE, "A floating rate was asked for.");
  private static final HandRule PRC_220 =
      new HandRule("PRC-220", Stage.SERVE, "A rate that is partly fixed and partly adjustable was asked for.");
  private static final HandRule PRO_100 =
      new HandRule("PRO-100", Stage.SERVE, "A technology firm that owns intellectual property may pledge it for a loan.");
  private static final HandRule PRO_110 =
      new HandRule("PRO-110", Stage.SERVE, "A manufacturer with a revenue from 200,000,000 may finance its supply chain.");
  private static final HandRule PRO_130 =
      new HandRule("PRO-130", Stage.SERVE, "Infrastructure needs long and stable funding: a project loan at a floating rate.");
  private static final HandRule PRO_140 =
      new HandRule("PRO-140", Stage.SERVE, "Renewable power repays as it earns, at a rate that is fixed first and adjustable later.");
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

  private final BigDecimal collateralCoverage;
  private final Integer relationshipYears;
  private final BigDecimal creditScoreIndex;

  private HandWrittenPolicy(CustomerSnapshot snapshot) {
    super(snapshot);
    collateralCoverage = new CollateralFacts(snapshot.collateral(), snapshot.loan(), Haircuts.STANDARD).coverage();
    relationshipYears = new RelationshipFacts(snapshot.relationship(), snapshot.asOf()).years();
    creditScoreIndex = new CreditFacts(snapshot.credit(), ScoreAnchors.NONE).scoreIndex();
  }

  /** Decides a snapshot that has been checked. */
  public static HandDecision decide(CustomerSnapshot snapshot) {
    HandWrittenPolicy policy = new HandWrittenPolicy(snapshot);
    policy.coverRules();
    policy.contributionRules();
    policy.floorsRules();
    policy.industryRules();
    policy.leverageRules();
    policy.missingDataRules();
    policy.operationsRules();
    policy.projectRules();
    policy.relationshipRules();
    policy.repaymentRules();
    policy.scoreRules();
    policy.assessed();
    policy.gradeRules();
    policy.graded();
    policy.modeRules();
    policy.standingRules();
    policy.tierRules();
    policy.valueClassRules();
    policy.classified(CrmMode.BASIC, CrmMode.RESPONSIBLE, 90);
    policy.termsRules();
    policy.documentsRules();
    policy.limited();
    policy.warningsRules();
    policy.recommendationRules();
    policy.recommended();
    policy.actionsRules();
    policy.approvalRules();
    policy.contactsRules();
    policy.managerRules();
    policy.monitoringRules();
    policy.occasionsRules();
    policy.pricingRules();
    policy.productsRules();
    return policy.decision();
  }

  private void coverRules() {
    Boolean loanSecured = snapshot.loan().secured();
    CollateralType collateralType = snapshot.collateral().type();
    if ((loanSecured != null && loanSecured || (loanSecured == null && collateralType != null
        && collateralType != CollateralType.NONE)) && collateralCoverage != null
        && collateralCoverage.compareTo(D0_5) < 0) {
      addRiskPoints(-4);
      capGrade(RiskGrade.B);
      fired(COV_100);
    }
    if (loanSecured != null && loanSecured && collateralCoverage == null) {
      capGrade(RiskGrade.B);
      fired(COV_110);
    }
    if (collateralCoverage != null && collateralCoverage.compareTo(D0_75) < 0) {
      addRiskPoints(-4);
      fired(COV_200);
    }
    if (collateralCoverage != null && collateralCoverage.compareTo(D0_75) >= 0) {
      addRiskPoints(3);
      fired(COV_210);
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

  private void industryRules() {
    Industry businessIndustry = snapshot.business().industry();
    ProjectSector projectSector = snapshot.project().sector();
    IndustryOutlook marketIndustryOutlook = snapshot.market().industryOutlook();
    Integer businessYears = new BusinessFacts(snapshot.business(), snapshot.asOf()).years();
    if ((businessIndustry == Industry.REAL_ESTATE || businessIndustry == Industry.MINING)
        || (projectSector == ProjectSector.PROPERTY || projectSector == ProjectSector.ENERGY)
        || (businessIndustry == Industry.UTILITIES && (projectSector == null || projectSector != null
        && projectSector != ProjectSector.RENEWABLE_POWER && projectSector != ProjectSector.WATER))) {
      addRiskPoints(-5);
      fired(IND_100);
    }
    if ((marketIndustryOutlook == IndustryOutlook.VOLATILE
        || marketIndustryOutlook == IndustryOutlook.DETERIORATING) && ((businessIndustry == Industry.REAL_ESTATE
        || businessIndustry == Industry.MINING) || (projectSector == ProjectSector.PROPERTY
        || projectSector == ProjectSector.ENERGY) || (businessIndustry == Industry.UTILITIES
        && (projectSector == null || projectSector != null && projectSector != ProjectSector.RENEWABLE_POWER
        && projectSector != ProjectSector.WATER)))) {
      addRiskPoints(-5);
      fired(IND_110);
    }
    if (marketIndustryOutlook == IndustryOutlook.DETERIORATING) {
      addRiskPoints(-4);
      fired(IND_120);
    }
    if (businessIndustry != null && SOME_INDUSTRY_1.contains(businessIndustry)) {
      addRiskPoints(-4);
      fired(IND_200);
    }
    if (businessIndustry == Industry.HEALTH_SOCIAL || businessIndustry == Industry.PUBLIC_ADMINISTRATION
        || businessIndustry == Industry.AGRICULTURE) {
      addRiskPoints(5);
      fired(IND_210);
    }
    if (businessYears != null && businessYears >= 5) {
      addRiskPoints(4);
      fired(IND_300);
    }
  }

  private void leverageRules() {
    BigDecimal financesDebtToAssetsRatio = snapshot.finances().debtToAssetsRatio();
    BigDecimal financesDebtToIncomeRatio = snapshot.finances().debtToIncomeRatio();
    BigDecimal financesDebtServiceCoverRatio = snapshot.finances().debtServiceCoverRatio();
    BigDecimal financesCurrentRatio = snapshot.finances().currentRatio();
    BigDecimal creditUtilisationRatio = snapshot.credit().utilisationRatio();
    BigDecimal financesCashFlowChangeRatio = snapshot.finances().cashFlowChangeRatio();
    if (financesDebtToAssetsRatio != null && financesDebtToAssetsRatio.compareTo(D0_5) < 0) {
      addRiskPoints(5);
      fired(LEV_100);
    }
    if (financesDebtToAssetsRatio != null && financesDebtToAssetsRatio.compareTo(D0_7) >= 0
        && financesDebtToAssetsRatio.compareTo(D0_85) < 0) {
      addRiskPoints(-2);
      fired(LEV_120);
    }
    if (financesDebtToAssetsRatio != null && financesDebtToAssetsRatio.compareTo(D0_85) >= 0) {
      addRiskPoints(-6);
      fired(LEV_130);
    }
    if (financesDebtToIncomeRatio != null && financesDebtToIncomeRatio.compareTo(D0_35) < 0) {
      addRiskPoints(5);
      fired(LEV_200);
    }
    if (financesDebtToIncomeRatio != null && financesDebtToIncomeRatio.compareTo(D0_43) >= 0) {
      addRiskPoints(-12);
      fired(LEV_210);
    }
    if (financesDebtServiceCoverRatio != null && financesDebtServiceCoverRatio.compareTo(D1) < 0) {
      addRiskPoints(-2);
      fired(LEV_300);
    }
    if (financesCurrentRatio != null && financesCurrentRatio.compareTo(D1) < 0) {
      addRiskPoints(-6);
      fired(LEV_400);
    }
    if (financesCurrentRatio != null && financesCurrentRatio.compareTo(D1_5) >= 0) {
      addRiskPoints(5);
      fired(LEV_410);
    }
    if (creditUtilisationRatio != null && creditUtilisationRatio.compareTo(D0_3) < 0) {
      addRiskPoints(3);
      fired(LEV_500);
    }
    if (creditUtilisationRatio != null && creditUtilisationRatio.compareTo(D0_8) >= 0) {
      addRiskPoints(-4);
      fired(LEV_510);
    }
    if (financesCashFlowChangeRatio != null && financesCashFlowChangeRatio.compareTo(DM0_2) <= 0
        && financesCashFlowChangeRatio.compareTo(DM0_5) > 0) {
      addRiskPoints(-6);
      warn(Warning.CASH_FLOW_FALL, Severity.MEDIUM);
      fired(LEV_600);
    }
    if (financesCashFlowChangeRatio != null && financesCashFlowChangeRatio.compareTo(DM0_5) <= 0) {
      addRiskPoints(-15);
      capGrade(RiskGrade.C);
      warn(Warning.CASH_FLOW_FALL, Severity.HIGH);
      fired(LEV_610);
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
  }

  private void operationsRules() {
    Integer operationsIncidents12m = snapshot.operations().incidents12m();
    Integer operationsDocumentDefects = snapshot.operations().documentDefects();
    if (operationsIncidents12m != null && operationsIncidents12m >= 2 || operationsDocumentDefects != null
        && operationsDocumentDefects >= 3) {
      addRiskPoints(-4);
      fired(OPS_100);
    }
  }

  private void projectRules() {
    ProjectPhase projectPhase = snapshot.project().phase();
    Integer projectDelayDays = snapshot.project().delayDays();
    BigDecimal projectCostOverrunRatio = snapshot.project().costOverrunRatio();
    ContractorHealth projectContractorHealth = snapshot.project().contractorHealth();
    if ((projectPhase == ProjectPhase.CONSTRUCTION || projectPhase == ProjectPhase.OPERATION)
        && projectDelayDays != null && projectDelayDays == 0) {
      addRiskPoints(4);
      fired(PRJ_100);
    }
    if (projectDelayDays != null && projectDelayDays >= 90) {
      addRiskPoints(-8);
      warn(Warning.PROJECT_DELAY, Severity.HIGH);
      fired(PRJ_110);
    }
    if (projectCostOverrunRatio != null && projectCostOverrunRatio.compareTo(D0_1) >= 0) {
      addRiskPoints(-5);
      fired(PRJ_130);
    }
    if (projectContractorHealth == ContractorHealth.DISTRESSED) {
      addRiskPoints(-10);
      capGrade(RiskGrade.B);
      warn(Warning.CONTRACTOR_DISTRESS, Severity.HIGH);
      fired(PRJ_200);
    }
    if (projectPhase == ProjectPhase.CONSTRUCTION && projectContractorHealth == null) {
      capGrade(RiskGrade.B);
      fired(PRJ_220);
    }
  }

  private void relationshipRules() {
    Integer relationshipLoansCompleted = snapshot.relationship().loansCompleted();
    Integer relationshipReferrals = snapshot.relationship().referrals();
    Integer relationshipProductsHeld = snapshot.relationship().productsHeld();
    Integer relationshipContacts12m = snapshot.relationship().contacts12m();
    Integer relationshipValueAddedServices12m = snapshot.relationship().valueAddedServices12m();
    Integer relationshipComplaints12m = snapshot.relationship().complaints12m();
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
      addRelationshipPoints(-15);
      fired(REL_400);
    }
  }

  private void repaymentRules() {
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    Integer creditOverdueCount12m = snapshot.credit().overdueCount12m();
    Integer creditOverdueCount24m = snapshot.credit().overdueCount24m();
    Integer creditWorstDaysPastDue24m = snapshot.credit().worstDaysPastDue24m();
    Integer creditDefaults60m = snapshot.credit().defaults60m();
    Integer creditHistoryMonths = snapshot.credit().historyMonths();
    Integer creditInquiries6m = snapshot.credit().inquiries6m();
    if (creditOverdueStreak != null && creditOverdueStreak == 0 || (creditOverdueStreak == null
        && creditDaysPastDue != null && creditDaysPastDue == 0)) {
      addRiskPoints(6);
      fired(RPY_100);
    }
    if (creditOverdueStreak != null && creditOverdueStreak == 1) {
      addRiskPoints(-8);
      capGrade(RiskGrade.B);
      warn(Warning.OVERDUE_ONCE, Severity.MEDIUM);
      fired(RPY_110);
    }
    if (creditOverdueStreak != null && creditOverdueStreak >= 2) {
      addRiskPoints(-14);
      capGrade(RiskGrade.C);
      warn(Warning.OVERDUE_TWICE, Severity.HIGH);
      fired(RPY_120);
    }
    if (creditOverdueStreak == null && creditDaysPastDue != null && creditDaysPastDue > 0
        && creditDaysPastDue <= 60) {
      addRiskPoints(-8);
      capGrade(RiskGrade.B);
      warn(Warning.OVERDUE_ONCE, Severity.MEDIUM);
      fired(RPY_130);
    }
    if (creditOverdueStreak == null && creditDaysPastDue != null && creditDaysPastDue > 60) {
      addRiskPoints(-14);
      capGrade(RiskGrade.C);
      warn(Warning.OVERDUE_TWICE, Severity.HIGH);
      fired(RPY_140);
    }
    if (creditDaysPastDue != null && creditDaysPastDue > 30) {
      addRiskPoints(-10);
      fired(RPY_150);
    }
    if (creditOverdueCount12m != null && creditOverdueCount12m == 0) {
      addRiskPoints(10);
      fired(RPY_200);
    }
    if (creditOverdueCount12m != null && creditOverdueCount12m >= 3) {
      addRiskPoints(-8);
      fired(RPY_210);
    }
    if (creditOverdueCount24m != null && creditOverdueCount24m == 0) {
      addRiskPoints(5);
      fired(RPY_220);
    }
    if (creditOverdueCount24m != null && creditOverdueCount24m >= 1 && creditOverdueCount24m <= 2) {
      addRiskPoints(-5);
      fired(RPY_230);
    }
    if (creditOverdueCount24m != null && creditOverdueCount24m >= 3) {
      addRiskPoints(-15);
      fired(RPY_240);
    }
    if (creditWorstDaysPastDue24m != null && creditWorstDaysPastDue24m == 0) {
      addRiskPoints(6);
      fired(RPY_250);
    }
    if (creditWorstDaysPastDue24m != null && creditWorstDaysPastDue24m > 60) {
      addRiskPoints(-8);
      fired(RPY_270);
    }
    if (creditDefaults60m != null && creditDefaults60m == 0) {
      addRiskPoints(3);
      fired(RPY_300);
    }
    if (creditDefaults60m != null && creditDefaults60m >= 1) {
      addRiskPoints(-15);
      capGrade(RiskGrade.C);
      fired(RPY_310);
    }
    if (creditHistoryMonths != null && creditHistoryMonths < 60) {
      addRiskPoints(-4);
      fired(RPY_320);
    }
    if (creditHistoryMonths != null && creditHistoryMonths >= 180) {
      addRiskPoints(4);
      fired(RPY_330);
    }
    if (creditInquiries6m != null && creditInquiries6m == 0) {
      addRiskPoints(5);
      fired(RPY_400);
    }
    if (creditInquiries6m != null && creditInquiries6m >= 3 && creditInquiries6m < 6) {
      addRiskPoints(-6);
      fired(RPY_410);
    }
    if (creditInquiries6m != null && creditInquiries6m >= 6) {
      addRiskPoints(-12);
      warn(Warning.FREQUENT_BORROWING, Severity.MEDIUM);
      fired(RPY_420);
    }
  }

  private void scoreRules() {
    addRiskPoints(50);
    fired(SCO_100);
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D55) < 0) {
      addRiskPoints(-18);
      fired(SCO_110);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D55) >= 0 && creditScoreIndex.compareTo(D65) < 0) {
      addRiskPoints(-12);
      fired(SCO_120);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D65) >= 0 && creditScoreIndex.compareTo(D70) < 0) {
      addRiskPoints(-4);
      fired(SCO_130);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D75) >= 0 && creditScoreIndex.compareTo(D80) < 0) {
      addRiskPoints(4);
      fired(SCO_140);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D80) >= 0 && creditScoreIndex.compareTo(D85) < 0) {
      addRiskPoints(10);
      fired(SCO_150);
    }
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D85) >= 0) {
      addRiskPoints(15);
      fired(SCO_160);
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
    if (loanExposure != null && loanExposure.compareTo(D50000000) >= 0 || (loanExposure == null
        && loanAmount != null && loanAmount.compareTo(D50000000) >= 0)) {
      requireMode(CrmMode.RESPONSIBLE);
      fired(MOD_200);
    }
    if (loanExposure != null && loanExposure.compareTo(D1000000) >= 0 || (loanExposure == null
        && loanAmount != null && loanAmount.compareTo(D1000000) >= 0)) {
      requireModeFromGrade(CrmMode.RESPONSIBLE, RiskGrade.C);
      fired(MOD_210);
    }
    if (loanStandardised != null && !loanStandardised && (businessMultinational != null && businessMultinational
        || businessEmergingMarket != null && businessEmergingMarket || loanTermMonths != null
        && loanTermMonths >= 60)) {
      requireMode(CrmMode.RESPONSIBLE);
      fired(MOD_220);
    }
    if (projectKey != null && projectKey) {
      requireMode(CrmMode.RESPONSIBLE);
      fired(MOD_230);
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

  private void termsRules() {
    Industry businessIndustry = snapshot.business().industry();
    Boolean loanSecured = snapshot.loan().secured();
    ProjectSector projectSector = snapshot.project().sector();
    if (businessIndustry == Industry.MANUFACTURING && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offerRepayment(RepaymentOption.FLEXIBLE);
      fired(PRO_120);
    }
    offerRepayment(RepaymentOption.EQUAL_INSTALMENTS);
    fired(TRM_100);
    if (grade == RiskGrade.A) {
      offerRepayment(RepaymentOption.FLEXIBLE);
      fired(TRM_110);
    }
    if (grade == RiskGrade.B && loanSecured != null && loanSecured) {
      requireCoverage(D1_2);
      fired(TRM_120);
    }
    if (grade == RiskGrade.C) {
      limitTerm(12);
      requireCoverage(D1_5);
      fired(TRM_130);
    }
    if (projectSector == ProjectSector.RENEWABLE_POWER && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offerRepayment(RepaymentOption.CASH_FLOW_SHAPED);
      fired(TRM_140);
    }
  }

  private void documentsRules() {
    CustomerType type = snapshot.type();
    Boolean loanSecured = snapshot.loan().secured();
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
    if (loanSecured != null && loanSecured && collateralCoverage == null) {
      requireDocument(Document.COLLATERAL_VALUATION);
      fired(TRM_220);
    }
    if ((type == CustomerType.CORPORATE || type == CustomerType.PROJECT_COMPANY)
        && financesCashFlowChangeRatio == null) {
      requireDocument(Document.CASH_FLOW_FORECAST);
      fired(TRM_230);
    }
  }

  private void warningsRules() {
    Boolean loanSecured = snapshot.loan().secured();
    if (grade == RiskGrade.C && collateralCoverage != null && collateralCoverage.compareTo(D1_5) < 0) {
      warn(Warning.COVER_SHORTFALL, Severity.HIGH);
      fired(ACT_100);
    }
    if (grade == RiskGrade.B && loanSecured != null && loanSecured && collateralCoverage != null
        && collateralCoverage.compareTo(D1_2) < 0) {
      warn(Warning.COVER_SHORTFALL, Severity.MEDIUM);
      fired(ACT_110);
    }
  }

  private void recommendationRules() {
    if (grade == RiskGrade.A || grade == RiskGrade.B) {
      recommend(Recommendation.APPROVE);
      fired(REC_100);
    }
    if (grade == RiskGrade.C) {
      recommendReferral("REC-110");
      fired(REC_110);
    }
  }

  private void actionsRules() {
    Boolean loanSecured = snapshot.loan().secured();
    IndustryOutlook marketIndustryOutlook = snapshot.market().industryOutlook();
    Lifecycle lifecycle = snapshot.lifecycle();
    Integer creditOverdueStreak = snapshot.credit().overdueStreak();
    Integer creditDaysPastDue = snapshot.credit().daysPastDue();
    Integer creditDefaults60m = snapshot.credit().defaults60m();
    Integer creditInquiries6m = snapshot.credit().inquiries6m();
    Boolean contactMarketingConsent = snapshot.contact().marketingConsent();
    if ((mode == CrmMode.PASSIVE || mode == CrmMode.RESPONSIBLE) && ((grade == RiskGrade.C
        && collateralCoverage != null && collateralCoverage.compareTo(D1_5) < 0) || (grade == RiskGrade.B
        && loanSecured != null && loanSecured && collateralCoverage != null
        && collateralCoverage.compareTo(D1_2) < 0))) {
      act(Action.REVALUE_COLLATERAL, Actor.CREDIT_OFFICER, 30);
      act(Action.AGREE_REMEDY, Actor.MANAGER, 30);
      fired(ACT_120);
    }
    if (warned(Warning.OVERDUE_ONCE)) {
      act(Action.REMIND_CUSTOMER, Actor.SYSTEM, 0);
      fired(ACT_200);
    }
    if (warned(Warning.OVERDUE_TWICE)) {
      act(Action.REMIND_CUSTOMER, Actor.SYSTEM, 0);
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
      act(Action.AGREE_REMEDY, Actor.MANAGER, 30);
      fired(ACT_250);
    }
    if (mode == CrmMode.RESPONSIBLE && (warned(Warning.CASH_FLOW_FALL) || warned(Warning.CONTRACTOR_DISTRESS)
        || warned(Warning.FREQUENT_BORROWING) || (marketIndustryOutlook == IndustryOutlook.VOLATILE
        || marketIndustryOutlook == IndustryOutlook.DETERIORATING))) {
      act(Action.REVIEW_CREDIT, Actor.CREDIT_OFFICER, 7);
      act(Action.ADJUST_TERMS, Actor.MANAGER, 30);
      fired(ACT_300);
    }
    if (lifecycle == Lifecycle.BORROWER && creditOverdueStreak == null && creditDaysPastDue == null) {
      act(Action.CHECK_DATA, Actor.MANAGER, 5);
      fired(ACT_400);
    }
    if (lifecycle == Lifecycle.APPLICANT && (creditDefaults60m == null || creditInquiries6m == null)) {
      act(Action.CHECK_DATA, Actor.SYSTEM, 1);
      fired(ACT_410);
    }
    if (lifecycle == Lifecycle.FORMER && contactMarketingConsent != null && contactMarketingConsent
        && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      act(Action.WIN_BACK, Actor.MANAGER, 30);
      fired(ACT_500);
    }
  }

  private void approvalRules() {
    proposeApproval(ApprovalChannel.STANDARD, 5);
    fired(APR_100);
    if (tier == Tier.GOLD) {
      proposeApproval(ApprovalChannel.FAST, 1);
      fired(APR_110);
    }
    if (mode == CrmMode.BASIC && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      proposeApproval(ApprovalChannel.FAST, 1);
      fired(APR_120);
    }
    if (tier == Tier.SILVER) {
      proposeApproval(ApprovalChannel.PRIORITY, 3);
      fired(APR_130);
    }
    if (grade == RiskGrade.C) {
      requireApproval(ApprovalChannel.ENHANCED, 10);
      fired(APR_140);
    }
  }

  private void contactsRules() {
    Boolean contactMarketingConsent = snapshot.contact().marketingConsent();
    Channel contactPreferredChannel = snapshot.contact().preferredChannel();
    if (tier == Tier.GOLD && contactMarketingConsent != null && contactMarketingConsent) {
      contact(Channel.VISIT, 30);
      fired(CON_100);
    }
    if (tier == Tier.SILVER && contactMarketingConsent != null && contactMarketingConsent) {
      contact(Channel.VISIT, 90);
      fired(CON_110);
    }
    if (contactMarketingConsent != null && contactMarketingConsent) {
      contact(Channel.MAIL, 90);
      contact(Channel.APP, 30);
      fired(CON_120);
    }
    if (contactPreferredChannel == Channel.BRANCH && contactMarketingConsent != null && contactMarketingConsent) {
      contact(Channel.BRANCH, 90);
      fired(CON_140);
    }
  }

  private void managerRules() {
    Boolean projectKey = snapshot.project().key();
    if (tier == Tier.GOLD || valueClass == ValueClass.A || mode == CrmMode.RESPONSIBLE) {
      assignManager(ManagerService.DEDICATED);
      fired(MGR_100);
    }
    if (tier == Tier.SILVER) {
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
    ProjectPhase projectPhase = snapshot.project().phase();
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
      watch(WatchItem.INDUSTRY);
      watch(WatchItem.COVENANTS);
      fired(MON_110);
    }
    if (grade == RiskGrade.C) {
      halveMonitoringInterval();
      fired(MON_200);
    }
    if (projectPhase == ProjectPhase.CONSTRUCTION) {
      halveMonitoringInterval();
      watch(WatchItem.PROGRESS);
      watch(WatchItem.COST);
      watch(WatchItem.CONTRACTOR);
      fired(MON_300);
    }
    if (projectPhase == ProjectPhase.OPERATION) {
      watch(WatchItem.CASH_FLOW);
      watch(WatchItem.COVERAGE);
      fired(MON_310);
    }
    if (projectPhase == ProjectPhase.IDENTIFICATION || projectPhase == ProjectPhase.PREPARATION
        || projectPhase == ProjectPhase.PROCUREMENT || projectPhase == ProjectPhase.TRANSFER) {
      watch(WatchItem.COVENANTS);
      fired(MON_320);
    }
  }

  private void occasionsRules() {
    CustomerType type = snapshot.type();
    Integer personDaysToBirthday = new PersonFacts(snapshot.person(), snapshot.asOf()).daysToBirthday();
    Boolean contactMarketingConsent = snapshot.contact().marketingConsent();
    Integer daysToHoliday = daysToNext(HOLIDAYS, snapshot.asOf());
    if (type == CustomerType.INDIVIDUAL && personDaysToBirthday != null && personDaysToBirthday <= 7
        && contactMarketingConsent != null && contactMarketingConsent) {
      act(Action.GREET_BIRTHDAY, Actor.SYSTEM, 7);
      offer("OCCASION_OFFER", OCC_100);
      fired(OCC_100);
    }
    if (daysToHoliday != null && daysToHoliday <= 7 && contactMarketingConsent != null
        && contactMarketingConsent) {
      act(Action.GREET_HOLIDAY, Actor.SYSTEM, 7);
      offer("OCCASION_OFFER", OCC_110);
      fired(OCC_110);
    }
    if (relationshipYears != null && relationshipYears >= 5 && contactMarketingConsent != null
        && contactMarketingConsent) {
      act(Action.INVITE_EVENT, Actor.MANAGER, 90);
      act(Action.SEND_MARKET_REPORT, Actor.SYSTEM, 90);
      fired(OCC_200);
    }
  }

  private void pricingRules() {
    RateType loanRateType = snapshot.loan().rateType();
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
    if (creditScoreIndex != null && creditScoreIndex.compareTo(D80) >= 0) {
      adjustRate(-10);
      fired(PRC_140);
    }
    holdAdjustmentWithin(-60, 300);
    fired(PRC_150);
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
  }

  private void productsRules() {
    Industry businessIndustry = snapshot.business().industry();
    Boolean businessIntellectualProperty = snapshot.business().intellectualProperty();
    BigDecimal businessAnnualRevenue = snapshot.business().annualRevenue();
    CustomerType type = snapshot.type();
    ProjectSector projectSector = snapshot.project().sector();
    BigDecimal relationshipCrossSellPotential = snapshot.relationship().crossSellPotential();
    Boolean contactMarketingConsent = snapshot.contact().marketingConsent();
    Occupation personOccupation = snapshot.person().occupation();
    Integer personAge = new PersonFacts(snapshot.person(), snapshot.asOf()).age();
    if ((businessIndustry == Industry.INFORMATION_TECHNOLOGY || businessIndustry == Industry.SCIENCE_TECHNOLOGY)
        && businessIntellectualProperty != null && businessIntellectualProperty && (grade == RiskGrade.A
        || grade == RiskGrade.B)) {
      offer("IP_PLEDGED_LOAN", PRO_100);
      fired(PRO_100);
    }
    if (businessIndustry == Industry.MANUFACTURING && businessAnnualRevenue != null
        && businessAnnualRevenue.compareTo(D200000000) >= 0 && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offer("SUPPLY_CHAIN_FINANCE", PRO_110);
      fired(PRO_110);
    }
    if (type == CustomerType.PROJECT_COMPANY && (projectSector == ProjectSector.TRANSPORT
        || projectSector == ProjectSector.WATER || projectSector == ProjectSector.SOCIAL
        || projectSector == ProjectSector.DIGITAL) && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offer("PROJECT_FLOATING_LOAN", PRO_130);
      proposeRateType(RateType.FLOATING);
      fired(PRO_130);
    }
    if (projectSector == ProjectSector.RENEWABLE_POWER && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offer("RENEWABLE_POWER_LOAN", PRO_140);
      proposeRateType(RateType.MIXED);
      fired(PRO_140);
    }
    if ((type == CustomerType.CORPORATE || type == CustomerType.PROJECT_COMPANY) && contributionPoints >= 70
        && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offer("SYNDICATED_LOAN", PRO_200);
      offer("PROJECT_FINANCE_ADVISORY", PRO_200);
      fired(PRO_200);
    }
    if (relationshipCrossSellPotential != null && relationshipCrossSellPotential.compareTo(D70) >= 0
        && contactMarketingConsent != null && contactMarketingConsent && (grade == RiskGrade.A
        || grade == RiskGrade.B)) {
      offer("WELCOME_OFFER", PRO_210);
      fired(PRO_210);
    }
    if (type == CustomerType.SMALL_BUSINESS && businessIndustry != null && contactMarketingConsent != null
        && contactMarketingConsent && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offer("SECTOR_BUNDLE", PRO_220);
      fired(PRO_220);
    }
    if (type == CustomerType.INDIVIDUAL && personOccupation == Occupation.SALARIED && personAge != null
        && personAge >= 18 && personAge < 35 && contactMarketingConsent != null && contactMarketingConsent
        && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offer("ONLINE_CONSUMER_CREDIT", PRO_300);
      offer("FLEXIBLE_SHORT_CREDIT", PRO_300);
      fired(PRO_300);
    }
    if (type == CustomerType.INDIVIDUAL && personOccupation == Occupation.BUSINESS_OWNER
        && (grade == RiskGrade.A || grade == RiskGrade.B)) {
      offer("ENTERPRISE_FINANCING", PRO_320);
      fired(PRO_320);
    }
  }
}
