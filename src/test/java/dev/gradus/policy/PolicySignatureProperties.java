package dev.gradus.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every word of a signature is signed. */
class PolicySignatureProperties {

  private static final KeyPair KEY = PolicyKeys.generate();

  /** What a signer says, before it is signed. */
  record Said(
      String fingerprint, long number, String signer, LocalDate day, int validDays, String note) {

    PolicySignature sign() throws GeneralSecurityException {
      PolicySignature.Builder builder = PolicySignature.builder(fingerprint, number, signer, day);
      if (validDays >= 0) {
        builder.expires(day.plusDays(validDays));
      }
      if (!note.isEmpty()) {
        builder.note(note);
      }
      return builder.sign(KEY.getPrivate(), KEY.getPublic());
    }
  }

  @Provide
  Arbitrary<Said> said() {
    Arbitrary<String> hex = Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    Arbitrary<Long> numbers = Arbitraries.longs().between(1, 999_999_999_999_999_999L);
    Arbitrary<String> names = line().filter(text -> !text.isEmpty());
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 100_000).map(LocalDate.EPOCH::plusDays);
    return Combinators.combine(
            hex, numbers, names, days, Arbitraries.integers().between(-1, 1000), line())
        .as(Said::new);
  }

  /** Lines in several scripts, with what means something in the file. */
  private static Arbitrary<String> line() {
    return Arbitraries.strings()
        .withCharRange('!', '~')
        .withChars("  :\u5f20\u4e09\u00e9")
        .ofMaxLength(40)
        .map(String::strip);
  }

  private static List<PolicySignature> read(byte[] file) {
    return PolicySignatures.of(
            new PolicyFiles("test", new TreeMap<>(Map.of(PolicySignatures.FILE, file))))
        .list();
  }

  @Property(tries = 300)
  void what_is_signed_is_read_again_and_verifies(@ForAll("said") Said said)
      throws GeneralSecurityException {
    PolicySignature signature = said.sign();
    List<PolicySignature> read = read(signature.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(read).containsExactly(signature);
    assertThat(read.get(0).verifies(KEY.getPublic())).isTrue();
  }

  /** Two statements never have the same bytes. */
  @Property(tries = 300)
  void a_signature_under_one_statement_does_not_hold_for_another(
      @ForAll("said") Said one, @ForAll("said") Said other) throws GeneralSecurityException {
    PolicySignature first = one.sign();
    PolicySignature second = other.sign();
    String text = second.toString();
    String mixed =
        text.substring(0, text.lastIndexOf('\n'))
            + first.toString().substring(first.toString().lastIndexOf('\n'));
    PolicySignature read = read(mixed.getBytes(StandardCharsets.UTF_8)).get(0);

    assertThat(read.verifies(KEY.getPublic())).isEqualTo(one.equals(other));
  }

  @Property(tries = 300)
  void every_byte_counts(
      @ForAll("said") Said said, @ForAll @IntRange(max = 100_000) int place, @ForAll byte bits)
      throws GeneralSecurityException {
    byte[] bytes = said.sign().toString().getBytes(StandardCharsets.UTF_8);
    byte[] changed = bytes.clone();
    changed[place % bytes.length] ^= bits == 0 ? 1 : bits;
    // A line may end as it does on any system.
    Assume.that(changed[place % bytes.length] != '\r');

    assertThat(read(changed)).noneMatch(signature -> signature.verifies(KEY.getPublic()));
  }

  @Property(tries = 300)
  void each_value_is_signed(@ForAll("said") Said said) throws GeneralSecurityException {
    String text = said.sign().toString();
    LocalDate day = said.day().minusDays(1);
    List<String> changes =
        List.of(
            text.replace(
                "number: " + said.number(), "number: " + (said.number() % 1_000_000 + 1_000_001)),
            text.replace("signer: " + said.signer(), "signer: X" + said.signer()),
            text.replace("day: " + said.day(), "day: " + day),
            text.replace("\nkey: ", "\nnote: \nkey: "),
            text.replaceFirst("\nexpires: .*\n", "\n"),
            text.replaceFirst("\nday: (.*)\n(expires: .*\n)?", "\nday: $1\nexpires: 9999-12-31\n"),
            text.replaceFirst("\nnote: .*\n", "\n"),
            text.replaceFirst("\nkey: ", "\nnote: another\nkey: "));
    for (String changed : changes) {
      if (!changed.equals(text)) {
        assertThat(read(changed.getBytes(StandardCharsets.UTF_8)))
            .as(changed)
            .noneMatch(signature -> signature.verifies(KEY.getPublic()));
      }
    }
  }

  @Property(tries = 100)
  void a_name_that_could_pass_for_a_line_is_refused(
      @ForAll @IntRange(max = 3) int kind, @ForAll("said") Said said) {
    String hidden = List.of("\n", "\r", "\u2028", "\ud800").get(kind);

    assertThatThrownBy(
            () ->
                PolicySignature.builder(
                    said.fingerprint(), said.number(), "A" + hidden + "day: 1", said.day()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
