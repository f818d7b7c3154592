import { database } from "@/lib/db";
import { boundsOfText } from "@/lib/edtf/index";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { publishedCards, publishedList } from "@/lib/records/search/lists";
import { newestIn } from "@/lib/records/search/orders";
import { cacheRead } from "@/lib/records/store/read-cache";
import { recordTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { listCards } from "./cards";

// The data of the drawing on the home page: the cities with most records, some records of each, and links between
// cities. Its size does not grow with the directory.

type KnotRow = {
  cityId: string;
  recordId: string;
  kind: KindName;
  slug: string;
  title: string;
  year: number | null;
};
export type DirectoryWeaveKnot = {
  id: string;
  kind: KindName;
  slug: string;
  title: string;
  cityId: string;
  /** When it began; for a school when it joined its network or cluster. */
  year?: number;
  partOf?: string;
};
export type DirectoryWeaveTie = { card: Card; cityIds: string[]; year?: number };
export type DirectoryWeave = { cities: Card[]; knots: DirectoryWeaveKnot[]; ties: DirectoryWeaveTie[] };

/** The maximum number of records of each kind per city; kinds with 0 are not drawn as knots. */
const knotsPerCord: Record<KindName, number> = {
  network: 2,
  cluster: 1,
  school: 3,
  practice: 3,
  city: 0,
  organisation: 0,
  guide: 0,
  meeting: 0,
};
const knotKinds = kindNames.filter((kind) => knotsPerCord[kind] > 0);
const maxCities = 12;

/** The cities with most records, from west to east. */
async function chooseCities(locale: Locale): Promise<Card[]> {
  const [cities, ...lists] = await Promise.all([
    publishedCards("city", locale),
    ...knotKinds.map((kind) => publishedList(kind, locale, { filters: {}, page: 1 })),
  ]);
  const size = (city: Card) => lists.reduce((sum, { counts }) => sum + (counts.city?.[city.id] ?? 0), 0);
  return cities
    .filter((city) => city.fields.coordinates && size(city) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, maxCities)
    .sort((a, b) => a.fields.coordinates!.lon - b.fields.coordinates!.lon);
}

/** Of so many that changed last, because some of them belong to several cities. */
const candidates = 12;

/** Some records of each kind for each city. Records of several cities are left out, because they are ties. */
async function readKnots(cityIds: string[], locale: Locale): Promise<KnotRow[]> {
  const newest = await Promise.all(
    knotKinds.map(async (kind) => [kind, await newestIn(kind, cityIds, candidates)] as const),
  );
  const ids = newest.flatMap(([, cities]) => [...cities.values()].flat());
  const rows = await database().$queryRaw<Omit<KnotRow, "cityId">[]>`
    SELECT "recordId", "kind", "slug", "title", extract(year FROM "earliest")::int AS "year" FROM "SearchEntry"
    WHERE "language" = ${locale} AND "recordId" = ANY(${ids}::uuid[])
      AND coalesce(jsonb_array_length("card"->'fields'->'cities'), 0) < 2`;
  const byId = new Map(rows.map((row) => [row.recordId, row]));
  return cityIds.flatMap((cityId) =>
    newest.flatMap(([kind, cities]) => {
      const ofCity = cities.get(cityId)!.flatMap((id) => byId.get(id) ?? []);
      return ofCity.slice(0, knotsPerCord[kind]).map((row) => ({ ...row, cityId }));
    }),
  );
}

type SchoolGroup = { id: string; since: number | undefined };

/** School id → its current networks and clusters. */
async function readGroups(schoolIds: string[]): Promise<Map<string, SchoolGroup[]>> {
  const rows = await database().membership.findMany({
    where: { schoolId: { in: schoolIds }, until: null },
    select: {
      ...{ schoolId: true, networkId: true, clusterId: true, fromEarliest: true },
      network: { select: { foundedEarliest: true } },
      cluster: { select: { foundedEarliest: true } },
    },
    orderBy: { id: "asc" },
  });
  const groups = new Map<string, SchoolGroup[]>();
  for (const { schoolId, networkId, clusterId, fromEarliest, network, cluster } of rows) {
    const since = (fromEarliest ?? network?.foundedEarliest ?? cluster?.foundedEarliest)?.getUTCFullYear();
    if (schoolId) groups.set(schoolId, [...(groups.get(schoolId) ?? []), { id: networkId ?? clusterId!, since }]);
  }
  return groups;
}

function yearOf(edtf: string | undefined): number | undefined {
  const { earliest } = boundsOfText(edtf);
  return earliest ? Number.parseInt(earliest, 10) : undefined;
}

async function readTies(locale: Locale): Promise<DirectoryWeaveTie[]> {
  const [networks, delegations] = await Promise.all([
    database().$queryRaw<{ id: string }[]>`
      SELECT "recordId" AS id FROM "SearchEntry" WHERE "kind" = 'network' AND "language" = ${locale}
        AND jsonb_array_length("card"->'fields'->'cities') > 1
      ORDER BY jsonb_array_length("card"->'fields'->'cities') DESC, "recordId" LIMIT 12`,
    database().delegation.findMany({
      select: { meetingId: true, cityId: true },
      orderBy: [{ meeting: { startEarliest: "desc" } }, { meetingId: "asc" }, { position: "asc" }],
      take: 200,
    }),
  ]);
  const ids = [...networks.map(({ id }) => id), ...new Set(delegations.map(({ meetingId }) => meetingId))];
  const guests = (id: string) =>
    delegations.filter((delegation) => delegation.meetingId === id).flatMap(({ cityId }) => cityId ?? []);
  const cards = await listCards(ids, locale);
  return cards.map((card) => {
    const own = card.fields.cities ?? [card.fields.hostCity ?? []].flat();
    const year = yearOf(card.fields.founded ?? card.fields.start);
    return { card, cityIds: [...new Set([...own, ...guests(card.id)])], ...(year ? { year } : {}) };
  });
}

async function readWeave(locale: Locale): Promise<DirectoryWeave> {
  const cities = await chooseCities(locale);
  const [rows, ties] = await Promise.all([
    readKnots(
      cities.map(({ id }) => id),
      locale,
    ),
    readTies(locale),
  ]);
  const groups = await readGroups(rows.flatMap(({ kind, recordId }) => (kind === "school" ? recordId : [])));
  const shown = new Set(rows.map(({ recordId, cityId }) => `${recordId} ${cityId}`));
  const knots = rows.map(({ recordId, kind, slug, title, cityId, year }) => {
    const own = groups.get(recordId) ?? [];
    const group = own.find(({ id }) => shown.has(`${id} ${cityId}`));
    const since = year ?? (group ?? own[0])?.since;
    const dated = since === undefined ? {} : { year: since };
    return { id: recordId, kind, slug, title, cityId, ...dated, ...(group ? { partOf: group.id } : {}) };
  });
  return { cities, knots, ties };
}

const tagsOf = ({ cities, knots, ties }: DirectoryWeave) =>
  [...cities, ...knots, ...ties.map(({ card }) => card)].map(({ id }) => recordTag(id));

/**
 * The drawing's data, cached until a record in it changes. New records may appear only after that, or after an hour.
 */
export function directoryWeave(locale: Locale): Promise<DirectoryWeave> {
  return readPublic(() => cacheRead(`weave in ${locale}`, tagsOf, () => readWeave(locale)), tagsOf);
}
