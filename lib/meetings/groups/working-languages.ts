import { type Locale, locales } from "@/lib/i18n/locales";

type Speaker = { id: string; languages: readonly Locale[] };
type Receiving = { id: string; seats: number | null; languages: readonly Locale[]; placed: readonly Speaker[] };

/** The languages that a group can have: those of its school, if they are known. */
export const candidatesOf = ({ languages }: Pick<Receiving, "languages">) =>
  languages.length > 0 ? languages : locales;

/** The language that most of these people have; the first of equals. */
export function mostSpoken(people: readonly Speaker[], candidates: readonly Locale[]): Locale | null {
  const counted = candidates.map((language) => ({
    language,
    count: people.filter(({ languages }) => languages.includes(language)).length,
  }));
  const best = counted.reduce<{ language: Locale | null; count: number }>(
    (most, one) => (one.count > most.count ? one : most),
    { language: null, count: 0 },
  );
  return best.language;
}

/**
 * A language for each group that its school has: the most spoken one, and where that is served, one of those who are
 * left. People with one language are served first.
 */
export function workingLanguages(people: readonly Speaker[], groups: readonly Receiving[]): Map<string, Locale> {
  const chosen = new Map<string, Locale>();
  let rest = people.toSorted((one, other) => one.languages.length - other.languages.length);
  const share = Math.ceil(people.length / Math.max(1, groups.length));
  for (const group of groups) {
    const own = mostSpoken(group.placed, candidatesOf(group));
    const language = own ?? mostSpoken(rest, candidatesOf(group)) ?? mostSpoken(people, candidatesOf(group));
    if (!language) continue;
    chosen.set(group.id, language);
    const served = rest.filter(({ languages }) => languages.includes(language)).slice(0, group.seats ?? share);
    rest = rest.filter((person) => !served.includes(person));
  }
  return chosen;
}
