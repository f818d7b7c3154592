import type { Actor } from "@/lib/auth/actor";
import type { Database, Prisma } from "@/lib/db";
import { dateAsTyped } from "@/lib/edtf/typed-date";
import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { requireHost } from "../desk/desk";
import { refreshReport } from "../desk/public-page";
import { replanLaterLetters } from "../letters/plan-later";
import type { FollowUpProgress } from "../models";
import { isPublicPractice } from "./directory-practices";
import { responsibleOfLink } from "./link";
import { promisesOf, promisesOfPerson } from "./promises";

export type FollowUpInput = {
  /** Made with the form. */
  submission: string;
  statement: string;
  state: FollowUpProgress;
  text: string;
  language: Locale;
  practice: string | null;
  figure: string;
  figureCounts: string;
  /** As typed. */
  figureOn: string;
  figureSource: string;
};

const figureFields = ["figure", "figureCounts", "figureOn", "figureSource"] as const;

/** More would not be reports any more. */
const most = 100;

/** A number without what it counts, a date and a source is not a fact. */
function figureErrors(input: FollowUpInput): FieldError[] {
  if (figureFields.every((name) => input[name] === "")) return [];
  const missing = figureFields.filter((name) => input[name] === "");
  const isNoDate = input.figureOn !== "" && dateAsTyped(input.figureOn) === null;
  return [
    ...missing.map((name) => ({ key: `afterwards:error.${name}`, path: [name] })),
    ...(isNoDate ? [{ key: "afterwards:error.figureOn", path: ["figureOn"] }] : []),
  ];
}

async function requireReport(tx: Database, input: FollowUpInput): Promise<void> {
  const needsWords = input.state === "givenUp" && !input.text;
  const isUnknown = input.practice !== null && !(await isPublicPractice(tx, input.practice));
  const errors = [
    ...(needsWords ? [{ key: "afterwards:error.text", path: ["text"] }] : []),
    ...(isUnknown ? [{ key: "error.choice", path: ["practice"] }] : []),
    ...figureErrors(input),
  ];
  if (errors.length > 0) throw invalid(errors);
}

type Place = { meetingId: string; promises: Prisma.ReviewStatementWhereInput; byHost: boolean };

/** Adds a row; none is ever changed. A form that is sent twice is one report. */
async function addReport(tx: Database, { meetingId, promises, byHost }: Place, input: FollowUpInput, now: Date) {
  const { submission: id, statement: statementId, practice: practiceId, ...rest } = input;
  await tx.$queryRaw`SELECT 1 FROM "ReviewStatement" WHERE "id" = ${statementId}::uuid FOR NO KEY UPDATE`;
  const statement = await tx.reviewStatement.findFirst({
    where: { AND: [promises, { id: statementId }] },
    include: { followUp: { select: { id: true } } },
  });
  if (!statement) throw notFound();
  const isRepeated = statement.followUp.some((report) => report.id === id);
  if (!isRepeated) {
    await requireReport(tx, input);
    if (statement.followUp.length >= most) throw invalid([{ key: "error.tooMany", path: ["text"] }]);
    const figureOn = rest.figureOn && (dateAsTyped(rest.figureOn) ?? "");
    const data = { ...rest, figureOn, id, statementId, practiceId, byHost, reportedAt: now };
    const { count } = await tx.followUpReport.createMany({ data: [data], skipDuplicates: true });
    if (count === 0) throw notFound();
  }
  await replanLaterLetters(tx, meetingId, now);
  return { value: { meetingId }, tags: await refreshReport(tx, meetingId) };
}

/** A report by the one who is responsible. The link is the permission. */
export function reportByLink(token: string, input: FollowUpInput, now: Date) {
  return runWrite(async (tx) => {
    const who = await responsibleOfLink(tx, token, now);
    if (!who) throw notFound();
    const promises = promisesOfPerson(who.meetingId, who.id);
    return addReport(tx, { meetingId: who.meetingId, promises, byHost: false }, input, now);
  });
}

/** A report by a host on behalf of those who are responsible; it is marked so. */
export function reportAsHost(actor: Actor, meetingId: string, input: FollowUpInput, now: Date) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    return addReport(tx, { meetingId, promises: promisesOf(desk.id), byHost: true }, input, now);
  }, meetingId);
}
