import type { Locale } from "@/lib/i18n/locales";
import { recordPath, termPath } from "@/lib/kinds/address";
import { filtersOn } from "@/lib/kinds/filters";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { publishedRecord } from "@/lib/records/public/published";
import { readListQuestion } from "@/lib/records/search/list-page";
import { amongListed } from "@/lib/records/search/lists";
import { readTermEntry } from "@/lib/records/vocabularies/term-entry";
import { changedOfKind } from "./followed";
import type { NewsSource } from "./newest";

/** What a feed is about besides a list: a city or a term, with records of several kinds. */
export type FeedSubject = { name: string; page: string; source: NewsSource };

type List = { kind: KindName; filter: string; value: string };

async function sourceOf(lists: readonly List[], locale: Locale): Promise<NewsSource> {
  const asked = await Promise.all(
    lists.map(async ({ kind, filter, value }) => {
      const { query } = await readListQuestion(kind, locale, { [filter]: value });
      return { kind, query };
    }),
  );
  return {
    kinds: [...new Set(lists.map(({ kind }) => kind))],
    readChanged: async (count) =>
      (await Promise.all(asked.map(({ kind, query }) => changedOfKind(kind, locale, query, count)))).flat(),
    among: async (ids) => {
      const found = await Promise.all(asked.map(({ kind, query }) => amongListed(kind, locale, query, ids)));
      return [...new Set(found.flat())];
    },
  };
}

const kindsInCities = kindNames.filter((kind) => "city" in kindNamed(kind).filters);

export type FoundCity =
  | { state: "found"; subject: FeedSubject }
  | { state: "archived" }
  | { state: "moved"; slug: string };

/** Everything of a city. */
export async function cityFeed(slug: string, locale: Locale): Promise<FoundCity | null> {
  const found = await publishedRecord("city", slug, locale);
  if (!found) return null;
  if (found.state === "archived") return { state: "archived" };
  if (found.state === "moved") return found;
  const lists = kindsInCities.map((kind) => ({ kind, filter: "city", value: slug }));
  const subject = {
    name: found.view.title.text,
    page: recordPath(locale, found.view),
    source: await sourceOf(lists, locale),
  };
  return { state: "found", subject };
}

/** Everything that carries a term, such as a theme; null where nothing can. */
export async function termFeed(vocabulary: string, notation: string, locale: Locale): Promise<FeedSubject | null> {
  const entry = await readTermEntry(`${vocabulary}/${notation}`, locale);
  const lists = filtersOn(vocabulary).map((list) => ({ ...list, value: notation }));
  if (!entry || lists.length === 0) return null;
  const { term } = entry;
  return { name: term.label.text, page: termPath(locale, term.id), source: await sourceOf(lists, locale) };
}
