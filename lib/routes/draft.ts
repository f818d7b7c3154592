import { randomBytes } from "node:crypto";
import { z } from "zod";
import { database } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import type { FormValues } from "@/lib/forms/form-values";

/** In milliseconds: 30 minutes to correct a form. */
const lifetime = 30 * 60_000;

export type FormDraft = { values: FormValues; errors: FieldError[] };

/** Schema of a draft id in a form. */
export const storedDraftId = z.string("error.id").regex(/^[\w-]{22}$/, "error.id");

/** Limit for strangers' drafts: at 64 KB each, 4,000 fit on a small disk. */
const maxStrangersDrafts = 4_000;

/**
 * Stores the values of a refused form for 30 minutes and returns its id; null when a stranger's draft exceeds the
 * limit.
 */
export function storeDraft(values: FormValues, errors: FieldError[], now: Date): Promise<string>;
export function storeDraft(
  values: FormValues,
  errors: FieldError[],
  now: Date,
  isStranger: boolean,
): Promise<string | null>;
export async function storeDraft(values: FormValues, errors: FieldError[], now: Date, isStranger = false) {
  if (isStranger && (await database().formDraft.count({ where: { expiresAt: { gt: now } } })) >= maxStrangersDrafts)
    return null;
  const id = randomBytes(16).toString("base64url");
  await database().formDraft.create({ data: { id, values, errors, expiresAt: new Date(now.getTime() + lifetime) } });
  return id;
}

/** The stored values of a refused form by the id in the page's `draft` parameter; null when unknown or expired. */
export async function readDraft(id: unknown, now: Date): Promise<FormDraft | null> {
  const { data } = storedDraftId.safeParse(id);
  const row = data && (await database().formDraft.findFirst({ where: { id: data, expiresAt: { gt: now } } }));
  return row ? { values: row.values as FormValues, errors: row.errors as FieldError[] } : null;
}
