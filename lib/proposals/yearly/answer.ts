import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { contactByLetter } from "@/lib/records/history/outsiders";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { confirmChecked } from "@/lib/records/write/confirm";
import { makeReference } from "@/lib/text/reference";
import { notifyCoordinatorsOfProposal } from "../letters";
import { lockProposal } from "../read";
import { type LetterWithRecord, lockLetter } from "./read";

export type YearlyAnswer = { intent: "right" | "correct"; wrong: string; language: Locale };

const confirmedMonths = 12;

/** A correction waits for the coordinators like a reported mistake; nothing changes before they have read it. */
async function propose(tx: Database, letter: LetterWithRecord, { wrong, language }: YearlyAnswer, now: Date) {
  if (!wrong) throw invalid([{ key: "rounds:yearly.error.what", path: ["wrong"] }]);
  const { id } = await tx.proposal.create({
    data: {
      ...{ type: "mistake", state: "submitted", reference: makeReference("P", 7), language },
      ...{ recordId: letter.recordId, cityId: letter.record.responsibleCityId, submission: `letter ${letter.id}` },
      ...{ values: { section: "", wrong, right: "", source: "" }, createdAt: now, updatedAt: now },
    },
  });
  const stored = await lockProposal(tx, id);
  if (stored) await notifyCoordinatorsOfProposal(tx, stored, now);
}

/**
 * Takes the answer to a yearly letter: the record is confirmed for a year, or a correction is proposed. Who confirmed
 * may still send a correction; a correction is sent once. Errors: invalid, notFound.
 */
export function answerLetter(token: string, answer: YearlyAnswer, now: Date): Promise<Result<{ recordId: string }>> {
  return runWrite(async (tx) => {
    const letter = await lockLetter(tx, token, now);
    if (!letter) throw notFound();
    const { id, recordId, record, state } = letter;
    const isAgain = state === "corrected" || (state === "right" && answer.intent === "right");
    if (isAgain) return { value: { recordId }, tags: [] };
    if (answer.intent === "correct") await propose(tx, letter, answer, now);
    const tags =
      answer.intent === "right" ? await confirmChecked(tx, contactByLetter(id), [record], confirmedMonths, now) : [];
    const next = answer.intent === "right" ? "right" : "corrected";
    await tx.yearlyLetter.update({ where: { id }, data: { state: next, answeredAt: now } });
    return { value: { recordId }, tags };
  });
}
