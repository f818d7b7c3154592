import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { maySave } from "@/lib/auth/can";
import { type Database, Prisma, transaction } from "@/lib/db";
import type { FieldError, Result } from "@/lib/errors";
import { type KindName, type KindOf, kindNamed, kinds } from "@/lib/kinds/index";
import { type Input, inputSchema } from "@/lib/kinds/input";
import { forgetTags } from "@/lib/pages/page";
import { isSlug } from "@/lib/text/slug";
import { checkLinks, checkTerms } from "./check-links";
import { writeHistory } from "./history";
import { indexRecord } from "./index-record";
import { linkedIds, usedTerms } from "./linked-ids";
import { readStored, type Stored } from "./stored";
import { kindTag, recordTag, slugTag, writeTags } from "./tags";
import { writeInput } from "./write";

export type SaveOptions = {
  /** The version that the form was opened with; another one meanwhile is a conflict. */
  version?: number;
  /** The source was only corrected: translations stay current. */
  isCorrection?: boolean;
  now?: Date;
};

export type Saved = { id: string; version: number };

/** Carries an expected failure out of a transaction, which rolls back. */
class Refusal extends Error {
  constructor(readonly failure: Exclude<Result<never>, { ok: true }>) {
    super(failure.reason);
  }
}

const invalid = (errors: FieldError[]) => new Refusal({ ok: false, reason: "invalid", errors });
const notFound = () => new Refusal({ ok: false, reason: "notFound" });

/** The database's own checks, as errors of a form: which constraint → which key of `validation.json`. */
const constraintKeys: Record<string, string> = {
  Cluster_one_seat: "error.oneSeat",
  Network_one_lead: "error.oneLead",
  Membership_dates: "error.endsBeforeItBegins",
  Membership_current_in_network: "error.memberTwice",
  Membership_current_in_cluster: "error.memberTwice",
  Network_dates: "error.endsBeforeItBegins",
  Cluster_dates: "error.endsBeforeItBegins",
  Practice_dates: "error.endsBeforeItBegins",
  Meeting_dates: "error.endsBeforeItBegins",
  Practice_ages: "error.ages",
  SchoolLevel_ages: "error.ages",
  City_population_dated: "error.populationDate",
  Contact_somebody: "error.contactNobody",
  Media_somewhere: "error.mediaNowhere",
};

/** What the database refused, as errors that a person can act on; anything unforeseen stays an exception. */
function explainRefusal(error: unknown): Result<never> {
  if (error instanceof Refusal) return error.failure;
  const text =
    error instanceof Error ? `${error.message} ${JSON.stringify((error as { meta?: unknown }).meta ?? "")}` : "";
  const known = Object.keys(constraintKeys).find((name) => text.includes(name));
  if (known) return { ok: false, reason: "invalid", errors: [{ key: constraintKeys[known]!, path: [] }] };
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
    return { ok: false, reason: "invalid", errors: [{ key: "error.taken", path: [] }] };
  }
  throw error;
}

function parse<K extends KindName>(kind: K, raw: unknown): Input<KindOf<K>> {
  const result = inputSchema(kinds[kind]).safeParse(raw);
  if (result.success) return result.data as Input<KindOf<K>>;
  throw invalid(result.error.issues.map((issue) => ({ key: issue.message, path: issue.path as (string | number)[] })));
}

async function checkTargets(tx: Database, kind: KindName, input: Input<KindOf<KindName>>): Promise<void> {
  const declaration = kindNamed(kind);
  const links = await checkLinks(tx, linkedIds(declaration, input));
  const terms = await checkTerms(tx, usedTerms(declaration, input));
  if (links.length + terms.length > 0) throw invalid([...links, ...terms]);
}

/** The tags of the record, of its kind, and of everything that it points at, before and after. */
function staleTags(
  kind: KindName,
  id: string,
  slug: string,
  before: Stored | null,
  input: Input<KindOf<KindName>>,
): string[] {
  const declaration = kindNamed(kind);
  const around = [...(before ? linkedIds(declaration, before.input) : []), ...linkedIds(declaration, input)];
  return [recordTag(id), kindTag(kind), slugTag(kind, slug), ...new Set(around.map((link) => recordTag(link.id)))];
}

/** A transaction that ends as a value; its tags also leave this process's pages at once, others learn of them on commit. */
async function settle(work: (tx: Database) => Promise<{ saved: Saved; tags: string[] }>): Promise<Result<Saved>> {
  try {
    const { saved, tags } = await transaction(work);
    forgetTags(tags);
    return { ok: true, value: saved };
  } catch (error) {
    return explainRefusal(error);
  }
}

