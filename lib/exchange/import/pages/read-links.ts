import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { labelsOf } from "@/lib/records/admin/labels";
import { visibleTo } from "@/lib/records/admin/visible";
import { ownersPointing, pointersTo } from "@/lib/records/merge/pointers";

export type LinkingRecord = { id: string; kind: KindName; name: string; language: Locale | undefined };
/** Who links to a record: some of them by name, and how many others. */
export type Linking = { named: LinkingRecord[]; more: number };

export const noLinks: Linking = { named: [], more: 0 };

/** So many are named of each record. */
const mostNamed = 5;

/** Who links to these records. What the person may not read is counted and not named. */
export async function readLinks(
  actor: Actor,
  kind: KindName,
  ids: readonly string[],
  locale: Locale,
): Promise<Map<string, Linking>> {
  if (ids.length === 0) return new Map();
  const owners = await ownersPointing(database(), pointersTo(kind), { in: [...ids] });
  const all = [...new Set([...owners.values()].flatMap((each) => [...each]))];
  const records = await database().record.findMany({
    where: { AND: [{ id: { in: all } }, visibleTo(actor)] },
    select: { id: true, kind: true },
    orderBy: [{ kind: "asc" }, { id: "asc" }],
  });
  const shownOf = (id: string) => records.filter((record) => record.id !== id && owners.get(id)?.has(record.id));
  const shown = new Map(ids.map((id) => [id, shownOf(id).slice(0, mostNamed)]));
  const labels = await labelsOf(
    actor,
    [...shown.values()].flatMap((list) => list.map(({ id }) => id)),
    locale,
  );
  return new Map(
    [...shown].map(([id, list]) => {
      const others = [...(owners.get(id) ?? [])].filter((owner) => owner !== id);
      const named = list.map((record): LinkingRecord => {
        const found = labels.get(record.id);
        return { ...record, name: found?.label ?? "–", language: found?.lang };
      });
      return [id, { named, more: others.length - named.length }];
    }),
  );
}
