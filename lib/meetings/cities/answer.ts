import type { Result } from "@/lib/errors";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import type { CityAnswer } from "../choices";
import { postAnswerReceipt } from "../letters/post";
import type { MeetingInvitation } from "../models";
import { leaveWithCity } from "./leave";
import { dropLetters, lockByLink } from "./lock";

export type AnswerInput = { answer: CityAnswer; people: number | null; reason: string };

function requireComplete({ answer, people, reason }: AnswerInput, { seats }: MeetingInvitation): void {
  const tooMany = { key: "hosting:error.moreThanSeats", path: ["people"], values: { seats: String(seats) } };
  if (answer === "accepted" && !people) throw invalid([{ key: "hosting:error.people", path: ["people"] }]);
  if (answer !== "declined" && people && people > seats) throw invalid([tooMany]);
  if (answer === "declined" && !reason) throw invalid([{ key: "hosting:error.reason", path: ["reason"] }]);
}

/** Stores a city's answer, ends its reminders and sends a receipt. It may change its answer until the meeting is over. */
export function answerInvitation(token: string, input: AnswerInput, now: Date): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const { invitation, desk } = await lockByLink(tx, token, now);
    const { id } = invitation;
    requireComplete(input, invitation);
    const { answer, people, reason } = input;
    const answered = await tx.meetingInvitation.update({
      where: { id },
      data: {
        ...{ state: answer, people: answer === "declined" ? null : people, reason: reason || null },
        ...{ answeredAt: now, version: { increment: 1 } },
      },
    });
    await dropLetters(tx, id, now);
    if (answer === "declined") await leaveWithCity(tx, invitation, now);
    await postAnswerReceipt(tx, desk, answered, now);
    return { value: { id }, tags: [] };
  });
}
