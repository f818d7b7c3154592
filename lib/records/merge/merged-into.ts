import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { fromJson } from "@/lib/json";
import { labelsOf } from "@/lib/records/admin/labels";
import type { Record as RecordRow } from "@/prisma/generated/client";

/**
 * The title of the record that an archived one was merged into; null for a record that was archived otherwise. Without
 * the right to see it, its title is "".
 */
export async function readMergedInto(actor: Actor, record: RecordRow, locale: Locale): Promise<string | null> {
  if (record.publication !== "archived") return null;
  const last = await database().history.findFirst({
    where: { recordId: record.id, action: { in: ["mergedInto", "archive", "unarchive"] } },
    orderBy: { id: "desc" },
    select: { action: true, changes: true },
  });
  if (last?.action !== "mergedInto") return null;
  const [, into] = fromJson<{ mergedInto?: [unknown, string] }>(last.changes).mergedInto ?? [];
  return into ? ((await labelsOf(actor, [into], locale)).get(into)?.label ?? "") : "";
}
