import type { Database } from "@/lib/db";
import { knownLocale, type Locale, locales } from "@/lib/i18n/locales";
import { readStored, type Stored } from "@/lib/records/store/stored";
import type { AnyDesk } from "../desk/desk";
import { readAttendance } from "./attendance";
import type { ReportContent, ReportDraft, ReportWords } from "./content";
import { publicNames } from "./names";
import { readReportStatements } from "./statements";
import { readReportVisits } from "./visits";

type Meeting = Stored<"meeting">;
type Texts<T> = Partial<Record<Locale, T>>;

/** The languages whose texts readers may see: the published ones, and the original. */
const shownLanguages = ({ translations, record }: Meeting): Locale[] =>
  locales.filter((locale) => translations[locale]?.published || locale === record.sourceLanguage);

const wordsIn = <T>(shown: readonly Locale[], texts: Texts<T>, read: (text: T) => string | undefined): ReportWords =>
  Object.fromEntries(
    shown.flatMap((locale) => {
      const own = texts[locale];
      const text = own && read(own);
      return text ? [[locale, text] as const] : [];
    }),
  );

/** The programme as it was: the sessions that the record has, which a host corrects once the meeting is over. */
function sessionsOf({ input, record }: Meeting, shown: readonly Locale[]): ReportContent["sessions"] {
  return (input.parts.sessions ?? []).map(({ id, fields, translations }) => {
    const speakers = translations[knownLocale(record.sourceLanguage)]?.speakers ?? [];
    return {
      ...{ id, day: fields.day ?? null, time: fields.time ?? null, endTime: fields.endTime ?? null },
      place: fields.place ?? null,
      title: wordsIn(shown, translations, ({ title }) => title),
      speakers: speakers.map(({ title, text }) => [title, text].filter(Boolean).join(", ")),
    };
  });
}

/** Figures that say when they were counted. */
function figuresOf({ input }: Meeting, shown: readonly Locale[]): ReportContent["figures"] {
  return (input.parts.facts ?? []).flatMap(({ id, fields, translations }) => {
    const { value, unit, asOf, source, sourceUrl } = fields;
    const label = wordsIn(shown, translations, (texts) => texts.label);
    if (value === undefined || !asOf || Object.keys(label).length === 0) return [];
    return [{ id, value, unit: unit ?? null, asOf, label, source: source ?? null, sourceUrl: sourceUrl ?? null }];
  });
}

/** What is presented in sessions or seen at visits, each once. */
async function practicesOf(tx: Database, { input }: Meeting, visits: ReportContent["visits"]) {
  const presented = (input.parts.sessions ?? []).flatMap(({ fields }) => fields.presents ?? []);
  const found = await publicNames(tx, "practice", presented);
  const seen = visits.flatMap(({ practices }) => practices);
  return [...new Map([...found.values(), ...seen].map((one) => [one.id, one])).values()];
}

/** The report as it would be published now, from what the desk and the record hold. */
export async function composeReport(tx: Database, desk: AnyDesk): Promise<ReportDraft | null> {
  const stored = await readStored(tx, "meeting", desk.id);
  if (!stored) return null;
  // One after the other: a transaction has one connection.
  const visits = await readReportVisits(tx, desk.id);
  const attendance = await readAttendance(tx, desk.id);
  const report = await tx.meetingReport.findUnique({ where: { meetingId: desk.id } });
  const hosts = await publicNames(tx, "city", desk.hostCityId ? [desk.hostCityId] : []);
  const ids = visits.map(({ id }) => id);
  const statements = await readReportStatements(tx, desk, ids);
  const practices = await practicesOf(tx, stored, visits);
  const shown = shownLanguages(stored);
  return {
    source: knownLocale(desk.sourceLanguage),
    title: wordsIn(shown, stored.input.translations, ({ title }) => title),
    ...{ start: desk.start, end: desk.end, place: desk.place, hostCity: hosts.get(desk.hostCityId ?? "") ?? null },
    ...{ summary: report?.summary ?? "", sessions: sessionsOf(stored, shown), ...attendance },
    ...{ visits, statements, practices, figures: figuresOf(stored, shown) },
  };
}
