import { database } from "@/lib/db";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { machineFor } from "@/lib/records/translation/machine";

type Said = { id: string; text: string; language: string };

/** More than a page waits for. */
const mostDrafts = 60;

/** Machine drafts of notes in other languages, where a translation server is configured. They are never stored. */
export async function draftsOf(notes: readonly Said[], locale: Locale) {
  const drafts = new Map<string, { text: string; engine: string }>();
  const languages = new Set(notes.map(({ language }) => language));
  for (const language of languages) {
    const machine = isLocale(language) && language !== locale ? machineFor(language, locale) : null;
    if (!machine || !isLocale(language)) continue;
    const foreign = notes.filter((note) => note.language === language).slice(0, mostDrafts);
    const texts = await machine.translate(
      foreign.map(({ text }) => text),
      language,
      locale,
    );
    for (const [index, note] of foreign.entries()) {
      const text = texts?.[index];
      if (text) drafts.set(note.id, { text, engine: machine.engine });
    }
  }
  return drafts;
}

/** Who of those that run the meeting reads which of these languages. */
export async function readersOf(meetingId: string, languages: readonly string[]) {
  if (languages.length === 0) return [];
  const record = await database().record.findUnique({ where: { id: meetingId }, select: { responsibleCityId: true } });
  const people = await database().user.findMany({
    where: {
      disabledAt: null,
      OR: [
        { meetingRoles: { some: { meetingId } } },
        ...(record?.responsibleCityId
          ? [{ grants: { some: { cityId: record.responsibleCityId, role: "coordinator" as const } } }]
          : []),
      ],
    },
    select: { name: true, language: true, reads: true },
    orderBy: { name: "asc" },
    take: 50,
  });
  return languages.map((language) => ({
    language,
    names: people.filter((one) => one.language === language || one.reads.includes(language)).map(({ name }) => name),
  }));
}
