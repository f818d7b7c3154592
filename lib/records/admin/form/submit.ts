import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/errors";
import { type FormValues, formNames } from "@/lib/forms/form-values";
import type { formSchema } from "@/lib/forms/frame";
import { changeItems, parseItemChange } from "@/lib/forms/items";
import type { Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { isKindName } from "@/lib/kinds/index";
import type { SaveIntent } from "@/lib/records/admin/save/form-frame";
import { saveForm } from "@/lib/records/admin/save/save-form";
import { returnInRound } from "@/lib/records/rounds/round";
import { storeDraft } from "@/lib/routes/draft";
import type { Done } from "@/lib/routes/route-definition";
import { isUuid } from "@/lib/text/is-uuid";
import { placeWords } from "./place-words";

type SubmittedForm = z.output<typeof formSchema>;

/** Path of the form's page, for an existing or a new record. */
export function formPage(locale: Locale, { kind, id, revision, next }: Record<string, unknown>): string {
  if (typeof kind !== "string" || !isKindName(kind)) return `/${locale}/admin`;
  const page = `${adminPath(locale, kind, isUuid(id) ? id : "new")}${isUuid(revision) ? `?revision=${revision}` : ""}`;
  return returnInRound(page, next);
}

type Frame = { locale: Locale; next: string | undefined; now: Date };

/**
 * Without JavaScript the server adds, moves and removes items and runs searches: it returns the changed form unsaved.
 */
async function changeForm({ frame, finds, all }: SubmittedForm, { locale, next, now }: Frame): Promise<Result<Done>> {
  const change = parseItemChange(frame.intent);
  const values: FormValues = formNames(all);
  const changed = change ? changeItems(values, change, now.toISOString().slice(0, 10)) : values;
  const draft = await storeDraft(changed, [], now);
  const place = change ? change.prefix : (Object.keys(finds).find((name) => finds[name] !== "") ?? "");
  const page = formPage(locale, { ...frame, next });
  const to = `${page}${page.includes("?") ? "&" : "?"}draft=${draft}#${place}`;
  return { ok: true, value: { to, subject: frame.id ?? null } };
}

/** Handles a submitted record form. Redirects to `next`, else to the record, or to the changed form. */
export async function submitForm(actor: Actor, form: SubmittedForm, around: Frame): Promise<Result<Done>> {
  const { locale, next, now } = around;
  const { frame, take } = form;
  if (parseItemChange(frame.intent) || frame.intent === "find") return changeForm(form, around);
  const { correction, different, intent, kind, languages = [], ...rest } = frame;
  if (!isKindName(kind)) return { ok: false, reason: "notFound" };
  const { record, errors } = await placeWords({ actor, kind, locale }, form.finds, form.record);
  if (errors.length > 0) return { ok: false, reason: "invalid", errors };
  // Media need a saved record, so a new record is saved before its media page opens.
  const isBeforeMedia = intent === "media";
  const request = {
    ...{ ...rest, kind, languages, take, isCorrection: correction === "yes", isDifferent: different === "yes" },
    intent: isBeforeMedia ? "save" : (intent as SaveIntent),
  };
  const saved = await saveForm(actor, request, record, locale, now);
  if (!saved.ok) return saved;
  const { id, outcome, revision } = saved.value;
  const change = frame.revision && revision ? `revision=${revision}&` : "";
  const own = `${adminPath(locale, kind, id)}?${change}done=${outcome}${isBeforeMedia ? "#media" : ""}`;
  const to = isBeforeMedia ? own : (next ?? own);
  return { ok: true, value: { to, subject: id, details: { kind, outcome }, body: { id, outcome } } };
}
