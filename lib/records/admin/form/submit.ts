import type { Actor } from "@/lib/auth/actor";
import type { FieldError, Result } from "@/lib/errors";
import { isRecordName } from "@/lib/forms/decode";
import { pastePrefix } from "@/lib/forms/form-values";
import { fillItems } from "@/lib/forms/items";
import { adminPath } from "@/lib/kinds/address";
import { isKindName } from "@/lib/kinds/index";
import type { SaveIntent } from "@/lib/records/admin/save/form-frame";
import { saveForm } from "@/lib/records/admin/save/save-form";
import type { Done } from "@/lib/routes/route-definition";
import { textValues } from "@/lib/routes/texts-of";
import { changeForm, type FormAround, type SubmittedForm } from "./change-form";
import { backToForm } from "./new-record";
import { placeWords } from "./place-words";

/** The record's values. What was written for all rows is in each of them, although its button was not pressed. */
function recordOf({ record, all }: SubmittedForm): Record<string, unknown> {
  const lists = Object.keys(all).flatMap((name) => /^all\.(parts\.\w+)\./.exec(name)?.[1] ?? []);
  if (lists.length === 0) return record;
  const filled = [...new Set(lists)].reduce(fillItems, textValues(all));
  return Object.fromEntries(Object.entries(filled).filter(([name]) => isRecordName(name)));
}

/** Lines that were pasted and are no rows yet would be lost. */
function leftLines({ all }: SubmittedForm): FieldError[] {
  return Object.entries(all).flatMap(([name, text]) =>
    name.startsWith(pastePrefix) && typeof text === "string" && text.trim() !== ""
      ? [{ key: "admin:error.pasteLeft", path: name.split(".") }]
      : [],
  );
}

/** Handles a submitted record form. Redirects to `next`, else to the record, or to the changed form. */
export async function submitForm(actor: Actor, form: SubmittedForm, around: FormAround): Promise<Result<Done>> {
  const { locale, next, now } = around;
  const { frame, take } = form;
  const changed = await changeForm(actor, form, around);
  if (changed) return changed;
  const { correction, different, intent, kind, languages = [], ...rest } = frame;
  if (!isKindName(kind)) return { ok: false, reason: "notFound" };
  const placed = await placeWords({ actor, kind, locale }, form.finds, recordOf(form));
  const errors = [...leftLines(form), ...placed.errors];
  if (errors.length > 0) return { ok: false, reason: "invalid", errors };
  // Media need a saved record, so a new record is saved before its media page opens.
  const isBeforeMedia = intent === "media";
  const request = {
    ...{ ...rest, kind, languages, take, isCorrection: correction === "yes", isDifferent: different === "yes" },
    intent: isBeforeMedia ? "save" : (intent as SaveIntent),
  };
  const saved = await saveForm(actor, request, placed.record, locale, now);
  if (!saved.ok) return saved;
  const { id, outcome, revision } = saved.value;
  const change = frame.revision && revision ? `revision=${revision}&` : "";
  const back = frame.for && frame.at ? await backToForm({ draft: frame.for, at: frame.at }, id, locale, now) : null;
  const own = `${adminPath(locale, kind, id)}?${change}done=${outcome}${isBeforeMedia ? "#media" : ""}`;
  const to = isBeforeMedia ? own : (back ?? next ?? own);
  return { ok: true, value: { to, subject: id, details: { kind, outcome }, body: { id, outcome } } };
}
