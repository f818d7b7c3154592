import { createHash } from "node:crypto";
import { dateAsTyped } from "@/lib/edtf/typed-date";
import type { Locale } from "@/lib/i18n/locales";
import { isRestOfDate } from "@/lib/text/rest-of-date";
import { linesOf, type Whole } from "./schema";

/** The records and terms that a proposal refers to: the city, the school of that name, vocabulary terms. */
export type Targets = { cityId: string | null; schoolIds: string[]; terms: ReadonlySet<string> };

/** Ids derived from the text, so that resubmitting keeps them. */
const itemId = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** Removes a list number only if it continues the list; "24. dubna" is text. */
function withoutItemSign(line: string, index: number): string {
  const [sign = "", number] = /^\s*(?:[-–•*]|(\d+)[.)])\s+/.exec(line) ?? [];
  const rest = line.slice(sign.length);
  return number !== undefined && (Number(number) !== index + 1 || isRestOfDate(rest)) ? line : rest;
}

/** One finding per paragraph, without list markers. */
function itemsOf(text: string) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  const paragraphs = lines.flatMap((line, index) => withoutItemSign(line, index).trim() || []);
  return [...new Set(paragraphs)].slice(0, 100).map((item) => ({ id: itemId(item), text: item }));
}

const linkList = (text: string) =>
  linesOf(text)
    .map((address) => `- <${address}>`)
    .join("\n");

/** Empty values are left out. */
function present<T extends Record<string, unknown>>(values: T): Partial<T> {
  const isEmpty = (value: unknown) => value === "" || value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value))) as Partial<T>;
}

/** The proposal as the input of a practice, in the page's language and the chosen city. */
export function practiceInput(typed: Whole, language: Locale, { cityId, schoolIds, terms }: Targets) {
  const known = (ids: readonly string[]) => ids.filter((id) => terms.has(id));
  return {
    sourceLanguage: language,
    responsibleCity: cityId,
    takenFrom: null,
    fields: {
      type: known([typed.type])[0] ?? "practice-type/project",
      ...present({
        phase: known([typed.phase])[0] ?? "",
        start: dateAsTyped(typed.since),
        end: dateAsTyped(typed.until),
        cities: cityId ? [cityId] : [],
        schools: schoolIds,
        levels: known(typed.levels),
        themes: known(typed.themes),
      }),
    },
    translations: {
      [language]: {
        title: typed.title,
        summary: typed.summary,
        ...present({
          challenge: typed.problem,
          solution: typed.done,
          impact: typed.outcome,
          findings: itemsOf(typed.learned),
          furtherInformation: linkList(typed.links),
        }),
      },
    },
    parts: {},
  };
}