/** Creates a record as a draft. Errors: invalid, notFound (not this actor's city). */
export function create<K extends KindName>(
  actor: Actor,
  kind: K,
  slug: string,
  raw: unknown,
  { now = new Date(), demo = false, id = randomUUID() }: { now?: Date; demo?: boolean; id?: string } = {},
): Promise<Result<Saved>> {
  return settle(async (tx) => {
    const input = parse(kind, raw);
    if (!isSlug(slug)) throw invalid([{ key: "error.slug", path: ["slug"] }]);
    if (!maySave(actor, { recordId: id, cityId: input.responsibleCity })) throw notFound();
    await checkTargets(tx, kind, input);
    await insertRecord(tx, actor, kind, { id, slug, demo, now }, input);
    return { saved: { id, version: 1 }, tags: await finish(tx, actor, kind, id, null, input, "create", now) };
  });
}

/** The shared end of every write: history, index, tags. */
async function finish(
  tx: Database,
  actor: Actor,
  kind: KindName,
  id: string,
  before: Stored | null,
  input: Input<KindOf<KindName>>,
  action: string,
  now: Date,
) {
  const record = await tx.record.findUniqueOrThrow({ where: { id } });
  await writeHistory(tx, actor, {
    id,
    version: record.version,
    action,
    before: before?.input ?? {},
    after: input,
    now,
  });
  await indexRecord(tx, kind, id);
  const tags = staleTags(kind, id, record.slug, before, input);
  await writeTags(tx, tags);
  return tags;
}

/** The rows of a new record, already validated. The seed, which fills an empty database at one go, calls it too. */
export async function insertRecord<K extends KindName>(
  tx: Database,
  actor: Actor,
  kind: K,
  { id, slug, demo, now }: { id: string; slug: string; demo: boolean; now: Date },
  input: Input<KindOf<K>>,
): Promise<void> {
  await tx.record.create({
    data: {
      ...recordColumns(input),
      id,
      kind,
      slug,
      demo,
      createdAt: now,
      updatedAt: now,
      createdById: actor.userId,
      updatedById: actor.userId,
    },
  });
  await writeInput(tx, kind, id, input, { before: null, now });
}

function recordColumns(input: Input<KindOf<KindName>>) {
  return {
    sourceLanguage: input.sourceLanguage,
    responsibleCityId: input.responsibleCity,
    takenFromPublisher: input.takenFrom?.publisher ?? null,
    takenFromAddress: input.takenFrom?.address ?? null,
    takenFromOn: input.takenFrom?.on ?? null,
  };
}

/**
 * Saves straight to a record, in one transaction: record, texts, parts, history, index, tags. Authorised against the
 * city it has and the city it is moved to. Errors: invalid, notFound, conflict (with the version that is there now).
 */
export function save<K extends KindName>(
  actor: Actor,
  kind: K,
  id: string,
  raw: unknown,
  options: SaveOptions = {},
): Promise<Result<Saved>> {
  const { now = new Date(), isCorrection = false } = options;
  return settle(async (tx) => {
    const place = await tx.record.findUnique({ where: { id_kind: { id, kind } } });
    if (!place || !maySave(actor, { recordId: id, cityId: place.responsibleCityId })) throw notFound();
    const input = parse(kind, raw);
    if (!maySave(actor, { recordId: id, cityId: input.responsibleCity })) throw notFound();
    const version = await claimVersion(tx, actor, id, place.version, options.version, input, now);
    await checkTargets(tx, kind, input);
    const before = (await readStored(tx, kind, id)) as Stored | null;
    await writeInput(tx, kind, id, input, { before, isCorrection, now });
    const tags = await finish(tx, actor, kind, id, before, input, "save", now);
    await reindexDependants(tx, kind, id, before, input);
    return { saved: { id, version }, tags };
  });
}

/** Counts the version up, if it is still the one that was seen: of many saves of one version, one wins. */
async function claimVersion(
  tx: Database,
  actor: Actor,
  id: string,
  current: number,
  seen: number | undefined,
  input: Input<KindOf<KindName>>,
  now: Date,
) {
  const expected = seen ?? current;
  const { count } = await tx.record.updateMany({
    where: { id, version: expected },
    data: { ...recordColumns(input), version: expected + 1, updatedAt: now, updatedById: actor.userId },
  });
  if (count === 1) return expected + 1;
  const { version } = await tx.record.findUniqueOrThrow({ where: { id }, select: { version: true } });
  throw new Refusal({ ok: false, reason: "conflict", version });
}

/** The entries of other records hold a city's country: they are written anew when it changes, and only then. */
async function reindexDependants(
  tx: Database,
  kind: KindName,
  id: string,
  before: Stored | null,
  input: Input<KindOf<KindName>>,
) {
  const country = (values: object | undefined) => (values as { country?: string } | undefined)?.country;
  if (country(before?.input.fields) === country(input.fields)) return;
  const rows = await tx.searchEntry.findMany({ where: { facets: { has: `${kind}:${id}` } }, distinct: ["recordId"] });
  for (const row of rows) await indexRecord(tx, row.kind, row.recordId);
}
