import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Encodable } from "@/lib/forms/encode";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { linkedIds } from "@/lib/records/store/linked-ids";
import { type ItemLabel, labelsOf } from "./labels";

const shown = 20;

export type UnseenLink = ItemLabel & { kind: KindName };

/** The records that this one links to and that readers do not see in it, because they are not public. */
export async function readUnseen(
  actor: Actor,
  kind: KindName,
  input: Encodable,
  locale: Locale,
): Promise<{ links: UnseenLink[]; total: number }> {
  const ids = [...new Set(linkedIds(kindNamed(kind), input as Parameters<typeof linkedIds>[1]).map(({ id }) => id))];
  if (ids.length === 0) return { links: [], total: 0 };
  const where = { id: { in: ids }, publication: { not: "published" as const } };
  const rows = await database().record.findMany({ where, select: { id: true, kind: true }, orderBy: { slug: "asc" } });
  const labels = await labelsOf(
    actor,
    rows.slice(0, shown).map(({ id }) => id),
    locale,
  );
  const links = rows.flatMap(({ id, kind: ofKind }) => {
    const label = labels.get(id);
    return label ? [{ ...label, kind: ofKind }] : [];
  });
  return { links, total: rows.length };
}
