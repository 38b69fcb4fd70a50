package dev.gradus.internal.lang;

import java.util.List;

/** What mutations put into files: words and signs of DRL, of Java and of policies, and characters that deceive. */
final class DrlWords {

  /** Words and pieces; of DRL, MVEL and Java, whether a policy may say them or not. */
  static final List<String> PIECES =
      List.of(
          "rule ", "rule \"TST-100 x\" ", "when ", "then ", "end ", "end\n", "Customer( ", "Customer( )", "decide.", "decide.refer();",
          "decide.capGrade( RiskGrade.C );", "decide.warn( Warning.OVERDUE_TWICE, Severity.HIGH );", "RiskGrade.C", "RiskGrade.", "CustomerType.CORPORATE",
          "loan.amount", "loan.secured", "credit.overdueStreak", "assessment.warnings", "segment.grade", "extra.rating", "extra.", "type", "asOf", "customerId",
          " == ", " != ", " < ", " <= ", " > ", " >= ", " in ( ", " not in ( ", " contains ", " not contains ", " && ", " || ", ", ", ";", "(", ")", " ( ", " ) ",
          "true", "false", "null", "0", "1", "2", "-1", "0.5", "40.1", "40.10", "1000000", "2147483648", "99999999999999999999", "007", "0x7F", "1e9", "1_000", "5L", "5B",
          "\"A\"", "\"GREEN_LOAN\"", "\"2020-01-31\"", "\"\"", "\"", "'", "'A'", "\"\"\"", "@source( \"F1\" )", "@reason( \"So.\" )", "@reason_zh( \"测试。\" )", "@", "@All ",
          "{credit.overdueStreak}", "{", "}", "{class}", "package policy.assess;\n", "package ", "import dev.gradus.rules.*;\n", "import java.lang.Runtime;\n",
          "import function a.b.*\n", "global dev.gradus.rules.AssessFindings decide;\n", "global ", "unit x;\n", "dialect \"mvel\"\n", "/*", "*/", "//", "\n", "\r\n", "\t",
          "salience 10 ", "salience ( f() ) ", "no-loop true ", "agenda-group \"x\" ", "lock-on-active true ", "timer ( cron: * * * * * ? ) ", "enabled ( f() ) ", "extends \"x\" ",
          "date-effective \"01-Jan-2000\" ", "calendars \"x\" ", "duration 5 ", "eval( true )", "from ", "from collect( ", "accumulate( ", "exists ", "forall( ", "not ", "or ", "and ",
          "over window:time( 1s )", "entry-point \"x\"", "query q() ", "?q( ; ) ", "function void f() { } ", "declare X n : int end\n", "trait ", "this", "this.class", ".class", ".getClass()",
          ".classLoader", "new Object()", "System.exit( 0 )", "Runtime.getRuntime()", "java.lang.System.exit( 0 );", "dev.gradus.support.Tripwire.pull()", "dev.gradus.support.Tripwire.pull();", "import dev.gradus.support.Tripwire;\n", "kcontext.", "drools.", "insert( 1 );", "modify( $c ) { }", "$c : ",
          "$x", "c : ", " := ", " = ", " += ", "++", " + ", " - ", " * ", " / ", " % ", "!.", "?.", "?", ":", "::", "#", "##", "[", "]", "[0]", "&", "|", "^", "~", "~=", "<<", "->", "=>",
          " matches \"(a+)+\"", " memberOf ", " soundslike ", " str[startsWith] ", " instanceof ", " is ", "if ( true ) ", "else ", "do[x]", "break[x]", "then[x] ", "while ( true ) { }",
          "for ( ; ; ) ", "return;", "var x = 1;", "int x = 1;", "() -> 1", "@{1}", "${x}", "$( x )", "#{x}", "with( x ) { }", "def f() { }", "/customers[ ", ".(", "in", "not", "contains", "rule-template");

  /** Pieces of manifests. */
  static final List<String> SETTINGS =
      List.of(
          "name = x\n", "version = 2\n", "currency = EUR\n", "currency = XXX\n", "locales = en\n", "locales = en,zh\n", "effective-from = 2026-01-01\n", "effective-to = 2025-01-01\n",
          "effective-from = 2026-02-30\n", "mode.floor = PASSIVE\n", "mode.ceiling = BASIC\n", "step-down-days = 0\n", "step-down-days = -1\n", "holidays = 2026-01-01, 2026-10-01\n",
          "holidays = ,\n", "product.X.en = X\n", "product.X.zh = 甲\n", "product..en = x\n", "field.rating.type = whole\n", "field.rating.type = code\n", "field.rating.en = Rating\n",
          "field.rating.zh = 评级\n", "field.rating.min = 0\n", "field.rating.max = 10\n", "field.rating.max = NaN\n", "field.rating.unit = points\n", "field.rating.values = A,B\n",
          "field.rating.protected = true\n", "field.rating.changeable = up\n", "field.class.type = flag\n", "field.rule.type = flag\n", "field.", "product.", " = ", "=", ",", "#", ":", "!",
          "include = /etc/passwd\n", "${x}", "1e999999999", "-0", "\n", "\r\n", "2026-01-01", "en", "zh");

  /** Characters of every kind that is refused, folds to ASCII, or looks like it. */
  static final List<String> CHARACTERS =
      List.of(
          "\u0000", "\u0007", "\u0008", "\u000B", "\u000C", "\r", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u034F", "\u061C", "\u115F", "\u1680", "\u17B4", "\u180E", "\u2000", "\u200B",
          "\u200D", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202E", "\u2060", "\u2066", "\u2069", "\u2800", "\u3000", "\u3164", "\uD83D\uDCA3", "\uE000", "\uFE0F", "\uFEFF", "\uFFA0",
          "\uFFFC", "\uFFFD", "\uFFFF", "\uDB40\uDC41", "\uDB40\uDD00", "\uD835\uDC1D", "\u0301", "\u0431", "\u0441", "\u03BF", "\u212A", "\u017F", "\u0130", "\u0131", "\u00DF", "\uFF08", "\uFF09",
          "\uFF1B", "\uFF1D", "\uFF02", "\uFF10", "\u0660", "\u06F1", "\u201C", "\u201D", "\u2018", "\u3002", "\u00D7", "\u2264", "\u2265", "\u2260", "\u00B2", "\u2160", "\\", "\\u0022", "\\n", "`", "~", "风险");

  private DrlWords() {}
}
