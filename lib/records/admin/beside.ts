import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { isUuid } from "@/lib/text/is-uuid";
import { type ItemLabel, labelsOf, titlesOf } from "./labels";
import { visibleOf, visibleTo } from "./visible";

const select = {
  id: true,
  responsibleCityId: true,
  school: { select: { cityId: true, officialCode: true, postcode: true } },
  cluster: { select: { cityId: true, registerCode: true } },
  organisation: { select: { cityId: true } },
  guide: { select: { number: true } },
  meeting: { select: { hostCityId: true } },
};

async function placedRecords(actor: Actor, ids: string[]) {
  const rows = await database().record.findMany({ where: { AND: [{ id: { in: ids } }, visibleTo(actor)] }, select });
  return rows.map(({ id, responsibleCityId, school, cluster, organisation, guide, meeting }) => {
    const own = school?.cityId ?? cluster?.cityId ?? organisation?.cityId ?? meeting?.hostCityId;
    const code = school?.officialCode ?? cluster?.registerCode ?? guide?.number ?? null;
    return { id, cityId: own ?? responsibleCityId, codes: [school?.postcode ?? null, code] };
  });
}

async function placedDistricts(actor: Actor, ids: string[]) {
  const where = { id: { in: ids }, city: { record: visibleTo(actor) } };
  const rows = await database().district.findMany({ where, select: { id: true, cityId: true, code: true } });
  return rows.map(({ id, cityId, code }) => ({ id, cityId, codes: [code] }));
}

async function visibleCityTitles(actor: Actor, ids: string[], locale: Locale) {
  const where = { AND: [{ id: { in: ids } }, visibleOf(actor, "city")] };
  const cities = await database().record.findMany({ where, select: { id: true } });
  return titlesOf(
    "city",
    cities.map(({ id }) => id),
    locale,
  );
}

/** What tells records with the same name apart: city, postcode and code. Nothing for what the actor may not see. */
export async function besideOf(actor: Actor, all: Iterable<string>, locale: Locale): Promise<Map<string, string>> {
  const ids = [...new Set(all)].filter(isUuid);
  if (ids.length === 0) return new Map();
  const placed = (await Promise.all([placedRecords(actor, ids), placedDistricts(actor, ids)])).flat();
  const cityIds = [...new Set(placed.flatMap(({ cityId }) => cityId ?? []))];
  const cities = await visibleCityTitles(actor, cityIds, locale);
  const words = placed.map(({ id, cityId, codes }) => {
    const city = cityId && cityId !== id ? cities.get(cityId)?.text : undefined;
    return [id, [city, ...codes].filter(Boolean).join(", ")] as const;
  });
  return new Map(words.filter(([, text]) => text !== ""));
}

/** A label, with what tells it apart from others with the same one. */
export type DistinctLabel = ItemLabel & { beside?: string };

/** Id → label of records, people, references and districts, with what stands beside it. */
export async function distinctLabels(
  actor: Actor,
  ids: readonly string[],
  locale: Locale,
): Promise<Map<string, DistinctLabel>> {
  const [labels, beside] = await Promise.all([labelsOf(actor, ids, locale), besideOf(actor, ids, locale)]);
  const distinct = [...labels].map(([id, label]): [string, DistinctLabel] => {
    const more = beside.get(id);
    return [id, more ? { ...label, beside: more } : label];
  });
  return new Map(distinct);
}

/** On one line: "Escola del Mar (Barcelona, 08001)". */
export const distinctName = ({ label, beside }: Pick<DistinctLabel, "label" | "beside">) =>
  beside ? `${label} (${beside})` : label;
