import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import { isVocabularyName } from "@/lib/kinds/vocabularies";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { termsTag, writeTags } from "@/lib/records/store/tags";
import { line, lines } from "@/lib/text/schema";
import { reindexUsers, requireRight, withNarrower } from "./term-use";

export type TermInput = {
  notation: string;
  position: number;
  broader: string | null;
  exactMatch: string | null;
  /** Not offered for new use. */
  hidden?: boolean;
  labels: Partial<Record<Locale, { preferred: string; alternative: string[]; scopeNote: string | null }>>;
};

const label = z.strictObject({
  preferred: line(200),
  alternative: z.array(line(200), "error.list").max(30, "error.tooMany"),
  scopeNote: lines(2_000).nullable(),
});

export const termSchema = z.strictObject({
  notation: line(60).refine((text) => /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(text), "error.notation"),
  position: z.number("error.number").int("error.whole").min(0, "error.tooSmall").max(100_000, "error.tooLarge"),
  broader: line(120).nullable(),
  exactMatch: z
    .url({ protocol: /^https?$/, error: "error.url" })
    .max(2_000, "error.tooLong")
    .nullable(),
  hidden: z.boolean("error.flag").default(false),
  labels: z.partialRecord(z.enum(locales), label),
});

/** Requires every broader term to be in the same vocabulary, and the chain to have no cycle. */
async function checkBroader(tx: Database, vocabulary: string, id: string, broader: string | null): Promise<void> {
  for (let next = broader; next !== null; ) {
    if (next === id) throw invalid([{ key: "error.termCircle", path: ["broader"] }]);
    const term: { broaderId: string | null; vocabulary: string } | null = await tx.term.findUnique({
      where: { id: next },
    });
    if (term?.vocabulary !== vocabulary) throw invalid([{ key: "error.term", path: ["broader"] }]);
    next = term.broaderId;
  }
}

async function writeLabels(tx: Database, termId: string, labels: TermInput["labels"]): Promise<void> {
  await tx.termLabel.deleteMany({ where: { termId } });
  const data = locales.flatMap((language) => {
    const text = labels[language];
    return text?.preferred ? { termId, language, ...text, alternative: text.alternative.filter(Boolean) } : [];
  });
  await tx.termLabel.createMany({ data });
}

function parseTerm(raw: unknown): TermInput {
  const { data, error } = termSchema.safeParse(raw);
  if (error)
    throw invalid(error.issues.map(({ message, path }) => ({ key: message, path: path as (string | number)[] })));
  if (!data.labels.en?.preferred) throw invalid([{ key: "error.required", path: ["labels", "en", "preferred"] }]);
  return data as TermInput;
}

type Saved = { id: string; tags: string[] };

/** `saveTerm` in a transaction of the caller, who notifies the tags. Throws a `Refusal`. */
export async function saveTermWithin(
  tx: Database,
  actor: Actor,
  vocabulary: string,
  id: string | null,
  raw: unknown,
): Promise<Saved> {
  requireRight(actor);
  if (!isVocabularyName(vocabulary)) throw notFound();
  const { notation, position, broader, exactMatch, hidden, labels } = parseTerm(raw);
  const known = id ? await tx.term.findUnique({ where: { id } }) : null;
  if (id && known?.vocabulary !== vocabulary) throw notFound();
  const termId = known?.id ?? `${vocabulary}/${notation}`;
  await checkBroader(tx, vocabulary, termId, broader);
  const data = { position, broaderId: broader, exactMatch, hidden: hidden ?? false };
  if (known) await tx.term.update({ where: { id: termId }, data });
  else await tx.term.create({ data: { ...data, id: termId, vocabulary, notation } });
  await writeLabels(tx, termId, labels);
  const moved = known && known.broaderId !== broader;
  const lists = moved ? await reindexUsers(tx, vocabulary, await withNarrower(tx, termId)) : [];
  return { id: termId, tags: [termsTag, ...lists] };
}

/**
 * Creates a term (`id` null) or changes one. The notation of an existing term never changes, because it is part of its
 * id. Errors: invalid, notFound.
 */
export function saveTerm(
  actor: Actor,
  vocabulary: string,
  id: string | null,
  raw: unknown,
): Promise<Result<{ id: string }>> {
  return runWrite(async (tx) => {
    const { id: saved, tags } = await saveTermWithin(tx, actor, vocabulary, id, raw);
    await writeTags(tx, tags);
    return { value: { id: saved }, tags };
  });
}
