package dev.gradus.cli;

import dev.gradus.SegmentationEngine;
import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.decision.Approval;
import dev.gradus.decision.Pricing;
import dev.gradus.decision.RaisedWarning;
import dev.gradus.decision.ServiceDecision;
import dev.gradus.internal.text.GroupedDigits;
import dev.gradus.internal.text.TextTable;
import dev.gradus.policy.Policy;
import dev.gradus.view.DecisionView;
import dev.gradus.view.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides the bundled sample portfolio to show what the engine does. */
@Command(
    name = "demo",
    description =
        "Decides a small made-up portfolio with the bundled policy, and explains one decision in full.")
final class DemoCommand implements Runnable {

  private static final String PORTFOLIO = "sample-portfolio.csv";
  private static final String NOTES = "sample-portfolio-notes.csv";

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "en|zh", description = "The language of the explanation.")
  private Language language = Language.EN;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (SegmentationEngine engine = SegmentationEngine.bundled()) {
      List<CustomerSnapshot> customers = customers(engine.policy());
      List<ServiceDecision> decisions = customers.stream().map(engine::decide).toList();
      out.println(
          Plurals.of(decisions.size(), "customer")
              + " decided by "
              + Plurals.of(engine.policy().rules().size(), "rule")
              + " of the policy "
              + engine.policy()
              + ".");
      out.println();
      out.println(table(decisions, notes()).text());
      out.println(
          "* A person must look at the decision. One decision in full, as 'explain' prints it for any customer:");
      out.println();
      CustomerSnapshot customer = customers.get(telling(decisions));
      out.print(
          DecisionView.forOfficer(engine.explain(customer), engine.policy(), language).text());
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException("The sample portfolio cannot be read.", e);
    }
  }

  private static List<CustomerSnapshot> customers(Policy policy) throws IOException {
    List<CustomerSnapshot> customers = new ArrayList<>();
    try (LineReader lines = open(PORTFOLIO)) {
      Line header = Objects.requireNonNull(lines.next());
      RowParser parser = new CsvRowParser(CsvHeader.read(policy.fields(), PORTFOLIO, header));
      for (Line line = lines.next(); line != null; line = lines.next()) {
        customers.add(Objects.requireNonNull(parser.parse(line).snapshot()));
      }
    }
    return customers;
  }

  /** Returns what each sample customer demonstrates. */
  private static Map<String, String> notes() throws IOException {
    Map<String, String> notes = new HashMap<>();
    try (LineReader lines = open(NOTES)) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        String @Nullable [] cells = CsvCells.split(Objects.requireNonNull(line.text()));
        if (cells != null && cells.length == 2) {
          notes.put(cells[0], cells[1]);
        }
      }
    }
    return notes;
  }

  private static LineReader open(String resource) {
    InputStream stream = DemoCommand.class.getResourceAsStream(resource);
    return new LineReader(Objects.requireNonNull(stream, resource));
  }

  private static TextTable table(List<ServiceDecision> decisions, Map<String, String> notes) {
    TextTable table =
        new TextTable(
            new TextTable.Column("customer", TextTable.Kind.FIXED),
            new TextTable.Column("shows", TextTable.Kind.FLEXIBLE),
            new TextTable.Column("grade", TextTable.Kind.FIXED),
            new TextTable.Column("pts", TextTable.Kind.NUMBER),
            new TextTable.Column("tier, mode", TextTable.Kind.FLEXIBLE),
            new TextTable.Column("decision, by", TextTable.Kind.FLEXIBLE),
            new TextTable.Column("up to", TextTable.Kind.NUMBER),
            new TextTable.Column("approval", TextTable.Kind.FIXED),
            new TextTable.Column("bp", TextTable.Kind.NUMBER),
            new TextTable.Column("warnings", TextTable.Kind.FLEXIBLE));
    for (ServiceDecision decision : decisions) {
      Approval approval = decision.service().approval();
      Pricing pricing = decision.service().pricing();
      BigDecimal most = decision.service().terms().maxAmount();
      table.row(
          decision.customerId(),
          notes.getOrDefault(decision.customerId(), ""),
          decision.riskGrade() + (decision.referral() == null ? "" : " *"),
          Integer.toString(decision.riskPoints()),
          decision.tier() + ", " + decision.crmMode(),
          listed(code(decision.recommendation()), code(decision.authority())),
          most == null ? "" : GroupedDigits.of(most),
          approval == null ? "" : approval.channel().toString(),
          pricing == null ? "" : Integer.toString(pricing.adjustmentBp()),
          decision.warnings().stream()
              .map(RaisedWarning::code)
              .map(Object::toString)
              .collect(Collectors.joining(", ")));
    }
    return table;
  }

  private static String listed(String... codes) {
    return Arrays.stream(codes).filter(code -> !code.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String code(@Nullable Enum<?> code) {
    return code == null ? "" : code.name();
  }

  /** Returns the index of the first decision with a warning, which makes a good example. */
  private static int telling(List<ServiceDecision> decisions) {
    return IntStream.range(0, decisions.size())
        .filter(i -> !decisions.get(i).warnings().isEmpty())
        .findFirst()
        .orElse(0);
  }
}
