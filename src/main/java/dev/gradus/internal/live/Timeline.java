package dev.gradus.internal.live;

import dev.gradus.customer.CustomerSnapshot;
import dev.gradus.customer.SnapshotProblem;
import dev.gradus.policy.Policy;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyPeriod;
import dev.gradus.policy.PolicyProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Policies side by side, each in force from its first day to the day before the next one's.
 * Immutable.
 */
public final class Timeline {

  private final List<LoadedVersion> versions;

  /** Policies without a gap or an overlap: {@link #problems} finds none. */
  Timeline(List<LoadedVersion> versions) {
    List<LoadedVersion> sorted = new ArrayList<>(versions);
    sorted.sort(Comparator.comparing(LoadedVersion::from));
    this.versions = List.copyOf(sorted);
  }

  /** The policy that decides on a day; null where none is in force on it. */
  private @Nullable LoadedVersion on(LocalDate day) {
    for (int i = versions.size() - 1; i >= 0; i--) {
      LoadedVersion version = versions.get(i);
      if (!day.isBefore(version.from())) {
        return day.isAfter(version.to()) ? null : version;
      }
    }
    return null;
  }

  /**
   * All that keeps a snapshot from being decided; empty where {@link #deciding} decides it. A
   * snapshot without a day is broken under any policy; the latest says so.
   */
  @SuppressWarnings("ConstantValue") // what comes from outside may be null whatever the types say
  public List<SnapshotProblem> problems(CustomerSnapshot snapshot) {
    LocalDate day = snapshot.asOf();
    LoadedVersion version = day == null ? latest() : on(day);
    return version == null
        ? List.of(new SnapshotProblem("asOf", "a day on which no policy is in force", days()))
        : version.problems(snapshot);
  }

  /** The policy that decides a snapshot that has no problem. */
  public LoadedVersion deciding(CustomerSnapshot snapshot) {
    return Objects.requireNonNull(on(snapshot.asOf()));
  }

  /** The policy with the latest first day. */
  public LoadedVersion latest() {
    return versions.get(versions.size() - 1);
  }

  /** What a history remembers of the policies, by their first day. */
  List<PolicyPeriod.InForce> inForce() {
    return versions.stream().map(LoadedVersion::inForce).toList();
  }

  /** The numbers that the policies are signed with, by fingerprint. */
  Map<String, Long> numbers() {
    return versions.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                version -> version.inForce().fingerprint(), LoadedVersion::number));
  }

  /** The policies by their first day. */
  public List<Policy> policies() {
    return versions.stream().map(LoadedVersion::policy).toList();
  }

  /** The days on which a policy is in force, in words. */
  private String days() {
    Policy first = versions.get(0).policy();
    Policy last = latest().policy();
    String since = first.effectiveFrom() == null ? "" : "from " + first.effectiveFrom();
    String until = last.effectiveTo() == null ? "" : " to " + last.effectiveTo();
    return "a day on which a policy is in force: " + (since + until).strip();
  }

  /** Gaps and overlaps in time; empty where the policies follow one another. */
  static List<PolicyProblem> problems(List<LoadedVersion> versions) {
    List<LoadedVersion> sorted = new ArrayList<>(versions);
    sorted.sort(Comparator.comparing(LoadedVersion::from));
    List<PolicyProblem> problems = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      Policy earlier = sorted.get(i - 1).policy();
      Policy later = sorted.get(i).policy();
      LocalDate begin = sorted.get(i).from();
      LocalDate end = earlier.effectiveTo();
      if (sorted.get(i - 1).from().equals(begin)) {
        problems.add(
            problem(
                "overlap",
                later
                    + " begins on the same day as "
                    + earlier
                    + ". Give each policy an"
                    + " 'effective-from' of its own."));
      } else if (end != null && !end.isBefore(begin)) {
        problems.add(
            problem(
                "overlap",
                earlier
                    + " is in force to "
                    + end
                    + ", but "
                    + later
                    + " begins on "
                    + begin
                    + ". Let 'effective-to' be the day before, or leave it out."));
      } else if (end != null && end.plusDays(1).isBefore(begin)) {
        problems.add(
            problem(
                "gap",
                "No policy is in force from "
                    + end.plusDays(1)
                    + " to "
                    + begin.minusDays(1)
                    + ", between "
                    + earlier
                    + " and "
                    + later
                    + ". Let 'effective-to' be the day"
                    + " before the next policy begins, or leave it out."));
      }
    }
    return problems;
  }

  private static PolicyProblem problem(String code, String message) {
    return PolicyProblem.error(PolicyFiles.MANIFEST, code, message);
  }
}
