import type { Database } from "@/lib/db";
import { storedDay } from "@/lib/meetings/days";
import { deskOf } from "@/lib/meetings/desk/desk";
import { composeReport } from "@/lib/meetings/report/compose";
import { markOfPart, partOf } from "@/lib/meetings/report/marks";
import { countAgreement } from "@/lib/meetings/review/agreement/result";
import { idFrom, recordId } from "../../resolve";
import { guestId, invitationId, statementId, visitId } from "../ids";
import type { Staged, StageReview, StageStatement } from "./stage";

/** Statements are written and asked about on the last day, and frozen the day after. */
const [askedOn, frozenOn] = [3, 4];

const choicesOf = ({ votes = {} }: StageStatement) =>
  Object.entries(votes).map(([city, vote]) => {
    const [choice, words] = typeof vote === "string" ? [vote, ""] : vote;
    return { city, choice, words };
  });

async function seedStatements(tx: Database, { slug, meetingId, source, guests, at }: Staged, review: StageReview) {
  const asked = at(askedOn);
  await tx.reviewStatement.createMany({
    data: review.statements.map((statement) => {
      const { key, visit, kind, text, reach, isFrozen, votes } = statement;
      const choices = choicesOf(statement).map(({ choice }) => choice);
      return {
        ...{ id: statementId(slug, key), meetingId, visitId: visit ? visitId(slug, visit) : null, kind, text, reach },
        ...{ language: source, createdAt: asked, shownAt: reach === "private" ? null : asked },
        ...{ askedAt: votes ? asked : null, schoolReadAt: visit && isFrozen ? at(frozenOn) : null },
        ...(isFrozen ? { ...countAgreement(choices, guests.length), frozenAt: at(frozenOn) } : {}),
      };
    }),
  });
  await tx.statementVote.createMany({
    data: review.statements.flatMap((statement) =>
      choicesOf(statement).map(({ city, choice, words }) => ({
        ...{ statementId: statementId(slug, statement.key), invitationId: invitationId(slug, city), choice, words },
      })),
    ),
  });
}

/** The notes, each in the group of its author; nobody's any more once the synthesis is closed. */
async function seedNotes(tx: Database, { slug, meetingId }: Staged, { notes, closedOn }: StageReview) {
  const places = await tx.visitGroupMember.findMany({
    where: { group: { visit: { meetingId } } },
    select: { personId: true, groupId: true, group: { select: { visitId: true } } },
  });
  const rows = notes.flatMap(({ by, in: key, aside = null, reach = "host", ...note }, index) => {
    const personId = guestId(slug, by);
    const place = places.find((one) => one.personId === personId);
    if (!place) return [];
    const { groupId, group } = place;
    const to = key ? statementId(slug, key) : null;
    return {
      ...{ ...note, id: idFrom(`note/${slug}/${index}`), visitId: group.visitId, groupId, reach },
      ...{ statementId: to, setAside: aside, personId },
    };
  });
  await tx.reviewNote.createMany({ data: rows.map(({ personId: _author, ...row }) => row) });
  if (closedOn === undefined)
    await tx.reviewNoteAuthor.createMany({ data: rows.map(({ id: noteId, personId }) => ({ noteId, personId })) });
}

/** What the host answers to suggestions, who is asked about it, and what was reported. */
async function seedAnswers(tx: Database, { slug, meetingId, source, at }: Staged, { statements }: StageReview) {
  const responsibleId = idFrom(`responsible/${slug}`);
  const email = `${slug}.responsible@demo.example`;
  const answered = statements.flatMap(({ key, answer, followUp = [] }) =>
    answer ? { id: statementId(slug, key), answer, followUp } : [],
  );
  if (answered.length === 0) return;
  await tx.responsible.create({ data: { id: responsibleId, meetingId, email, language: source } });
  await tx.statementAnswer.createMany({
    data: answered.map(({ id, answer: { day, byWhen, ...said } }) => ({
      ...{ ...said, statementId: id, language: source, answeredAt: at(day), decidedAt: at(day) },
      byWhen: byWhen === undefined ? null : at(byWhen),
      responsibleId: byWhen === undefined ? null : responsibleId,
    })),
  });
  await tx.followUpReport.createMany({
    data: answered.flatMap(({ id, followUp }) =>
      followUp.map(({ day, practice, figure, ...said }, index) => ({
        ...{ ...said, id: idFrom(`news/${id}/${index}`), statementId: id, language: source, byHost: false },
        practiceId: practice ? recordId("practice", practice) : null,
        ...(figure ? { ...figure, figureOn: storedDay(at(day)) ?? "", figureSource: "Xarxa demo" } : {}),
        reportedAt: at(day),
      })),
    ),
  });
}

/** The summary of the report, and the schools that have approved their part of it. */
async function seedReport(tx: Database, { slug, meetingId, at }: Staged, { report }: StageReview): Promise<void> {
  if (!report) return;
  const askedAt = at(90);
  await tx.meetingReport.create({ data: { meetingId, summary: report.summary, askedAt, createdAt: askedAt } });
  const desk = await deskOf(tx, meetingId);
  const draft = desk && (await composeReport(tx, desk));
  const parts = report.approvedBy.flatMap((number) => (draft && partOf(draft, visitId(slug, number))) ?? []);
  await tx.reportApproval.createMany({
    data: parts.map((part) => ({
      ...{ meetingId, visitId: part.visit.id, mark: markOfPart(part), state: "approved" as const, saidAt: at(93) },
    })),
  });
}

/** The review of a meeting, as far as it has come. */
export async function seedReview(tx: Database, stage: Staged): Promise<void> {
  const { review, meetingId, at } = stage;
  if (!review) return;
  await seedStatements(tx, stage, review);
  await seedNotes(tx, stage, review);
  await seedAnswers(tx, stage, review);
  if (review.closedOn !== undefined)
    await tx.meetingReview.create({ data: { meetingId, closedAt: at(review.closedOn) } });
  await seedReport(tx, stage, review);
}
