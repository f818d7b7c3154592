import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { citiesOf, inCities } from "@/lib/records/review/cities";
import { citiesNear, type FoundTarget, findTargets } from "./search";

// Editors are given single records. A city has hundreds, so these are searched for by name or code.

const editedKinds: readonly KindName[] = ["network", "cluster", "school", "organisation", "practice", "meeting"];

/** The records with these words for which the actor may grant an editor's role; those of their own cities first. */
export async function findRecordsForEditors(actor: Actor, words: string, locale: Locale): Promise<FoundTarget[]> {
  const cities = citiesOf(actor);
  const { found } = await findTargets(actor, editedKinds, words, locale, citiesNear(actor, undefined));
  const where = {
    id: { in: found.map(({ id }) => id) },
    publication: { not: "archived" as const },
    ...inCities(cities),
  };
  const allowed = new Set((await database().record.findMany({ where, select: { id: true } })).map(({ id }) => id));
  return found.filter(({ id }) => allowed.has(id));
}
