import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { invalid, requireSeen, runWrite } from "@/lib/records/store/run-write";
import { dayToStore } from "../days";
import { requireHost } from "../desk/desk";
import { refreshMeeting } from "../desk/public-page";
import { planVisitLetters } from "../letters/visit-letters";
import type { VisitInput } from "./form-schema";
import { type LockedVisit, lockVisit } from "./lock";

const storedStepFree = { unknown: null, yes: true, no: false } as const;

/** What the school approves: a change of it has to be approved again. */
function sheetOf({
  theme,
  session,
  day,
  startsAt,
  endsAt,
  seats,
  languages,
  stepFree,
  photographs,
  showSchool,
  ...words
}: VisitInput) {
  const { question, whatToSee, meetingPoint, wayThere, safeguarding } = words;
  return {
    ...{ question, whatToSee, meetingPoint, wayThere, safeguarding, startsAt, endsAt, seats, languages, photographs },
    ...{
      themeId: theme || null,
      sessionId: session ?? null,
      day: day ? dayToStore(day) : null,
      stepFree: storedStepFree[stepFree],
      showSchool: showSchool === "yes",
    },
  };
}

type Sheet = ReturnType<typeof sheetOf>;

const written = (sheet: Sheet, practices: readonly string[]) => JSON.stringify([sheet, practices.toSorted()]);

/** Whether the sheet is still the one that the school approved. */
function isSame(visit: LockedVisit, sheet: Sheet, practices: readonly string[]): boolean {
  const names = Object.keys(sheet) as (keyof Sheet)[];
  const stored = Object.fromEntries(names.map((name) => [name, visit[name]])) as Sheet;
  const ids = visit.practices.map(({ practiceId }) => practiceId);
  return written(stored, ids) === written(sheet, practices);
}

async function requireValid(tx: Database, meetingId: string, input: VisitInput): Promise<void> {
  const { theme, session, startsAt, endsAt, practices } = input;
  if (startsAt && endsAt && endsAt <= startsAt) throw invalid([{ key: "visits:error.endsBefore", path: ["endsAt"] }]);
  const isTheme = !theme || (await tx.term.count({ where: { id: theme, vocabulary: "theme" } })) > 0;
  if (!isTheme) throw invalid([{ key: "error.choice", path: ["theme"] }]);
  const isSession = !session || (await tx.meetingSession.count({ where: { id: session, meetingId } })) > 0;
  if (!isSession) throw invalid([{ key: "error.choice", path: ["session"] }]);
  const known = await tx.practice.count({ where: { id: { in: practices } } });
  if (known < new Set(practices).size) throw invalid([{ key: "error.choice", path: ["practices"] }]);
}

async function savePractices(tx: Database, visitId: string, practices: readonly string[]): Promise<void> {
  await tx.meetingVisitPractice.deleteMany({ where: { visitId } });
  const data = [...new Set(practices)].map((practiceId) => ({ visitId, practiceId }));
  await tx.meetingVisitPractice.createMany({ data });
}

/** Saves a visit. `seen` is the version that was on the page. */
export function saveVisit(
  actor: Actor,
  meetingId: string,
  visitId: string,
  input: VisitInput,
  seen: number,
  now: Date,
) {
  return runWrite(async (tx) => {
    const desk = await requireHost(tx, actor, meetingId);
    const visit = await lockVisit(tx, meetingId, visitId);
    requireSeen(visit.version, seen);
    await requireValid(tx, meetingId, input);
    const { practices, contactName, contactEmail, contactPhone, contactLanguage } = input;
    const sheet = sheetOf(input);
    const isReopened = visit.state === "approved" && !isSame(visit, sheet, practices);
    await savePractices(tx, visitId, practices);
    const saved = await tx.meetingVisit.update({
      where: { id: visitId },
      data: {
        ...{ ...sheet, contactName, contactEmail: contactEmail || null, contactPhone, contactLanguage },
        version: { increment: 1 },
        ...(isReopened ? { state: "agreed" as const, approvedAt: null } : {}),
      },
    });
    await planVisitLetters(tx, desk, saved, now);
    return { value: { id: visitId, isReopened }, tags: await refreshMeeting(tx, meetingId) };
  }, meetingId);
}
