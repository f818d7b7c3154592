import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/errors";
import { type FormValues, pastePrefix } from "@/lib/forms/form-values";
import type { formSchema } from "@/lib/forms/frame";
import { appendItems, changeItems, parseItemChange } from "@/lib/forms/items";
import type { Locale } from "@/lib/i18n/locales";
import { isKindName } from "@/lib/kinds/index";
import { storeDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";
import type { Done } from "@/lib/routes/route-definition";
import { textValues } from "@/lib/routes/texts-of";
import { isStorable } from "@/lib/text/clean";
import { formPage } from "./form-page";
import { newRecordPage } from "./new-record";
import { pasteRows } from "./pasted-rows";

export type SubmittedForm = z.output<typeof formSchema>;
export type FormAround = { locale: Locale; next: string | undefined; now: Date };

/** The page of the form with changed values, which are not saved. */
function changedPage({ frame }: SubmittedForm, { locale, next }: FormAround, draft: string, place: string): Done {
  const page = formPage(locale, { ...frame, next });
  const to = `${page}${page.includes("?") ? "&" : "?"}draft=${draft}#${place}`;
  return { to, subject: frame.id ?? null };
}

/** Makes rows of a pasted list. Scripts get the rows; a plain form comes back with them. */
async function pasteList(actor: Actor, form: SubmittedForm, around: FormAround, prefix: string): Promise<Result<Done>> {
  const { locale, now } = around;
  const { kind } = form.frame;
  if (!isKindName(kind)) return { ok: false, reason: "notFound" };
  const typed = form.all[`${pastePrefix}${prefix}`];
  if (typeof typed === "string" && !isStorable(typed))
    return {
      ok: false,
      reason: "invalid",
      errors: [{ key: "error.characters", path: ["paste", ...prefix.split(".")] }],
    };
  const values = textValues(form.all);
  const pasted = await pasteRows({ actor, kind, locale, editable: null, draft: null }, values, prefix);
  const changed = { ...appendItems(values, prefix, pasted.rows), [`${pastePrefix}${prefix}`]: pasted.left };
  const draft = await storeDraft(changed, pasted.errors, now);
  const errors = pasted.errors.map(({ key, path, values }) => ({
    ...{ name: path.join("."), text: errorText(locale, key, values) },
  }));
  const body = { rows: pasted.rows, left: pasted.left, errors, links: pasted.links };
  const place = pasted.errors.length > 0 ? "error-summary" : prefix;
  return { ok: true, value: { ...changedPage(form, around, draft, place), body } };
}

/**
 * Without JavaScript the server adds, moves and removes items, runs searches and opens the form of a new record that a
 * field is to link to: the changed form comes back unsaved. Null when the form is to be saved.
 */
export async function changeForm(actor: Actor, form: SubmittedForm, around: FormAround): Promise<Result<Done> | null> {
  const { locale, now } = around;
  const { frame, finds, all } = form;
  const change = parseItemChange(frame.intent);
  if (change?.verb === "paste") return pasteList(actor, form, around, change.prefix);
  const values: FormValues = textValues(all);
  const asked = newRecordPage(frame.intent, values, locale);
  if (!change && !asked && frame.intent !== "find") return null;
  const changed = change ? changeItems(values, change, now.toISOString().slice(0, 10)) : values;
  const draft = await storeDraft(changed, [], now);
  if (asked) return { ok: true, value: { to: asked(draft), subject: frame.id ?? null } };
  const place = change ? change.prefix : (Object.keys(finds).find((name) => finds[name] !== "") ?? "");
  return { ok: true, value: changedPage(form, around, draft, place) };
}
