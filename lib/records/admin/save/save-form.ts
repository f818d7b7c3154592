import type { Actor } from "@/lib/auth/actor";
import { invalidResult, notFoundResult, type Result } from "@/lib/errors";
import { decodeRecord } from "@/lib/forms/decode";
import { renameLanguage } from "@/lib/forms/form-values";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { kindNamed } from "@/lib/kinds/index";
import { makeContactPeople } from "@/lib/records/admin/account-contacts";
import { readEditable } from "@/lib/records/admin/record";
import { changeRecord } from "./change";
import { createFrom } from "./create";
import { followingAction } from "./finish";
import type { SavedForm, SaveRequest } from "./form-frame";
import { withOthers } from "./taken-by";

/** Saves the record form. When a value must be unique, the error links to the record that has it. */
export async function saveForm(
  actor: Actor,
  frame: SaveRequest,
  values: Record<string, unknown>,
  locale: Locale,
  now: Date,
): Promise<Result<SavedForm>> {
  const { raw } = decodeRecord(kindNamed(frame.kind), values, locale);
  const saved = await saveDecoded(actor, frame, values, locale, now);
  return withOthers(actor, saved, { kind: frame.kind, id: frame.id, slug: frame.slug, raw }, locale);
}

/** Decodes the form and creates or changes the record. */
async function saveDecoded(
  actor: Actor,
  frame: SaveRequest,
  values: Record<string, unknown>,
  locale: Locale,
  now: Date,
): Promise<Result<SavedForm>> {
  const source = typeof values.sourceLanguage === "string" ? values.sourceLanguage : frame.language;
  const language = !frame.id && isLocale(source) ? source : frame.language;
  const { raw, errors } = decodeRecord(kindNamed(frame.kind), renameLanguage(values, frame.language, language), locale);
  if (errors.length > 0) return invalidResult(errors);
  await makeContactPeople(actor, raw);
  if (!frame.id) return createFrom(actor, { ...frame, language }, raw, locale, now);
  const editable = await readEditable(actor, frame.kind, frame.id, locale, frame.revision);
  if (!editable || (frame.revision && !editable.revision)) return notFoundResult;
  const next = followingAction[frame.intent];
  if (next && !editable.may(next)) return notFoundResult;
  // Without the right to move the record, the form has no city field.
  const city = Object.hasOwn(values, "responsibleCity") ? raw.responsibleCity : editable.input.responsibleCity;
  return changeRecord(actor, frame, editable, { ...raw, responsibleCity: city }, now);
}
