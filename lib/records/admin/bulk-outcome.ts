import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import { labelsOf } from "./labels";

export type BulkResult = { done: number; failures: { key: string; text: string }[] };

/** What an action on many records changed, and of each other record why not; kept as the draft of its form. */
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
