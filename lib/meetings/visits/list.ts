import type { Actor } from "@/lib/auth/actor";
import { database, type Prisma } from "@/lib/db";
import { isLocale, knownLocale, type Locale } from "@/lib/i18n/locales";
import { titlesOf } from "@/lib/records/admin/labels";
import { visibleOf } from "@/lib/records/admin/visible";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { type NamedIn, nameIn } from "../cities/names";
import { storedDay } from "../days";
import type { MeetingVisit } from "../models";
import { timeOf, type VisitTime } from "./time";

const include = {
  practices: { select: { practiceId: true } },
  session: { select: { day: true, start: true, end: true } },
  school: { select: { address: true, postcode: true } },
} as const;

type Row = Prisma.MeetingVisitGetPayload<{ include: typeof include }>;

/** A visit as those who run the meeting see it. */
export type VisitLine = Omit<MeetingVisit, "day" | "languages" | "language"> & {
  /** Of the texts. */
  language: Locale;
  /** ISO day. */
  day: string | null;
  languages: Locale[];
  /** When it is: the time of its session, else its own. */
  when: VisitTime;
  name: NamedIn | null;
  theme: NamedIn | null;
  address: string;
  practices: string[];
};

async function linesOf(rows: readonly Row[], locale: Locale): Promise<VisitLine[]> {
  const [schools, themes] = await Promise.all([
    titlesOf(
      "school",
      rows.flatMap(({ schoolId }) => schoolId ?? []),
      locale,
    ),
    readTerms(
      rows.flatMap(({ themeId }) => themeId ?? []),
      locale,
    ),
  ]);
  return rows.map(({ school, practices, session, ...visit }) => {
    const title = visit.schoolId ? schools.get(visit.schoolId) : undefined;
    const theme = visit.themeId ? themes.get(visit.themeId) : undefined;
    return {
      ...visit,
      language: knownLocale(visit.language),
      day: storedDay(visit.day),
      when: timeOf({ ...visit, session }),
      languages: visit.languages.filter(isLocale),
      name: title ? nameIn(title, locale) : null,
      theme: theme ? nameIn(theme.label, locale) : null,
      address: [school?.address, school?.postcode].filter(Boolean).join(", "),
      practices: practices.map(({ practiceId }) => practiceId),
    };
  });
}

/** The visits of a meeting (or those with `ids`) in the order of their numbers; there are at most sixty. */
export async function listVisits(meetingId: string, locale: Locale, ids?: readonly string[]): Promise<VisitLine[]> {
  const rows = await database().meetingVisit.findMany({
    where: { meetingId, ...(ids ? { id: { in: [...ids] } } : {}) },
    include,
    orderBy: { number: "asc" },
    take: 60,
  });
  return linesOf(rows, locale);
}

/** One visit; null when it belongs to another meeting. */
export async function readVisit(meetingId: string, id: string, locale: Locale): Promise<VisitLine | null> {
  return (await listVisits(meetingId, locale, [id]))[0] ?? null;
}

export type PracticeChoice = { id: string; name: NamedIn };

/** The practices of the school of a visit, and those that were chosen before. */
export async function practiceChoices(actor: Actor, visit: VisitLine, locale: Locale): Promise<PracticeChoice[]> {
  const links = { some: { field: "schools", toId: visit.schoolId ?? visit.id } };
  const known = { OR: [{ id: { in: visit.practices } }, { linksFrom: links }] };
  const rows = await database().record.findMany({
    where: { AND: [known, visibleOf(actor, "practice")] },
    select: { id: true },
    take: 50,
  });
  const titles = await titlesOf(
    "practice",
    rows.map(({ id }) => id),
    locale,
  );
  return rows.flatMap(({ id }) => {
    const title = titles.get(id);
    return title ? [{ id, name: nameIn(title, locale) }] : [];
  });
}
