import { findPrefix } from "@/lib/forms/finds";
import type { FormValues } from "@/lib/forms/form-values";
import { newRecordPattern } from "@/lib/forms/frame";
import type { Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { isKindName, kindNamed } from "@/lib/kinds/index";
import { readDraft, storeDraft } from "@/lib/routes/draft";
import { firstValue, type Query } from "@/lib/routes/query";
import { linkFieldAt } from "./candidates";
import { formPage } from "./form-page";

// Without JavaScript a record that a field is to link to is made on a page of its own, which leads back to the form with
// everything typed, and the record chosen.

/** The draft of the form that waits, and its field. */
export type WaitingForm = { draft: string; at: string };

const textOf = (values: FormValues, name: string) => [values[name] ?? []].flat().at(-1) ?? "";

/** The page of the new record that a button asks for; null when the button asks for something else. */
export function newRecordPage(intent: string, values: FormValues, locale: Locale): ((draft: string) => string) | null {
  const [, kind = "", at = ""] = newRecordPattern.exec(intent) ?? [];
  if (!isKindName(kind)) return null;
  const city = textOf(values, "fields.city") || textOf(values, "responsibleCity");
  const title = textOf(values, `${findPrefix}${at}`);
  const page = `${adminPath(locale, kind)}/new`;
  return (draft) => `${page}?${new URLSearchParams({ for: draft, at, city, title })}`;
}

/** What the address of such a page says. */
export function askedRecord(query: Query) {
  const [draft, at] = [firstValue(query.for), firstValue(query.at)];
  const waiting = draft && at ? { draft, at } : null;
  return { waiting, city: firstValue(query.city), title: firstValue(query.title).slice(0, 200) };
}

export type AskedRecord = ReturnType<typeof askedRecord>;

/** The page of the form that waited, with the new record chosen; null when the form is not kept any more. */
export async function backToForm({ draft, at }: WaitingForm, id: string, locale: Locale, now: Date) {
  const waiting = await readDraft(draft, now);
  const kind = textOf(waiting?.values ?? {}, "kind");
  const field = isKindName(kind) ? linkFieldAt(kindNamed(kind), at) : null;
  if (!waiting || !field) return null;
  const chosen = field.many ? [...[waiting.values[at] ?? []].flat(), id] : id;
  const values = { ...waiting.values, [at]: chosen, [`${findPrefix}${at}`]: "" };
  const next = await storeDraft(values, [], now);
  const page = formPage(locale, values);
  return `${page}${page.includes("?") ? "&" : "?"}draft=${next}#${at}`;
}
