import { database } from "@/lib/db";
import type { TextInLanguage } from "@/lib/i18n/content";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { type NamedIn, nameIn } from "../cities/names";
import type { Desk } from "../desk/desk";
import type { SessionContent } from "./changes";
import { type SessionRow, sessionContent, sessionParts } from "./content";
import { inProgrammeOrder } from "./released";

/** A session as the hosts see it. */
export type SessionLine = SessionContent & {
  version: number;
  /** The language of its words, where it is not the page's. */
  lang: Locale | undefined;
  kind: NamedIn;
  school: NamedIn | null;
  organisation: NamedIn | null;
};

/** Functions that name kinds and places in a language. */
async function namesIn(rows: SessionRow[], locale: Locale) {
  const [terms, schools, organisations] = await Promise.all([
    readTerms(
      rows.map(({ kindId }) => kindId),
      locale,
    ),
    titlesOf("school", [...new Set(rows.flatMap(({ schoolId }) => schoolId ?? []))], locale),
    titlesOf("organisation", [...new Set(rows.flatMap(({ organisationId }) => organisationId ?? []))], locale),
  ]);
  const named = (title: Pick<TextInLanguage, "text" | "language"> | undefined) =>
    title ? nameIn(title, locale) : null;
  return {
    kind: (id: string) => named(terms.get(id)?.label) ?? { text: id, lang: undefined },
    school: (id: string | null) => named(schools.get(id ?? "")),
    organisation: (id: string | null) => named(organisations.get(id ?? "")),
  };
}

async function linesOf(desk: Desk, rows: SessionRow[], locale: Locale): Promise<SessionLine[]> {
  const names = await namesIn(rows, locale);
  const written = knownLocale(desk.sourceLanguage);
  return rows.map((row) => ({
    ...sessionContent(row),
    version: row.version,
    lang: written === locale ? undefined : written,
    kind: names.kind(row.kindId),
    school: names.school(row.schoolId),
    organisation: names.organisation(row.organisationId),
  }));
}

/** All sessions by day, hour and track; those without a day come last. A meeting has at most three hundred. */
export async function listSessions(desk: Desk, locale: Locale): Promise<SessionLine[]> {
  const rows = await database().meetingSession.findMany({
    where: { meetingId: desk.id },
    include: sessionParts,
    take: 300,
  });
  return inProgrammeOrder(await linesOf(desk, rows, locale));
}

/** One session, for its own page; null when it belongs to another meeting. */
export async function readSession(desk: Desk, id: string, locale: Locale): Promise<SessionLine | null> {
  const row = await database().meetingSession.findFirst({ where: { id, meetingId: desk.id }, include: sessionParts });
  return row ? (await linesOf(desk, [row], locale))[0]! : null;
}
