import type { z } from "zod";
import type { Database } from "@/lib/db";
import { type KindName, type KindOf, kindNamed } from "@/lib/kinds/index";
import { type Input, inputSchema } from "@/lib/kinds/input";
import { checkMedia } from "@/lib/records/media/check";
import { checkOwnFiles } from "@/lib/records/media/files";
import { checkLinks, checkTerms } from "@/lib/records/store/check-links";
import { checkParts, linkedIds, usedTerms } from "@/lib/records/store/linked-ids";
import { invalid } from "@/lib/records/store/run-write";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { checkHighlights, checkHighlightTexts } from "./check-highlights";
import { checkOffers } from "./check-offers";
import { checkReviewItems } from "./check-review-items";

const schemas = new Map<string, z.ZodType>();

/** Made once: that takes as long as a hundred checks. */
function schemaOf(kind: KindName, isDraft: boolean): z.ZodType {
  const key = `${kind} ${isDraft}`;
  const schema = schemas.get(key) ?? inputSchema(kindNamed(kind), { isDraft });
  schemas.set(key, schema);
  return schema;
}

/**
 * Parses raw input with the schema of the kind. Drafts (`isDraft`) may be incomplete. Throws a `Refusal` with one error
 * per issue.
 */
export function parseInput<K extends KindName>(
  kind: K,
  raw: unknown,
  options: { isDraft?: boolean } = {},
): Input<KindOf<K>> {
  const result = schemaOf(kind, options.isDraft ?? false).safeParse(raw);
  if (result.success) return result.data as Input<KindOf<K>>;
  throw invalid(result.error.issues.map((issue) => ({ key: issue.message, path: issue.path as (string | number)[] })));
}

/**
 * What readers see, or somebody is asked to publish, has everything that is required. A scheduled draft is asked again
 * at its hour.
 */
export const mustBeComplete = ({ publication }: Pick<RecordRow, "publication">): boolean =>
  publication === "published" || publication === "inReview";

/** Requires what a draft may lack: called when a record is submitted, scheduled or published. Throws a `Refusal`. */
export function requireComplete(kind: KindName, input: unknown, now: Date): void {
  const complete = parseInput(kind, input);
  const missing = [...checkOffers(complete, { now, isDraft: false }), ...checkHighlightTexts(complete)];
  if (missing.length > 0) throw invalid(missing);
}

/**
 * Checks what the schema cannot: linked records and terms exist, media have their descriptions, offers their last day,
 * what a city shows is its own, and files and parts belong to the record with this id. Throws a `Refusal`.
 */
export async function checkTargets(
  tx: Database,
  kind: KindName,
  id: string,
  input: Input<KindOf<KindName>>,
  options: { now: Date; isDraft: boolean },
): Promise<void> {
  await checkTargetsOf(tx, kind, [{ id, input, ...options }]);
}

type Checked = { id: string; input: Input<KindOf<KindName>>; now: Date; isDraft: boolean };

/** `checkTargets` of many records: what they link to is looked up once. */
export async function checkTargetsOf(tx: Database, kind: KindName, records: readonly Checked[]): Promise<void> {
  const declaration = kindNamed(kind);
  const links = await checkLinks(
    tx,
    records.flatMap(({ input }) => linkedIds(declaration, input)),
  );
  const terms = await checkTerms(
    tx,
    records.flatMap(({ input }) => usedTerms(declaration, input)),
  );
  const wrong = [...links, ...terms];
  for (const { id, input, now, isDraft } of records)
    wrong.push(
      ...checkMedia(input),
      ...checkReviewItems(input),
      ...(input.parts.media?.length ? await checkOwnFiles(tx, id, input.parts.media) : []),
      ...checkParts(declaration, input),
      ...checkOffers(input, { now, isDraft }),
      ...(await checkHighlights(tx, id, input, isDraft)),
    );
  if (wrong.length > 0) throw invalid(wrong);
}
