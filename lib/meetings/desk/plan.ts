import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { dayToStore, storedDay } from "../days";
import { replanReminders } from "../letters/reminders";
import { requireHost } from "./desk";
import { refreshMeeting } from "./public-page";

export type PlanInput = {
  contactName: string;
  contactEmail: string;
  message: string;
  /** The language in which the hosts write. */
  language: Locale;
  /** An ISO day, or "". */
  answerBy: string;
  keepDays: number | null;
};

/** Saves what the hosts decide before they invite. `seen` is the version that they changed; 0 for the first one. */
export function savePlan(actor: Actor, meetingId: string, input: PlanInput, seen: number, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    requireSeen(desk.plan?.version ?? 0, seen);
    const { answerBy, ...rest } = input;
    if (answerBy && desk.first && answerBy >= desk.first)
      throw invalid([{ key: "hosting:error.answerByLate", path: ["answerBy"] }]);
    const data = { ...rest, answerBy: answerBy ? dayToStore(answerBy) : null, updatedAt: now };
    await tx.meetingPlan.upsert({
      where: { meetingId },
      create: { ...data, meetingId, createdAt: now },
      update: { ...data, version: { increment: 1 } },
    });
    const isOtherDay = answerBy !== (storedDay(desk.plan?.answerBy ?? null) ?? "");
    if (isOtherDay) await replanReminders(tx, meetingId, now);
    // Calendars of public lists have this day.
    return { value: { id: meetingId }, tags: isOtherDay ? await refreshMeeting(tx, meetingId) : [] };
  }, meetingId) satisfies Promise<Result<{ id: string }>>;
}
