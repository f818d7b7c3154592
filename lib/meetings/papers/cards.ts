import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { questionsOf } from "../review/questions";
import type { GroupedVisit } from "./group-lists";
import type { PaperPerson } from "./people";

/** A card without a name, because notes have no author. */
export type FeedbackCard = {
  /** Within the pack. */
  id: string;
  locale: Locale;
  visit: number;
  school: { text: string; language: Locale } | null;
  group: string | null;
  questions: string[];
  questionLanguage: Locale;
};

/** "own": each card in the language of the person who gets it. */
export type CardLanguage = Locale | "own";

/**
 * A card for each person of each group, two on a sheet: groups of an odd number get one more. Visits without people get
 * two, to be copied.
 */
export function makeCards(
  visits: readonly GroupedVisit[],
  people: ReadonlyMap<string, PaperPerson>,
  { locale, chosen }: { locale: Locale; chosen: CardLanguage },
): FeedbackCard[] {
  const otherwise = chosen === "own" ? locale : chosen;
  const cards = visits.flatMap(({ visit, groups }) => {
    const { number, name, language } = visit;
    const card = (group: string | null, own: Locale): Omit<FeedbackCard, "id"> => ({
      ...{ locale: own, visit: number, group, questions: questionsOf(visit), questionLanguage: language },
      school: name && { text: name.text, language: name.lang ?? locale },
    });
    const filled = groups.filter((group) => group.people.length > 0);
    if (filled.length === 0) return [card(null, otherwise), card(null, otherwise)];
    return filled.flatMap((group) => {
      const languages = group.people
        .map(({ id }) => (chosen === "own" ? knownLocale(people.get(id)?.language ?? otherwise) : chosen))
        .toSorted();
      const even = languages.length % 2 === 0 ? languages : [...languages, languages.at(-1) ?? otherwise];
      return even.map((own) => card(group.name, own));
    });
  });
  return cards.map((card, index) => ({ ...card, id: `card-${index + 1}` }));
}
