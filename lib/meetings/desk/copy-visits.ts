import type { Database } from "@/lib/db";
import { knownLocale } from "@/lib/i18n/locales";
import type { Stored } from "@/lib/records/store/stored";
import type { CopiedSessions } from "./copy-sessions";

type PublicVisit = NonNullable<Stored<"meeting">["input"]["parts"]["visits"]>[number];

function askedInRecord({ fields, translations }: PublicVisit, language: string) {
  const own = translations[knownLocale(language)];
  const [first] = Object.entries(translations);
  const [written, question] = own ? [language, own.question] : [first?.[0] ?? language, first?.[1]?.question];
  return {
    themeId: fields.theme ?? null,
    sessionId: fields.session ?? null,
    language: written,
    question: question ?? "",
  };
}

/** The visits as they were prepared, or as the record of a meeting has them that was run without this desk. */
async function visitsToCopy(tx: Database, meetingId: string, inRecord: PublicVisit[], language: string) {
  const rows = await tx.meetingVisit.findMany({
    where: { meetingId, state: { notIn: ["cancelled", "declined"] } },
    orderBy: { number: "asc" },
    select: { themeId: true, sessionId: true, language: true, question: true },
    take: 100,
  });
  return rows.length > 0 ? rows : inRecord.map((visit) => askedInRecord(visit, language));
}

/** What the visits ask, without the schools, which are chosen and asked anew. */
export async function copyVisits(
  tx: Database,
  from: { id: string; sourceLanguage: string },
  inRecord: PublicVisit[],
  to: { id: string; sessions: CopiedSessions },
  now: Date,
): Promise<void> {
  const visits = await visitsToCopy(tx, from.id, inRecord, from.sourceLanguage);
  await tx.meetingVisit.createMany({
    data: visits.map(({ sessionId, ...asked }, index) => ({
      ...{ ...asked, meetingId: to.id, number: index + 1, contactLanguage: from.sourceLanguage, createdAt: now },
      sessionId: to.sessions.get(sessionId ?? "") ?? null,
    })),
  });
}
