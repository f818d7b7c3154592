import type { Locale } from "@/lib/i18n/locales";
import type { ItemLabel } from "@/lib/records/admin/labels";
import { isUuid } from "@/lib/text/is-uuid";
import { readCards } from "./cards";

/**
 * Record id → title for readers, in their language or a fallback. Records that are not public are left out, so it is
 * safe for pages without an account and for emails.
 */
export async function publicLabels(ids: Iterable<string>, locale: Locale): Promise<Map<string, ItemLabel>> {
  const validIds = [...ids].filter(isUuid);
  const cards = await readCards(validIds, locale);
  return new Map([...cards].map(([id, { title }]) => [id, { id, label: title.text, lang: title.language }] as const));
}
