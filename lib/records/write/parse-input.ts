import type { Database } from "@/lib/db";
import { type KindName, type KindOf, kindNamed, kinds } from "@/lib/kinds/index";
import { type Input, inputSchema } from "@/lib/kinds/input";
import { checkMedia } from "@/lib/records/media/check";
import { checkOwnFiles } from "@/lib/records/media/files";
import { checkLinks, checkTerms } from "@/lib/records/store/check-links";
import { checkParts, linkedIds, usedTerms } from "@/lib/records/store/linked-ids";
import { invalid } from "@/lib/records/store/run-write";

/** Raw input as valid input of this kind, or a refusal with one error for each thing that is wrong. */
export function parseInput<K extends KindName>(kind: K, raw: unknown): Input<KindOf<K>> {
  const result = inputSchema(kinds[kind]).safeParse(raw);
  if (result.success) return result.data as Input<KindOf<K>>;
  throw invalid(result.error.issues.map((issue) => ({ key: issue.message, path: issue.path as (string | number)[] })));
}

/**
 * Refuses links to what is not there, terms that nobody knows, files of which too little is said, and files and parts of
 * another record than the one with this id.
 */
export async function checkTargets(
  tx: Database,
  kind: KindName,
  id: string,
  input: Input<KindOf<KindName>>,
): Promise<void> {
  const declaration = kindNamed(kind);
  const links = await checkLinks(tx, linkedIds(declaration, input));
  const terms = await checkTerms(tx, usedTerms(declaration, input));
  const files = await checkOwnFiles(tx, id, input.parts.media ?? []);
  const wrong = [...links, ...terms, ...checkMedia(input), ...files, ...checkParts(declaration, input)];
  if (wrong.length > 0) throw invalid(wrong);
}
