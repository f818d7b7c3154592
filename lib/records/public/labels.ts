import type { Locale } from "@/lib/i18n/locales";
import type { ItemLabel } from "@/lib/records/admin/labels";
import { isUuid } from "@/lib/text/is-uuid";
import { readCards } from "./cards";

/**
 * What readers call these records, by id: never a title of a translation that is not public. For pages without an account
 * and for letters; a record that is not public has no label here.
 */
export async function publicLabels(ids: Iterable<string>, locale: Locale): Promise<Map<string, ItemLabel>> {
  const wanted = [...ids].filter(isUuid);
  const cards = await readCards(wanted, locale);
  return new Map([...cards].map(([id, { title }]) => [id, { id, label: title.text, lang: title.language }] as const));
}
