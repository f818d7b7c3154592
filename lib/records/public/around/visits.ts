import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { VisitView } from "@/lib/kinds/card";
import { readRows, translationsColumn } from "@/lib/records/store/read-rows";
import { readTerms } from "@/lib/records/vocabularies/terms";
import type { Visit } from "@/prisma/generated/client";
import { readCards } from "../cards";
import { renderedSaid, type SaidRow, saidColumn, saidTexts } from "./said";
import { htmlAdder, readAround, textInRows } from "./surroundings";

type VisitRow = Pick<Visit, "id" | "meetingId" | "schoolId" | "themeId"> & {
  translations: { language: string; question: string | null }[];
  said: SaidRow[];
};

async function readVisits(condition: Prisma.Sql, locale: Locale): Promise<VisitView[]> {
  const rows = await readRows<VisitRow>(Prisma.sql`
    SELECT "id", "meetingId", "schoolId", "themeId", ${translationsColumn("Visit")}, ${saidColumn} FROM "Visit"
    WHERE ${condition} ORDER BY "id"`);
  const [cards, themes] = await Promise.all([
    readCards(
      rows.flatMap((row) => [row.meetingId, row.schoolId ?? []].flat()),
      locale,
    ),
    readTerms(
      rows.flatMap((row) => row.themeId ?? []),
      locale,
    ),
  ]);
  const questions = rows.map(({ translations }) => textInRows(translations, "question", locale));
  const said = rows.map((row) => {
    const meeting = cards.get(row.meetingId);
    return meeting ? saidTexts(row.said, meeting, locale) : [];
  });
  const rendered = await htmlAdder(
    rows.map(({ meetingId }) => meetingId),
    [...questions, ...said.flat().map(({ text }) => text)],
  );
  return rows.flatMap((row, index) => {
    const [meeting, school] = [cards.get(row.meetingId), cards.get(row.schoolId ?? "")];
    if (!meeting || !school) return [];
    return [
      {
        id: row.id,
        meeting,
        school,
        theme: themes.get(row.themeId ?? "") ?? null,
        question: rendered(questions[index] ?? null),
        said: renderedSaid(said[index] ?? [], rendered),
      },
    ];
  });
}

const cardsOfVisits = (visits: VisitView[]) => visits.flatMap(({ meeting, school }) => [meeting, school]);

/** The visits that a school received. */
export function visitsTo(schoolId: string, locale: Locale): Promise<VisitView[]> {
  return readAround(schoolId, () => readVisits(Prisma.sql`"schoolId" = ${schoolId}::uuid`, locale), cardsOfVisits);
}

/** The visits at which a practice was shown. */
export function visitsThatSaw(practiceId: string, locale: Locale): Promise<VisitView[]> {
  return readAround(
    practiceId,
    () => {
      const seen = Prisma.sql`SELECT "partId" FROM "VisitPractice" WHERE "toId" = ${practiceId}::uuid`;
      return readVisits(Prisma.sql`"id" IN (${seen})`, locale);
    },
    cardsOfVisits,
  );
}
