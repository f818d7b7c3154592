import { type Database, database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { titlesOf } from "@/lib/records/admin/labels";
import { type NamedIn, nameIn } from "../cities/names";
import type { AnyDesk } from "../desk/desk";

// Public practices that forms of a meeting offer. A draft is never named on a page without an account.

const isPublic = { kind: "practice" as const, publication: "published" as const };

export const isPublicPractice = async (tx: Database, id: string): Promise<boolean> =>
  (await tx.record.count({ where: { ...isPublic, id } })) > 0;

export type NamedPractice = { id: string; name: NamedIn; href: string };

/** The public ones of these practices, by name. */
export async function namePractices(ids: readonly string[], locale: Locale): Promise<NamedPractice[]> {
  if (ids.length === 0) return [];
  const rows = await database().record.findMany({ where: { ...isPublic, id: { in: [...ids] } }, take: ids.length });
  const titles = await titlesOf(
    "practice",
    rows.map(({ id }) => id),
    locale,
  );
  return rows
    .map(({ id, slug }) => ({
      id,
      name: nameIn(titles.get(id) ?? { text: slug, language: locale }, locale),
      href: recordPath(locale, { kind: "practice", slug }),
    }))
    .toSorted((one, other) => one.name.text.localeCompare(other.name.text, locale));
}

/** A select with more would help nobody. */
const most = 300;

/** The public practices of the host city. */
export async function practicesOfHost({ hostCityId }: AnyDesk, locale: Locale): Promise<NamedPractice[]> {
  if (!hostCityId) return [];
  const rows = await database().record.findMany({
    where: { ...isPublic, responsibleCityId: hostCityId },
    select: { id: true },
    orderBy: { updatedAt: "desc" },
    take: most,
  });
  return namePractices(
    rows.map(({ id }) => id),
    locale,
  );
}
