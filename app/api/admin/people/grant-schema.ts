import { z } from "zod";
import type { Actor, Grant } from "@/lib/auth/actor";
import { roles } from "@/lib/auth/can";
import type { FieldError } from "@/lib/errors";
import { onlyMatch } from "@/lib/forms/only-match";
import type { Locale } from "@/lib/i18n/locales";
import { findRecordsForEditors } from "@/lib/records/admin/editor-records";
import { optionalId, shortText } from "@/lib/routes/form-schema";

export const role = z.enum(roles, "error.choice");
export const grantFields = { role, city: optionalId, record: optionalId, find: shortText };

type Fields = { role: z.output<typeof role>; city: string | null; record: string | null; find: string };

/** The record chosen, or the only one that the typed words mean. */
async function recordOf(actor: Actor, { record, find }: Fields, locale: Locale): Promise<string | FieldError> {
  if (record) return record;
  if (find === "") return { key: "error.required", path: ["find"] };
  const found = await findRecordsForEditors(actor, find, locale);
  if (found.length === 0) return { key: "admin:error.notFound", path: ["find"], values: { words: find } };
  return onlyMatch(found, find)?.id ?? { key: "admin:error.choose", path: ["find"], values: { words: find } };
}

/** The grant of a role with its place, or an error naming the place that was not chosen. */
export async function grantOf(actor: Actor, fields: Fields, locale: Locale): Promise<Grant | { missing: FieldError }> {
  const { role: name, city } = fields;
  if (name === "administrator") return { role: name };
  if (name === "editor") {
    const record = await recordOf(actor, fields, locale);
    return typeof record === "string" ? { role: name, recordId: record } : { missing: record };
  }
  return city ? { role: name, cityId: city } : { missing: { key: "error.required", path: ["city"] } };
}
