import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import type { Input } from "@/lib/kinds/input";
import { type RenderedInput, renderInput, storeRendered } from "@/lib/records/store/rendered";
import { notFound, runWrite } from "@/lib/records/store/run-write";
import type { TranslationsStanding } from "@/lib/records/store/standing";
import { writeInput } from "@/lib/records/store/write";
import { rendererVersion } from "@/lib/text/markdown";
import { finishWrite, recordInputColumns } from "./finish-write";
import { requireFreeSlug } from "./free-slug";
import { checkTargets, parseInput } from "./parse-input";
import type { Saved } from "./save";

export type CreateOptions = {
  now?: Date;
  demo?: boolean;
  id?: string;
  /** See `SaveOptions`. */
  isComplete?: boolean;
  /** How its translations stand; without it they are made of the texts as they are. */
  standing?: TranslationsStanding | undefined;
};

/** Creates a draft. Errors: invalid, notFound (the actor may not create records for this city). */
export function create<K extends KindName>(
  actor: Actor,
  kind: K,
  slug: string,
  raw: unknown,
  options: CreateOptions = {},
): Promise<Result<Saved>> {
  return runWrite((tx) => createWithin(tx, actor, kind, slug, raw, options));
}

/** `create` inside the caller's transaction. Throws a `Refusal` instead of returning a failure. */
export async function createWithin<K extends KindName>(
  tx: Database,
  actor: Actor,
  kind: K,
  slug: string,
  raw: unknown,
  options: CreateOptions,
) {
  const { now = new Date(), demo = false, id = randomUUID(), isComplete = false, standing } = options;
  const input = parseInput(kind, raw, { isDraft: !isComplete });
  if (!can(actor, "create", { kind, cityId: input.responsibleCity })) throw notFound();
  await requireFreeSlug(tx, kind, slug);
  await checkTargets(tx, kind, id, input, { now, isDraft: !isComplete });
  const rendered = await renderInput(tx, id, kindNamed(kind), input);
  await insertRecord(tx, actor, kind, { id, slug, demo, now, rendered, standing }, input);
  const tags = await finishWrite(tx, actor, { kind, id, slug, version: 1, before: null, input, action: "create", now });
  return { value: { id, version: 1 } satisfies Saved, tags };
}

/** Without `rendered`, a background job renders the texts later. */
type NewRecord = Pick<CreateOptions, "standing"> & {
  id: string;
  slug: string;
  demo: boolean;
  now: Date;
  rendered?: RenderedInput;
};

/** Inserts the rows of a new record from validated input. The seed calls it directly to fill an empty database. */
export async function insertRecord<K extends KindName>(
  tx: Database,
  actor: Actor,
  kind: K,
  { id, slug, demo, now, rendered, standing }: NewRecord,
  input: Input<KindOf<K>>,
): Promise<void> {
  const by = { createdById: actor.userId, updatedById: actor.userId };
  const renderedBy = rendered ? rendererVersion : 0;
  await tx.record.create({
    data: { ...recordInputColumns(input), id, kind, slug, demo, createdAt: now, updatedAt: now, renderedBy, ...by },
  });
  await writeInput(tx, kind, id, input, { before: null, standing, now });
  if (rendered) await storeRendered(tx, id, rendered);
}
