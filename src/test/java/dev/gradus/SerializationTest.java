package dev.gradus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.customer.InvalidSnapshotException;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.decision.PolicyId;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyLimitException;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import dev.gradus.support.MarkedPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What travels between the machines of a cluster arrives whole. */
class SerializationTest {

  @TempDir private Path temp;

  private static final SnapshotProblem PROBLEM =
      new SnapshotProblem("loan.amount", "a number above the range", "a number from 0 to 9");

  @SuppressWarnings("unchecked")
  private static <T> T sent(T object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  @Test
  void exceptions_keep_their_problems() throws Exception {
    assertThat(sent(new InvalidSnapshotException(List.of(PROBLEM))).problems())
        .containsExactly(PROBLEM);

    PolicyProblem problem =
        PolicyProblem.error("assess/risk.drl", "unknown-field", "No such field.")
            .at(14, 24)
            .inRule("RSK-140")
            .quoting("    Customer( credit.overdueStreek > 2 )");
    InvalidPolicyException refused =
        sent(new InvalidPolicyException("policies/retail", List.of(problem)));
    assertThat(refused.problems()).containsExactly(problem);
    assertThat(refused.problems().get(0).explained()).isEqualTo(problem.explained());

    assertThat(sent(new PolicyLimitException("OFR-010", 9)).rule()).isEqualTo("OFR-010");
  }

  @Test
  void sources_read_the_same_policy_where_they_arrive() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("policy 一"));
    MarkedPolicy.write(folder, 3);
    List<PolicySource> sources =
        List.of(
            PolicySource.bundled(),
            PolicySource.directory(folder),
            PolicySource.directory(folder, Duration.ofSeconds(30)),
            PolicySource.classpath(PolicySource.class.getClassLoader(), "rules"),
            PolicySource.texts(MarkedPolicy.texts(4)),
            PolicySource.texts(MarkedPolicy.texts(4)).withSetting("name", "Sent"));

    for (PolicySource source : sources) {
      PolicyFiles arrived = sent(source).read();
      assertThat(arrived.origin()).isEqualTo(source.read().origin());
      assertThat(texts(arrived)).isEqualTo(texts(source.read())).isNotEmpty();
    }
    assertThat(sent(PolicySource.bundled())).isSameAs(PolicySource.bundled());
  }

  private static Map<String, String> texts(PolicyFiles files) {
    Map<String, String> texts = new TreeMap<>();
    files
        .contents()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  @Test
  void identities_and_problems_are_equal_to_what_was_sent() throws Exception {
    assertThat(sent(PROBLEM)).isEqualTo(PROBLEM);
    PolicyId id = new PolicyId("Retail", "7", "ab12");
    assertThat(sent(id)).isEqualTo(id);
  }
}
