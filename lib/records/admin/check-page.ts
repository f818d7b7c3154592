import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { targetOf } from "@/lib/records/write/place";
import { isUuid } from "@/lib/text/is-uuid";
import type { Pointer } from "@/lib/work/models";
import { pointerTo } from "./dashboard";
import { type KeyFact, readKeyFacts } from "./key-facts";
import { labelsOf } from "./labels";

export type CheckPage = Pointer & { slug: string; until: string | null; facts: KeyFact[] };

/** A public record that somebody is about to confirm; null when the actor may not confirm it. */
export async function readCheckPage(actor: Actor, id: string, locale: Locale): Promise<CheckPage | null> {
  const record = isUuid(id) ? await database().record.findUnique({ where: { id } }) : null;
  if (record?.publication !== "published" || !can(actor, "confirm", targetOf(record))) return null;
  const pointer = pointerTo(await labelsOf(actor, [id], locale), record, locale);
  const facts = await readKeyFacts(actor, [pointer], locale);
  const until = record.confirmedUntil?.toISOString().slice(0, 10) ?? null;
  return { ...pointer, slug: record.slug, until, facts: facts.get(id) ?? [] };
}
