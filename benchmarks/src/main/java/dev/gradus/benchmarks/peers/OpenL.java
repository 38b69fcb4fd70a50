package dev.gradus.benchmarks.peers;

import dev.gradus.internal.check.CheckedPolicy;
import dev.gradus.rules.Customer;
import dev.gradus.rules.Stage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets, embedded: a workbook with a rules table for each stage, a formula for each condition, and all rows that
 * hold collected. The verbs are called around it.
 */
final class OpenL extends Peer {

  private static final Expressions CONDITIONS = new Expressions(JavaRules::accessor, BigDecimal::toPlainString);

  private final List<BiConsumer<Customer, Object>> verbs;
  private final Tables tables;

  /** The tables, as OpenL implements them. */
  public interface Tables {
    /** The rules of the first stage that hold. */
    Integer[] assess(Customer customer);

    /** The rules of the second stage that hold. */
    Integer[] classify(Customer customer);

    /** The rules of the third stage that hold. */
    Integer[] limit(Customer customer);

    /** The rules of the fourth stage that hold. */
    Integer[] recommend(Customer customer);

    /** The rules of the last stage that hold. */
    Integer[] serve(Customer customer);
  }

  OpenL(CheckedPolicy policy) {
    super(policy);
    this.verbs = JavaRules.of(policy).then();
    try {
      Path file = Files.createTempFile("policy", ".xlsx");
      try (OutputStream out = Files.newOutputStream(file);
          XSSFWorkbook workbook = workbook(policy)) {
        workbook.write(out);
      }
      this.tables = new RulesEngineFactory<>(file.toUri().toURL(), Tables.class).newEngineInstance();
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFWorkbook workbook(CheckedPolicy policy) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet imports = workbook.createSheet("environment");
    head(imports, "Environment");
    row(imports, "import", "dev.gradus.rules");
    for (Stage stage : Stage.values()) {
      XSSFSheet sheet = workbook.createSheet(stage.folder());
      head(sheet, "Rules Integer[] " + stage.folder() + "(Customer customer)");
      row(sheet, "C1", "CRET1");
      row(sheet, "holds", "rule");
      row(sheet, "boolean holds", "Integer rule");
      row(sheet, "When", "Rule");
      for (int i = 0; i < policy.rules().size(); i++) {
        if (policy.rules().get(i).stage() == stage) {
          row(sheet, "= " + CONDITIONS.print(policy.rules().get(i).when()), String.valueOf(i));
        }
      }
    }
    return workbook;
  }

  /** The head of a table spans its columns. */
  private static void head(XSSFSheet sheet, String text) {
    row(sheet, text, "");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
  }

  private static void row(XSSFSheet sheet, String... cells) {
    XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @Override
  void fire(Stage stage, Customer customer, Object findings, BitSet fired) {
    Integer[] rules =
        switch (stage) {
          case ASSESS -> tables.assess(customer);
          case CLASSIFY -> tables.classify(customer);
          case LIMIT -> tables.limit(customer);
          case RECOMMEND -> tables.recommend(customer);
          case SERVE -> tables.serve(customer);
        };
    if (rules != null) {
      for (int rule : rules) {
        fired.set(rule);
        verbs.get(rule).accept(customer, findings);
      }
    }
  }
}
