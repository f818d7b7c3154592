import type { Database } from "@/lib/db";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { proposer } from "@/lib/records/history/outsiders";
import { notFound } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { createWithin } from "@/lib/records/write/create";
import { inputActions } from "@/lib/records/write/earlier-version";
import { chooseFreeSlug } from "@/lib/records/write/free-slug";
import { changePublication } from "@/lib/records/write/publish";
import { saveWithin } from "@/lib/records/write/save";
import { fold } from "@/lib/text/fold";
import { slugify } from "@/lib/text/slug";
import { mergeProposal } from "./merge";
import type { Proposal, ProposalWithRecord, RecordRow } from "./models";
import { practiceInput } from "./practice-input";
import { typedIn } from "./read";
import { type Whole, wholeOf } from "./schema";

/** Id of the chosen public city; null for a city outside the directory, for which the platform is responsible. */
export async function cityOf(tx: Database, chosen: string): Promise<string | null> {
  if (chosen === "elsewhere") return null;
  const city = await tx.record.findFirst({ where: { id: chosen, kind: "city", publication: "published" } });
  return city?.id ?? null;
}

/** The school with this name in the city; empty when there is none or several. */
async function schoolsOf(tx: Database, name: string, cityId: string | null): Promise<string[]> {
  if (!name || !cityId) return [];
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s."id" FROM "School" s JOIN "SchoolTranslation" t ON t."recordId" = s."id"
    WHERE s."cityId" = ${cityId}::uuid AND fold_text(t."name") = ${fold(name)} LIMIT 2`;
  return found.length === 1 ? [found[0]!.id] : [];
}

async function inputOf(tx: Database, typed: Whole, language: Locale) {
  const termIds = [typed.type, typed.phase, ...typed.levels, ...typed.themes];
  const terms = await tx.term.findMany({ where: { id: { in: termIds } }, select: { id: true } });
  const cityId = await cityOf(tx, typed.city);
  const schoolIds = await schoolsOf(tx, typed.school, cityId);
  return practiceInput(typed, language, { cityId, schoolIds, terms: new Set(terms.map(({ id }) => id)) });
}

type Arrived = { recordId: string; tags: string[] };

async function makeRecord(tx: Database, proposal: Proposal, typed: Whole, now: Date): Promise<Arrived> {
  const language = knownLocale(proposal.language);
  const actor = proposer(proposal.id);
  const slug = await chooseFreeSlug(tx, "practice", slugify(typed.title) || proposal.reference.toLowerCase());
  const input = await inputOf(tx, typed, language);
  const { value, tags } = await createWithin(tx, actor, "practice", slug, input, { now });
  return { recordId: value.id, tags };
}

/** The input as its author last submitted it. */
async function lastHandedIn(tx: Database, recordId: string, writer: string): Promise<unknown> {
  const line = await tx.history.findFirst({
    where: { recordId, actorName: writer, action: { in: inputActions } },
    orderBy: { id: "desc" },
  });
  return line?.input;
}

/**
 * Merges a resubmitted proposal into its record. Changes by the coordinator are kept; if both changed a field, the new
 * text becomes a revision.
 */
async function renewRecord(
  tx: Database,
  proposal: Proposal,
  record: RecordRow,
  typed: Whole,
  now: Date,
): Promise<Arrived> {
  const language = knownLocale(proposal.language);
  const actor = proposer(proposal.id);
  const theirs = (await readStored(tx, "practice", record.id))?.input;
  if (!theirs) throw notFound();
  const mine = await inputOf(tx, typed, language);
  const base = (await lastHandedIn(tx, record.id, actor.name)) ?? theirs;
  const { input, conflicts } = mergeProposal(base as never, mine as never, theirs as never, language);
  if (conflicts.length === 0) {
    const { tags } = await saveWithin(tx, actor, "practice", record.id, input, { version: record.version, now });
    return { recordId: record.id, tags };
  }
  const waiting = { kind: "practice", recordId: record.id, origin: "proposal", state: "submitted" } as const;
  const change = {
    input: input as object,
    baseVersion: record.version,
    languages: [language],
    createdAt: now,
    updatedAt: now,
  };
  await tx.revision.updateMany({ where: { ...waiting, authorId: null }, data: { state: "rejected", updatedAt: now } });
  await tx.revision.create({ data: { ...waiting, ...change } });
  return { recordId: record.id, tags: [] };
}

/**
 * Creates the draft of a submitted proposal in its city's review queue, or updates the record of a resubmitted one.
 * Returns the tags.
 */
export async function arrive(tx: Database, proposal: ProposalWithRecord, now: Date): Promise<string[]> {
  const typed = wholeOf(typedIn(proposal));
  if (!typed) throw notFound();
  const { record } = proposal;
  const { recordId, tags } = record
    ? await renewRecord(tx, proposal, record, typed, now)
    : await makeRecord(tx, proposal, typed, now);
  const cityId = await cityOf(tx, typed.city);
  await tx.proposal.update({
    where: { id: proposal.id },
    data: { state: "submitted", recordId, cityId, reason: null, updatedAt: now },
  });
  const { publication } = await tx.record.findUniqueOrThrow({ where: { id: recordId }, select: { publication: true } });
  if (publication !== "draft") return tags;
  const submitProposal = { needs: "submit", from: ["draft"], to: "inReview", action: "submit", now } as const;
  return [...tags, ...(await changePublication(tx, proposer(proposal.id), "practice", recordId, submitProposal))];
}
