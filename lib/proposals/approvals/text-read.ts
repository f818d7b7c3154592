import type { Database } from "@/lib/db";
import { fromJson } from "@/lib/json";
import type { KindName } from "@/lib/kinds/index";
import { readStored } from "@/lib/records/store/stored";
import { hashText } from "@/lib/text/hash";

type Texts = { sourceLanguage: string; translations: Record<string, object | undefined> };
type What = { kind: KindName; recordId: string; revisionId: string | null; language: string };

const isEmpty = (value: unknown) => value === "" || value === null || (Array.isArray(value) && value.length === 0);

/**
 * A hash of the text to approve: that of the open revision, else of the record. Covers one language, so other changes
 * to the record do not matter.
 */
export async function textStamp(tx: Database, { kind, recordId, revisionId, language }: What): Promise<string> {
  const revision = revisionId ? await tx.revision.findUnique({ where: { id: revisionId } }) : null;
  const isWaiting = revision && revision.state !== "applied" && revision.state !== "rejected";
  const input: Texts | undefined = isWaiting ? fromJson(revision.input) : (await readStored(tx, kind, recordId))?.input;
  const texts = input?.translations[language] ?? input?.translations[input.sourceLanguage] ?? {};
  return hashText(Object.fromEntries(Object.entries(texts).filter(([, value]) => !isEmpty(value))));
}
