import { database } from "@/lib/db";
import { fromJson } from "@/lib/json";
import { kindNamed } from "@/lib/kinds/index";
import type { Stored } from "@/lib/records/store/stored";
import { inputActions } from "@/lib/records/write/earlier-version";
import { hashText } from "@/lib/text/hash";
import { listTextPlaces, readTextAt, type TextAt, type TextHolder } from "./texts";
import type { TranslationWork } from "./work";

/** Limit of the search in the history. */
const maxVersions = 200;
const batchSize = 20;

type Earlier = { input: TextHolder; changes: Record<string, [before: unknown, after: unknown]> };

/** Earlier versions, newest first, read in small batches because most searches end early. */
async function* earlierVersions(recordId: string): AsyncGenerator<Earlier> {
  for (let skip = 0; skip < maxVersions; skip += batchSize) {
    const lines = await database().history.findMany({
      where: { recordId, action: { in: inputActions } },
      orderBy: { id: "desc" },
      skip,
      take: batchSize,
      select: { input: true, changes: true },
    });
    for (const { input, changes } of lines) if (input) yield { input: fromJson(input), changes: fromJson(changes) };
    if (lines.length < batchSize) return;
  }
}

/**
 * A text in a version, and the text it replaced, because imported records have no history line for their first input.
 */
function textsIn({ input, changes }: Earlier, at: TextAt): unknown[] {
  const { sourceLanguage } = input;
  const place = at.part ? `parts.${at.part.name}.${at.part.id}.` : "";
  const changed = changes[`${place}translations.${sourceLanguage}.${at.field}`];
  return [readTextAt(input, at, sourceLanguage), changed?.[0]].filter((text) => text !== undefined && text !== null);
}

/**
 * Key of an outdated text → the source it was made from, found in the history by its hash. Texts that are not found are
 * left out.
 */
export async function sourcesThen({ record }: Stored, { texts }: TranslationWork): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  const hashByKey = new Map(
    texts.flatMap(({ key, state, madeFrom }) => (state === "outdated" && madeFrom ? [[key, madeFrom]] : [])),
  );
  if (hashByKey.size === 0) return found;
  const kind = kindNamed(record.kind);
  for await (const version of earlierVersions(record.id)) {
    for (const at of listTextPlaces(kind, { parts: version.input.parts ?? {} })) {
      if (!hashByKey.has(at.key) || found.has(at.key)) continue;
      const text = textsIn(version, at).find((item) => hashText(item) === hashByKey.get(at.key));
      if (text !== undefined) found.set(at.key, text);
    }
    if (found.size === hashByKey.size) break;
  }
  return found;
}
