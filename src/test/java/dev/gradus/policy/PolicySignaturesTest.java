package dev.gradus.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.SegmentationEngine;
import dev.gradus.support.ChangingSource;
import dev.gradus.support.MarkedPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy decides only if enough of the trusted keys signed it as it stands. */
class PolicySignaturesTest {

  private static final KeyPair ANNA = PolicyKeys.generate();
  private static final KeyPair BEN = PolicyKeys.generate();
  private static final KeyPair MALLORY = PolicyKeys.generate();
  private static final PolicyTrust FOUR_EYES = PolicyTrust.of(2, ANNA.getPublic(), BEN.getPublic());
  private static final PolicyTrust EITHER = PolicyTrust.of(1, ANNA.getPublic(), BEN.getPublic());

  private static String fingerprint(int mark) {
    try (SegmentationEngine engine = SegmentationEngine.of(MarkedPolicy.source(mark))) {
      return engine.policy().fingerprint();
    }
  }

  private static String signature(KeyPair by, int mark) {
    return Signing.signed(fingerprint(mark), mark, by) + "\n";
  }

  private static PolicySource signed(int mark, String... lines) {
    Map<String, String> texts = MarkedPolicy.texts(mark);
    texts.put(PolicySignatures.FILE, String.join("\n", lines));
    return PolicySource.texts(texts);
  }

  /** The line of a signature that holds the bytes that the key made. */
  private static String withSignature(String signature, byte[] bytes) {
    return signature.replaceFirst(
        "(?m)^signature: .*$", "signature: " + Base64.getEncoder().encodeToString(bytes));
  }

  private static void assertTrusted(PolicySource source, PolicyTrust trust) {
    SegmentationEngine.builder().policy(source).trust(trust).build().close();
  }

  private static List<String> refusal(PolicySource source, PolicyTrust trust) {
    List<String> codes = new ArrayList<>();
    assertThatThrownBy(() -> SegmentationEngine.builder().policy(source).trust(trust).build())
        .isInstanceOfSatisfying(
            InvalidPolicyException.class,
            e -> e.problems().forEach(problem -> codes.add(problem.code())));
    return codes;
  }

  @Test
  void a_policy_signed_by_both_is_trusted_in_any_order_among_blank_lines() {
    assertTrusted(signed(1, "", signature(BEN, 1), "  ", signature(ANNA, 1) + "  "), FOUR_EYES);
  }

  @Test
  void a_policy_without_signatures_is_refused() {
    assertThat(refusal(MarkedPolicy.source(1), EITHER)).containsExactly("unsigned");
    assertThat(refusal(PolicySource.bundled(), EITHER)).containsExactly("unsigned");
    assertThat(refusal(signed(1, ""), EITHER)).containsExactly("unsigned");
  }

  @Test
  void half_the_signatures_are_not_enough() {
    assertThat(refusal(signed(1, signature(ANNA, 1)), FOUR_EYES)).containsExactly("half-signed");
    assertTrusted(signed(1, signature(ANNA, 1)), EITHER);
  }

  @Test
  void the_same_key_twice_counts_once() {
    assertThat(refusal(signed(1, signature(ANNA, 1), signature(ANNA, 1)), FOUR_EYES))
        .containsExactly("half-signed");
  }

  @Test
  void a_key_that_nobody_trusts_does_not_count() {
    assertThat(refusal(signed(1, signature(ANNA, 1), signature(MALLORY, 1)), FOUR_EYES))
        .containsExactly("half-signed", "unknown-signer");
    assertTrusted(signed(1, signature(ANNA, 1), signature(MALLORY, 1)), EITHER);
  }

  @Test
  void a_signature_in_another_s_name_does_not_count() {
    String forged =
        signature(MALLORY, 1)
            .replace(
                PolicySignatures.idOf(MALLORY.getPublic()), PolicySignatures.idOf(BEN.getPublic()));

    assertThat(refusal(signed(1, signature(ANNA, 1), forged), FOUR_EYES))
        .containsExactly("half-signed", "wrong-signature");
  }

  @Test
  void signatures_of_another_policy_do_not_count() {
    assertThat(refusal(signed(2, signature(ANNA, 1), signature(BEN, 1)), FOUR_EYES))
        .containsExactly("half-signed", "wrong-signature", "wrong-signature");
  }

