package dev.gradus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gradus.policy.PolicySignature;
import dev.gradus.policy.PolicySignatures;
import dev.gradus.policy.PolicySource;
import dev.gradus.support.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From keys to a policy that four eyes have seen, on the command line. */
class SigningTest {

  @TempDir private Path folder;
  private String policy;
  private String anna;
  private String ben;

  @BeforeEach
  void keys() throws IOException {
    policy = Folders.copy(Path.of(Cli.TINY), folder.resolve("policy")).toString();
    anna = folder + "/anna";
    ben = folder + "/ben";
    assertThat(Cli.run("keygen", "--out", anna).code()).isZero();
    assertThat(Cli.run("keygen", "--out", ben).code()).isZero();
  }

  private Cli verify(String... more) {
    String[] args = {"verify", policy, "--trusted", anna + ".pub", "--trusted", ben + ".pub"};
    return Cli.run(Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private void sign(String name) {
    assertThat(Cli.run("sign", policy, "--key", name + ".key").code()).isZero();
  }

  private List<PolicySignature> signatures() throws IOException {
    return PolicySignatures.of(PolicySource.directory(Path.of(policy)).read()).list();
  }

  private void replace(String file, String old, String replacement) throws IOException {
    Path path = Path.of(policy, file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, replacement));
  }

  @Test
  void a_policy_that_both_signed_is_verified() {
    sign(anna);
    Cli second = Cli.run("sign", policy, "--key", ben + ".key");
    Cli run = verify();

    assertThat(second.out())
        .matches(
            "tiny 1 \\([0-9a-f]{64}\\) is signed as number 1 by ben, key [0-9a-f]{16}; 2 signatures in"
                + " policy.sig.\n");
    assertThat(run.out())
        .matches(
            "tiny 1 \\([0-9a-f]{64}\\) is signed as required, by at least 2 of 2 trusted keys.\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_policy_that_nobody_signed_is_not_verified() {
    Cli run = verify();

    assertThat(run.out())
        .isEqualTo(
            "policy.sig: The policy is not signed; it needs 2 of 2 trusted keys. Sign it, or put the file policy.sig"
                + " beside policy.properties. [unsigned]\nThe policy is not verified.\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void one_signature_is_enough_only_where_one_is_required() {
    sign(anna);

    assertThat(verify().code()).isEqualTo(1);
    assertThat(verify().out())
        .contains("1 of the trusted keys signed the policy as it stands; it needs 2 of 2");
    assertThat(verify("--required", "1").code()).isZero();
  }

  @Test
  void who_signs_twice_signs_once() throws IOException {
    sign(anna);
    sign(anna);

    assertThat(signatures()).hasSize(1);
    assertThat(verify().code()).isEqualTo(1);
  }

  @Test
  void a_changed_threshold_breaks_the_signatures_until_both_sign_again() throws IOException {
    sign(anna);
    sign(ben);
    replace("assess/points.drl", "decide.addRiskPoints( -30 )", "decide.addRiskPoints( -29 )");
    assertThat(verify().out()).contains("[wrong-signature]");
    assertThat(verify().code()).isEqualTo(1);

    sign(anna);
    assertThat(verify().code()).isEqualTo(1);
    sign(ben);
    assertThat(verify().code()).isZero();
    assertThat(signatures()).extracting(PolicySignature::number).containsExactly(2L, 2L);
  }

  @Test
  void an_indented_rule_and_a_comment_break_no_signature() throws IOException {
    sign(anna);
    sign(ben);
    replace(
        "assess/points.drl",
        "    decide.addRiskPoints( -30 );",
        "// seen by Anna\n  decide.addRiskPoints(-30);");

    assertThat(verify().code()).isZero();
  }

  @Test
  void a_policy_with_an_error_is_not_signed() throws IOException {
    replace("assess/points.drl", "credit.overdueStreak >=", "credit.overdueSteak >=");
    Cli run = Cli.run("sign", policy, "--key", anna + ".key");

    assertThat(run.err()).contains("credit.overdueSteak");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Path.of(policy, PolicySignatures.FILE)).doesNotExist();
  }

  @Test
  void a_key_is_written_for_its_owner_alone_and_never_overwritten() throws IOException {
    Path secret = Path.of(anna + ".key");
    String before = Files.readString(secret);
    Cli again = Cli.run("keygen", "--out", anna);

    assertThat(again.err())
        .isEqualTo(
            "gradus: '"
                + secret
                + "' is there already. A key is never overwritten; choose another name.\n");
    assertThat(again.code()).isEqualTo(1);
    assertThat(Files.readString(secret)).isEqualTo(before);
    assumeThat(secret.getFileSystem().supportedFileAttributeViews()).contains("posix");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_private_key_and_another_s_public_key_do_not_sign() {
    Cli run = Cli.run("sign", policy, "--key", anna + ".key", "--pub", ben + ".pub");

    assertThat(run.err())
        .isEqualTo("gradus: '" + anna + ".key' and the public key do not belong together.\n");
    assertThat(Path.of(policy, PolicySignatures.FILE)).doesNotExist();
  }

  @Test
  void what_is_no_key_is_said_without_its_contents() throws IOException {
    Path secret =
        Files.writeString(
            folder.resolve("x.key"),
            "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n");
    Files.copy(Path.of(anna + ".pub"), folder.resolve("x.pub"));
    Cli run = Cli.run("sign", policy, "--key", secret.toString());

    assertThat(run.err())
        .contains("holds no Ed25519 key in PEM, which begins with -----BEGIN PRIVATE KEY-----.")
        .doesNotContain("c2VjcmV0");
    assertThat(Cli.run("verify", policy, "--trusted", secret.toString()).err())
        .contains("-----BEGIN PUBLIC KEY-----");
    assertThat(Cli.run("verify", policy, "--trusted", folder + "/nobody.pub").err())
        .isEqualTo(
            "gradus: Cannot read the key '" + folder + "/nobody.pub': no such file or folder\n");
  }

  @Test
  void the_number_of_signers_fits_the_keys() {
    assertThat(verify("--required", "3").err())
        .startsWith("gradus: --required must be from 1 to the number of trusted keys, 2.\n");
    assertThat(verify("--required", "0").code()).isEqualTo(2);
    assertThat(verify("--trusted", anna + ".pub").err())
        .startsWith("gradus: --trusted names a key twice");
    assertThat(Cli.run("verify", policy).err()).startsWith("gradus: name the keys that count");
    assertThat(Cli.run("check", policy, "--required", "1").code()).isEqualTo(2);
  }

  @Test
  void decide_and_check_refuse_a_policy_that_is_not_signed_as_required() throws IOException {
    Path in = Cli.file(folder, "in.csv", Cli.HEADER, Cli.good("a"));
    String[] decide = {
      "decide", "--policy", policy, "--in", in.toString(), "--trusted", anna + ".pub"
    };

    assertThat(Cli.run(decide).err()).contains("[unsigned]");
    assertThat(Cli.run(decide).out()).isEmpty();
    assertThat(Cli.run("check", policy, "--trusted", anna + ".pub").code()).isEqualTo(1);

    sign(anna);
    assertThat(Cli.run(decide).decided()).containsExactly("a");
    assertThat(Cli.run("check", policy, "--trusted", anna + ".pub").code()).isZero();
  }

  @Test
  void who_signed_when_and_why_stands_readable_beside_the_policy() throws IOException {
    Cli run =
        Cli.run(
            "sign",
            policy,
            "--key",
            anna + ".key",
            "--by",
            "Anna 李",
            "--note",
            "Seen on 24 November",
            "--number",
            "41",
            "--expires",
            "2999-12-31");
    sign(ben);

    assertThat(run.code()).isZero();
    assertThat(Files.readString(Path.of(policy, PolicySignatures.FILE)))
        .matches(
            "gradus-policy-signature: 2\nfingerprint: [0-9a-f]{64}\nnumber: 41\nsigner: Anna 李\n"
                + "day: \\d{4}-\\d\\d-\\d\\d\nexpires: 2999-12-31\nnote: Seen on 24 November\n"
                + "key: [0-9a-f]{16}\nsignature: \\S{88}\n\n"
                + "gradus-policy-signature: 2\nfingerprint: [0-9a-f]{64}\nnumber: 41\nsigner: ben\n"
                + "day: \\S+\nkey: \\S+\nsignature: \\S{88}\n");
    assertThat(verify().code()).isZero();
    assertThat(Cli.run("check", policy).out())
        .containsPattern(
            "Signed as number 41 by Anna 李 on \\S+ \\(key [0-9a-f]{16}\\), expires on 2999-12-31: Seen on 24"
                + " November\n")
        .containsPattern("Signed as number 41 by ben on \\S+ \\(key [0-9a-f]{16}\\)\\.\n")
        .contains("Whose keys these are was not checked");
  }

  @Test
  void check_says_without_keys_that_a_signature_is_missing_or_stale() throws IOException {
    assertThat(Cli.run("check", policy).out())
        .contains("Nobody has signed the policy as it stands.\n");
    sign(anna);
    assertThat(Cli.run("check", policy).out()).doesNotContain("stale-signature", "Nobody");

    replace("assess/points.drl", "decide.addRiskPoints( -30 )", "decide.addRiskPoints( -29 )");
    Cli stale = Cli.run("check", policy);
    assertThat(stale.out())
        .contains("policy.sig:1:1: warning: The signature of anna of ")
        .contains("is not for this policy as it stands")
        .contains("[stale-signature]")
        .contains("Nobody has signed the policy as it stands.\n");
    assertThat(stale.code()).isZero();

    Files.writeString(Path.of(policy, PolicySignatures.FILE), "0123456789abcdef AAAA==\n");
    assertThat(Cli.run("check", policy).out())
        .contains("policy.sig:1:1: warning: ", "[old-signature]");
    sign(anna);
    assertThat(signatures()).hasSize(1);
  }

  @Test
  void a_signature_that_expired_and_a_key_that_is_revoked_do_not_count() throws IOException {
    sign(anna);
    PolicySignature now = signatures().get(0);
    String before = now.day().minusDays(2).toString();
    assertThat(Cli.run("sign", policy, "--key", ben + ".key", "--expires", before).err())
        .startsWith("gradus: A signature does not expire before the day of signing.");
    assertThat(verify("--required", "1", "--revoked", now.keyId()).out()).contains("[revoked-key]");
    assertThat(verify("--required", "1", "--not-before", "2").out()).contains("[older-policy]");
    assertThat(verify("--revoked", now.keyId()).err())
        .startsWith(
            "gradus: 2 signers are required, and only 1 of the trusted keys are not revoked.");
    assertThat(Cli.run("check", policy, "--not-before", "2").code()).isEqualTo(2);
    assertThat(Cli.run("check", policy, "--trusted", anna + ".pub", "--not-before", "2").out())
        .contains("[older-policy]")
        .endsWith("1 error.\n");
    assertThat(now.day()).isAfterOrEqualTo(LocalDate.of(2026, 1, 1));
  }

  @Test
  void a_name_or_a_number_that_cannot_stand_in_a_signature_is_usage() {
    assertThat(Cli.run("sign", policy, "--key", anna + ".key", "--by", "A\nday: 1").code())
        .isEqualTo(2);
    assertThat(Cli.run("sign", policy, "--key", anna + ".key", "--number", "0").err())
        .startsWith("gradus: A policy's number is a whole number of at most 18 digits, from 1.");
    assertThat(Path.of(policy, PolicySignatures.FILE)).doesNotExist();
  }
}
