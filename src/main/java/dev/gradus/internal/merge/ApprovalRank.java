package dev.gradus.internal.merge;

import dev.gradus.decision.Approval;
import dev.gradus.rules.ApprovalChannel;

/**
 * A channel of approval with its target as one number: of two the faster is the lesser, first by
 * channel, then by days.
 */
@SuppressWarnings("EnumOrdinal") // channels are declared from the fastest to the slowest
final class ApprovalRank {

  /** No pace at all. */
  static final int NONE = -1;

  /** More than the days of any target. */
  private static final int STEP = 1_000;

  private static final ApprovalChannel[] CHANNELS = ApprovalChannel.values();

  private ApprovalRank() {}

  static int of(ApprovalChannel channel, int targetDays) {
    return channel.ordinal() * STEP + targetDays;
  }

  static Approval approval(int pace) {
    return pace == NONE
        ? new Approval(ApprovalChannel.ENHANCED, null)
        : new Approval(CHANNELS[pace / STEP], pace % STEP);
  }
}
