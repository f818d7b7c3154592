import type { Database } from "@/lib/db";
import { type KindName, type KindOf, kindNamed, kinds } from "@/lib/kinds/index";
import { type Input, inputSchema } from "@/lib/kinds/input";
import { checkMedia } from "@/lib/records/media/check";
import { checkOwnFiles } from "@/lib/records/media/files";
import { checkLinks, checkTerms } from "@/lib/records/store/check-links";
import { checkParts, linkedIds, usedTerms } from "@/lib/records/store/linked-ids";
import { invalid } from "@/lib/records/store/run-write";
import { checkHighlights } from "./check-highlights";
import { checkOffers } from "./check-offers";

/** Parses raw input with the schema of the kind. Throws a `Refusal` with one error per issue. */
export function parseInput<K extends KindName>(kind: K, raw: unknown): Input<KindOf<K>> {
  const result = inputSchema(kinds[kind]).safeParse(raw);
  if (result.success) return result.data as Input<KindOf<K>>;
  throw invalid(result.error.issues.map((issue) => ({ key: issue.message, path: issue.path as (string | number)[] })));
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
  now: Date,
): Promise<void> {
  const declaration = kindNamed(kind);
  const links = await checkLinks(tx, linkedIds(declaration, input));
  const terms = await checkTerms(tx, usedTerms(declaration, input));
  const files = await checkOwnFiles(tx, id, input.parts.media ?? []);
  const wrong = [
    ...links,
    ...terms,
    ...checkMedia(input),
    ...files,
    ...checkParts(declaration, input),
    ...checkOffers(input, now),
    ...(await checkHighlights(tx, id, input)),
  ];
  if (wrong.length > 0) throw invalid(wrong);
}
