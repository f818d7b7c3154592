import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { presentationsOf } from "./around/linking";
import { visitsThatSaw } from "./around/visits";
import { publishedRecord } from "./published";

/** A practice beside others, with the meetings at which people of other cities saw it. */
export type ComparedPractice = { practice: View<"practice">; meetings: Card[] };

async function readCompared(slug: string, locale: Locale): Promise<ComparedPractice | null> {
  const found = await publishedRecord("practice", slug, locale);
  if (found?.state === "moved") return readCompared(found.slug, locale);
  if (found?.state !== "published") return null;
  const { view } = found;
  const [visits, presentations] = await Promise.all([visitsThatSaw(view.id, locale), presentationsOf(view.id, locale)]);
  const meetings = new Map([...visits.map(({ meeting }) => meeting), ...presentations].map((card) => [card.id, card]));
  return { practice: view, meetings: [...meetings.values()] };
}

export type Compared = {
  practices: ComparedPractice[];
  /** Slugs at which there is nothing public. */
  missing: string[];
};

/** Practices by their slugs, in that order, each once. */
export async function comparedPractices(slugs: readonly string[], locale: Locale): Promise<Compared> {
  const found = await Promise.all(slugs.map((slug) => readCompared(slug, locale)));
  const practices = new Map(found.flatMap((page) => (page ? [[page.practice.id, page] as const] : [])));
  return { practices: [...practices.values()], missing: slugs.filter((_, index) => !found[index]) };
}
