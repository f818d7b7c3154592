import type { Locale } from "@/lib/i18n/locales";
import { invalid, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { lockTaking } from "./lock";
import { practicesToTake } from "./practices";

export type ChooseInput = {
  practices: readonly string[];
  /** One more practice of the host city. */
  other: string | null;
  /** Why the city will try none. */
  reason: string;
  language: Locale;
};

/** Stores which practices a city will try, or why none. Those that it has adapted or given up stay. */
export function chooseToTake(
  token: string,
  { practices, other, reason, language }: ChooseInput,
  seen: number,
  now: Date,
) {
  return runWrite(async (tx) => {
    const { invitation, desk } = await lockTaking(tx, token, now);
    const { id: invitationId } = invitation;
    const stored = await tx.takenHome.findUnique({ where: { invitationId }, include: { practices: true } });
    requireSeen(stored?.version ?? 0, seen);
    const known = stored?.practices.map(({ practiceId }) => practiceId) ?? [];
    const { ofMeeting, ofHost } = await practicesToTake(desk, language);
    const offered = new Set([...[...ofMeeting, ...ofHost].map(({ id }) => id), ...known]);
    const chosen = [...new Set([...practices, ...(other ? [other] : [])])];
    if (chosen.some((id) => !offered.has(id))) throw invalid([{ key: "error.choice", path: ["practices"] }]);
    const hasSettled = stored?.practices.some(({ settledAt }) => settledAt !== null) ?? false;
    if (chosen.length === 0 && !reason && !hasSettled)
      throw invalid([{ key: "afterwards:error.noPractice", path: ["reason"] }]);
    const data = { reason: chosen.length === 0 ? reason : "", language, answeredAt: now };
    await tx.takenHome.upsert({
      where: { invitationId },
      create: { ...data, invitationId },
      update: { ...data, version: { increment: 1 } },
    });
    await tx.takenHomePractice.deleteMany({ where: { invitationId, settledAt: null, practiceId: { notIn: chosen } } });
    await tx.takenHomePractice.createMany({
      data: chosen.filter((id) => !known.includes(id)).map((practiceId) => ({ invitationId, practiceId })),
      skipDuplicates: true,
    });
    return { value: { meetingId: desk.id }, tags: [] };
  });
}