  @Test
  void every_change_of_meaning_breaks_a_signature_and_no_change_of_form_does() {
    Map<String, String> texts = MarkedPolicy.texts(7);
    texts.put(PolicySignatures.FILE, signature(ANNA, 7));
    String[][] changes = {
      {"policy.properties", "name = marked", "name = other"},
      {"policy.properties", "Product 7", "Product 8"},
      {"policy.properties", "currency = CNY", "currency = EUR"},
      {"policy.properties", "locales = en", "locales = en\nlimit.findings = 999"},
      {"policy.properties", "locales = en", "locales = en\neffective-to = 2030-12-31"},
      {"assess/points.drl", "gets the mark", "gets a mark"},
      {"assess/points.drl", "Everybody gets 7 points.", "Each gets 7 points."},
      {"assess/points.drl", "@source( \"test\" )", "@source( \"tests\" )"},
      {
        "assess/points.drl",
        "decide.addRiskPoints( 7 );",
        "decide.addRiskPoints( 7 );\ndecide.refer( );"
      },
      {"serve/service.drl", "decide.monitorEvery( 7 );", ""},
    };
    for (String[] change : changes) {
      Map<String, String> changed = new TreeMap<>(texts);
      changed.computeIfPresent(change[0], (path, text) -> text.replace(change[1], change[2]));
      assertThat(changed).isNotEqualTo(texts);
      assertThat(refusal(PolicySource.texts(changed), EITHER))
          .as(change[1])
          .contains("wrong-signature");
    }
    texts.computeIfPresent(
        "assess/points.drl",
        (path, text) -> text.replace("    ", "\t").replace("\n", "\r\n") + "\n// seen\n");
    texts.put("assess/renamed.drl", texts.remove("assess/points.drl"));
    texts.computeIfPresent(
        "policy.properties", (path, text) -> "# a comment\n" + text.replace(" = ", "="));
    assertTrusted(PolicySource.texts(texts), EITHER);
  }

  @Test
  void garbage_is_refused_and_a_good_signature_beside_it_counts() {
    String good = signature(ANNA, 1);
    String[] garbage = {
      "x",
      "gradus-policy-signature: 2",
      "gradus-policy-signature: 3\n" + good.substring(good.indexOf('\n') + 1),
      "\u0000",
      good.replace("number: 1", "number: 01"),
      good.replace("number: 1", "number: -1"),
      good.replace("day: ", "day:"),
      good.replace("signer: Anna\n", ""),
      good.replace("2026-11-25", "2026-02-30"),
      good.replace("Anna", "An\u202Ena"),
      good.replace("signer: Anna", "signer: Anna\nsigner: Ben"),
      good.strip() + "\nnote: added below",
      withSignature(good, new byte[63]),
      good.replaceFirst("signature: ....", "signature: !!!!"),
    };
    for (String text : garbage) {
      assertThat(refusal(signed(1, text), EITHER))
          .as(text)
          .hasSizeGreaterThan(1)
          .startsWith("half-signed")
          .contains("unreadable-signature");
      assertTrusted(signed(1, text, "", signature(BEN, 1)), EITHER);
    }
    assertThat(refusal(signed(1, withSignature(good, new byte[64])), EITHER))
        .containsExactly("half-signed", "wrong-signature");
  }

  @Test
  void a_signature_of_the_first_form_is_refused_with_a_way_out() throws Exception {
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(ANNA.getPrivate());
    signer.update(
        ("gradus policy v1\n" + fingerprint(1) + "\n").getBytes(StandardCharsets.US_ASCII));
    String line =
        PolicySignatures.idOf(ANNA.getPublic())
            + " "
            + Base64.getEncoder().encodeToString(signer.sign());

    assertThatThrownBy(() -> assertTrusted(signed(1, line), EITHER))
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("[old-signature]")
        .hasMessageContaining("Have the policy signed again with 'gradus sign'.");
  }

  @Test
  void a_file_of_endless_signatures_costs_nothing() {
    String[] lines = Collections.nCopies(1_000, signature(ANNA, 1)).toArray(String[]::new);

    assertThat(refusal(signed(1, lines), EITHER)).containsExactly("half-signed", "limit");
  }

  /** The same key's signature over other bytes is no signature of a policy. */
  @Test
  void a_signature_made_for_something_else_does_not_count() throws GeneralSecurityException {
    String good = signature(ANNA, 1);
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(ANNA.getPrivate());
    signer.update(fingerprint(1).getBytes(StandardCharsets.US_ASCII));

    assertThat(refusal(signed(1, withSignature(good, signer.sign())), EITHER))
        .contains("wrong-signature");
  }

