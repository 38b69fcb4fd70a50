package dev.gradus.internal.live;

import dev.gradus.internal.engine.PolicyInput;
import dev.gradus.internal.engine.PolicyLoader;
import dev.gradus.internal.text.LibraryConflict;
import dev.gradus.policy.InvalidPolicyException;
import dev.gradus.policy.PolicyFiles;
import dev.gradus.policy.PolicyProblem;
import dev.gradus.policy.PolicySource;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Reads and builds policies aside, without touching what is in force. */
final class Loading {

  private static final String SOURCE = "policy";

  private Loading() {}

  /** What the sources held at one moment; where one cannot be read, why. */
  record Contents(List<PolicyInput> policies, List<PolicyProblem> unreadable) {

    /** Tells different contents apart. */
    String digest() {
      StringBuilder digest = new StringBuilder();
      policies.forEach(each -> digest.append(each.digest()).append('\n'));
      unreadable.forEach(problem -> digest.append(problem).append('\n'));
      return digest.toString();
    }
  }

  static Contents read(List<PolicySource> sources, PolicyLoader loader) {
    List<PolicyInput> policies = new ArrayList<>();
    List<PolicyProblem> unreadable = new ArrayList<>();
    for (PolicySource source : sources) {
      try {
        policies.add(loader.read(source));
      } catch (FileSystemException e) {
        unreadable.add(unreadable(e.getFile() == null ? SOURCE : e.getFile(), reason(e)));
      } catch (LinkageError e) {
        unreadable.add(unreadable(SOURCE, LibraryConflict.describe(e)));
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // A source may be the host's code: whatever it throws, the policy in force must stay.
        unreadable.add(unreadable(e));
      }
    }
    return new Contents(List.copyOf(policies), List.copyOf(unreadable));
  }

  /** Some exceptions of the platform carry nothing but the name of the file. */
  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemLoopException) {
      return "it is a link that leads in a circle";
    }
    if (failure instanceof NoSuchFileException && failure.getReason() == null) {
      return "it is not there any more";
    }
    return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
  }

  /**
   * Builds what was read.
   *
   * @throws InvalidPolicyException with all that is wrong with all of it; what was met where none
   *     of it is the policy's fault is suppressed in it
   */
  static Timeline build(Contents contents, PolicyLoader loader) {
    List<PolicyProblem> problems = new ArrayList<>(contents.unreadable());
    List<LoadedVersion> versions = new ArrayList<>();
    List<Throwable> causes = new ArrayList<>();
    for (PolicyInput policy : contents.policies()) {
      LoadedVersion version = build(policy, loader, problems, causes);
      if (version != null) {
        versions.add(version);
      }
    }
    if (problems.isEmpty()) {
      problems.addAll(Timeline.problems(versions));
    }
    if (!problems.isEmpty()) {
      InvalidPolicyException refused =
          new InvalidPolicyException(
              String.join(", ", contents.policies().stream().map(PolicyInput::origin).toList()),
              problems);
      causes.forEach(refused::addSuppressed);
      throw refused;
    }
    return new Timeline(versions);
  }

  private static @Nullable LoadedVersion build(
      PolicyInput policy,
      PolicyLoader loader,
      List<PolicyProblem> problems,
      List<Throwable> causes) {
    try {
      return new LoadedVersion(loader.load(policy));
    } catch (InvalidPolicyException e) {
      problems.addAll(e.problems());
    } catch (LinkageError e) {
      LoggerFactory.getLogger(Loading.class)
          .error(
              "The policy from {} cannot be built: the class path does not fit",
              policy.origin(),
              e);
      problems.add(whole("class-path", LibraryConflict.describe(e)));
      causes.add(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // No policy that passed the check should end here. It is our defect, and the host must not
      // pay for it. Even where
      // memory ran out: all that this took is free again, and the last good policy decides on.
      LoggerFactory.getLogger(Loading.class)
          .error("The policy from {} cannot be built, a defect of Gradus", policy.origin(), e);
      problems.add(
          whole(
              "defect",
              "The policy cannot be built, which is a defect of Gradus ("
                  + e.getClass().getSimpleName()
                  + "). Please report it with the policy's files."));
      causes.add(e);
    }
    return null;
  }

  /** The problem of a source that failed. */
  static PolicyProblem unreadable(Throwable failure) {
    String message = failure.getMessage();
    return unreadable(SOURCE, message == null ? failure.getClass().getSimpleName() : message);
  }

  private static PolicyProblem unreadable(String file, String reason) {
    String message = "The policy cannot be read: " + reason + (reason.endsWith(".") ? "" : ".");
    return PolicyProblem.error(file, "unreadable", message);
  }

  private static PolicyProblem whole(String code, String message) {
    return PolicyProblem.error(PolicyFiles.MANIFEST, code, message);
  }
}
