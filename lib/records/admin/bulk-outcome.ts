import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { labelsOf } from "./labels";

export type BulkResult = { done: number; failures: { key: string; text: string }[] };

/**
 * The result of a bulk action, stored as a form draft: how many records changed, and why the others did not. Null when
 * the draft has expired.
 */
export async function readBulkOutcome(
  actor: Actor,
  draftId: unknown,
  locale: Locale,
  now: Date,
): Promise<BulkResult | null> {
  const draft = await readDraft(draftId, now);
  if (!draft) return null;
  const recordIds = draft.errors.map(({ path }) => String(path[0] ?? ""));
  const labels = await labelsOf(actor, recordIds, locale);
  const failures = draft.errors.map(({ key, path }, index) => ({
    key: `${key}${path.join(".")}`,
    text: [labels.get(recordIds[index]!)?.label, errorText(locale, key)].filter(Boolean).join(": "),
  }));
  return { done: Number(draft.values.done ?? 0), failures };
}