  @Test
  void signers_who_give_different_numbers_have_not_signed_the_same() {
    String annas = Signing.signed(fingerprint(1), 4, ANNA);
    String bens = Signing.signed(fingerprint(1), 5, BEN);

    assertThatThrownBy(() -> assertTrusted(signed(1, annas, "", bens), FOUR_EYES))
        .hasMessageContaining(
            "They gave it different numbers, 4 and 5; sign it with the same --number.");
    assertTrusted(signed(1, annas, "", bens), EITHER);
  }

  @Test
  void a_revoked_key_does_not_count_whatever_it_signed() {
    String annas = PolicySignatures.idOf(ANNA.getPublic());

    assertThat(refusal(signed(1, signature(ANNA, 1)), EITHER.revoke(annas)))
        .containsExactly("half-signed", "revoked-key");
    assertTrusted(signed(1, signature(ANNA, 1), signature(BEN, 1)), EITHER.revoke(annas));
    assertThatThrownBy(() -> FOUR_EYES.revoke(annas))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "2 signers are required, and only 1 of the trusted keys are not revoked. Trust another"
                + " key.");
    assertThatThrownBy(() -> EITHER.revoke("anna")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_setting_that_the_host_replaces_is_a_change_like_any_other() {
    assertThat(refusal(signed(1, signature(ANNA, 1)).withSetting("mode.floor", "PASSIVE"), EITHER))
        .contains("wrong-signature");
  }

  @Test
  void a_reload_demands_signatures_as_well() {
    ChangingSource source = new ChangingSource(signed(1, signature(ANNA, 1)));
    try (SegmentationEngine engine =
        SegmentationEngine.builder().policy(source).trust(EITHER).build()) {
      source.holds(signed(2, signature(ANNA, 1)));
      assertThat(engine.reload()).isInstanceOf(Reload.Refused.class);
      assertThat(engine.policy().version()).isEqualTo("1");

      source.holds(signed(2, signature(ANNA, 2)));
      assertThat(engine.reload()).isInstanceOf(Reload.Changed.class);
    }
  }

  @Test
  void each_of_several_policies_needs_its_own_signatures() {
    PolicySource later = MarkedPolicy.source(2, "effective-from = 2026-01-01");
    assertThatThrownBy(
            () ->
                SegmentationEngine.builder()
                    .policy(signed(1, signature(ANNA, 1)))
                    .policy(later)
                    .trust(EITHER)
                    .build())
        .isInstanceOf(InvalidPolicyException.class)
        .hasMessageContaining("[unsigned]");
  }

  @Test
  void trust_is_in_ed25519_keys_each_once_and_no_more_signers_than_keys()
      throws GeneralSecurityException {
    PublicKey anna = ANNA.getPublic();
    PublicKey other = KeyPairGenerator.getInstance("Ed448").generateKeyPair().getPublic();
    PublicKey rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic();

    assertWrong("A key for policies is an Ed25519 key, not Ed448.", 1, other);
    assertWrong("A key for policies is an Ed25519 key, not RSA.", 1, rsa);
    assertWrong(
        "A trusted key stands twice; every signer needs a key of their own.", 1, anna, anna);
    assertWrong("2 signers of 1 trusted keys cannot be required.", 2, anna);
    assertWrong("0 signers of 1 trusted keys cannot be required.", 0, anna);
    assertWrong("1 signers of 0 trusted keys cannot be required.", 1);
  }

  private static void assertWrong(String message, int required, PublicKey... keys) {
    assertThatThrownBy(() -> PolicyTrust.of(required, keys))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void keys_survive_their_way_through_pem(@TempDir Path folder) throws IOException {
    Path secret =
        Files.writeString(
            folder.resolve("anna.key"), "# Anna's\n" + PolicyKeys.pem(ANNA.getPrivate()));
    Path open =
        Files.writeString(
            folder.resolve("anna.pub"), PolicyKeys.pem(ANNA.getPublic()).replace("\n", "\r\n"));

    assertThat(PolicyKeys.readPrivate(secret)).isEqualTo(ANNA.getPrivate());
    assertThat(PolicyKeys.readPublic(open)).isEqualTo(ANNA.getPublic());
    assertThatThrownBy(() -> PolicyKeys.readPublic(secret)).isInstanceOf(IOException.class);
  }
}
