import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { boundsOfText } from "@/lib/edtf/index";
import type { FieldError, Result } from "@/lib/errors";
import { dayColumn } from "@/lib/records/store/columns";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { writeTags } from "@/lib/records/store/tags";
import { fieldErrors } from "@/lib/routes/error-text";
import { type ReferenceInput, referenceInput } from "./input";
import { requireReferenceRight } from "./right";
import { referenceTags } from "./tags";

/** The columns of a validated reference. */
export function referenceColumns(input: ReferenceInput) {
  const { earliest, latest } = boundsOfText(input.year);
  return { ...input, yearEarliest: dayColumn(earliest), yearLatest: dayColumn(latest) };
}

/** The input, or its errors by field. */
export function parseReference(raw: unknown): { data: ReferenceInput } | { errors: FieldError[] } {
  const { data, error } = referenceInput.safeParse(raw);
  return data ? { data } : { errors: fieldErrors(error!.issues) };
}

/** A DOI belongs to one reference: the error leads to it. */
async function requireFreeDoi(tx: Database, id: string | null, doi: string | null): Promise<void> {
  const other = doi ? await tx.reference.findUnique({ where: { doi }, select: { id: true } }) : null;
  if (other && other.id !== id) throw invalid([{ key: "work:error.doiTaken", path: ["doi"], link: other.id }]);
}

type Saved = { id: string; tags: string[] };

/** `saveReference` in a transaction of the caller, who notifies the tags. Throws a `Refusal`. */
export async function saveReferenceWithin(tx: Database, actor: Actor, id: string | null, raw: unknown): Promise<Saved> {
  requireReferenceRight(actor);
  const parsed = parseReference(raw);
  if ("errors" in parsed) throw invalid(parsed.errors);
  const before = id ? await tx.reference.findUnique({ where: { id } }) : null;
  if (id && !before) throw notFound();
  await requireFreeDoi(tx, id, parsed.data.doi);
  const data = referenceColumns(parsed.data);
  const saved = before
    ? await tx.reference.update({ where: { id: before.id }, data })
    : await tx.reference.create({ data: { id: randomUUID(), ...data } });
  return { id: saved.id, tags: await referenceTags(tx, saved.id, [before?.publisher ?? null, saved.publisher]) };
}

/** Creates a reference (`id` null) or corrects one, and renews the pages that show it. Errors: invalid, notFound. */
export function saveReference(actor: Actor, id: string | null, raw: unknown): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const { id: saved, tags } = await saveReferenceWithin(tx, actor, id, raw);
    await writeTags(tx, tags);
    return { value: { id: saved }, tags };
  });
}
