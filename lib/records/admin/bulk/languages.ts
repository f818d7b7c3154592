import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import { database } from "@/lib/db";
import { notFoundResult } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { applyRevision } from "@/lib/records/review/apply-revision";
import { translationOrigins } from "@/lib/records/translation/revision";
import { targetOf } from "@/lib/records/write/place";
import { publishLanguage } from "@/lib/records/write/publish-language";
import { type BulkWork, changed, same } from "./line";

/** Shows the record in this language too. */
export async function showInLanguage(
  actor: Actor,
  kind: KindName,
  id: string,
  language: Locale,
  now: Date,
): Promise<BulkWork> {
  const shown = await publishLanguage(actor, kind, id, language, now);
  if (!shown.ok) return shown;
  const values = { languages: shown.value.languages.join() };
  return shown.value.isNew ? changed("published", values) : same("alreadyPublic", values);
}

/** What somebody still works on, or got back, is not accepted. */
const acceptable = ["open", "submitted", "approved"] as const;

/** Accepts the translations that wait in this language, and shows the record in it. */
export async function acceptTranslations(
  actor: Actor,
  kind: KindName,
  id: string,
  language: Locale,
  now: Date,
): Promise<BulkWork> {
  const record = await database().record.findUnique({ where: { id_kind: { id, kind } } });
  if (!record || !can(actor, "edit", targetOf(record))) return notFoundResult;
  const waiting = await database().revision.findMany({
    where: {
      ...{ recordId: id, kind, languages: { equals: [language] } },
      ...{ state: { in: [...acceptable] }, origin: { in: [...translationOrigins] } },
    },
    orderBy: { updatedAt: "asc" },
    select: { id: true },
  });
  if (waiting.length === 0) return same("nothingWaits", { languages: language });
  for (const { id: revisionId } of waiting) {
    const applied = await applyRevision(actor, revisionId, { now });
    if (!applied.ok) return applied;
  }
  const count = String(waiting.length);
  const shown = await publishLanguage(actor, kind, id, language, now);
  return shown.ok
    ? changed("accepted", { count, languages: shown.value.languages.join() })
    : changed("acceptedOnly", { count, languages: language });
}
