import { type Database, Prisma, transaction } from "@/lib/db";
import type { Failure, FieldError, Result } from "@/lib/errors";
import { invalidateTags } from "@/lib/serving/invalidation";

/** Carries an expected failure out of a transaction, which rolls back. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

export const invalid = (errors: FieldError[]) => new Refusal({ ok: false, reason: "invalid", errors });
export const notFound = () => new Refusal({ ok: false, reason: "notFound" });

/** A decision holds for the version that was read. Null or undefined: whoever decides has read the one of now. */
export function requireSeen(version: number, seen: number | null | undefined): void {
  if ((seen ?? version) !== version) throw new Refusal({ ok: false, reason: "conflict", version });
}

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

/** What has to be the only one of its kind, and the field that says it. */
const uniquePlaces: Record<string, FieldError["path"]> = {
  School_code: ["fields", "officialCode"],
  officialCode: ["fields", "officialCode"],
  Cluster_code: ["fields", "registerCode"],
  registerCode: ["fields", "registerCode"],
  Guide_number_key: ["fields", "number"],
  Record_kind_slug_key: ["slug"],
};

/** What the database refused, as errors that a person can act on; anything unforeseen stays an exception. */
function explainRefusal(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const text =
    error instanceof Error ? `${error.message} ${JSON.stringify((error as { meta?: unknown }).meta ?? "")}` : "";
  const known = Object.keys(constraintKeys).find((name) => text.includes(name));
  if (known) return { ok: false, reason: "invalid", errors: [{ key: constraintKeys[known]!, path: [] }] };
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") {
    const place = Object.keys(uniquePlaces).find((name) => text.includes(name));
    return { ok: false, reason: "invalid", errors: [{ key: "error.taken", path: place ? uniquePlaces[place]! : [] }] };
  }
  throw error;
}

/**
 * One write: a transaction that ends as a value. Its tags leave this process's pages at once; the others hear of them
 * when it commits. An expected refusal inside (`throw invalid(…)`) rolls back and becomes a failure. Writes of one record
 * wait for each other.
 */
export async function runWrite<T>(
  work: (tx: Database) => Promise<{ value: T; tags: Iterable<string> }>,
  recordId?: string,
): Promise<Result<T>> {
  try {
    const { value, tags } = await transaction(work, { key: recordId });
    invalidateTags(tags);
    return { ok: true, value };
  } catch (error) {
    return explainRefusal(error);
  }
}
