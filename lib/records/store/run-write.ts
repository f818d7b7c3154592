import { type Database, Prisma, transaction } from "@/lib/db";
import type { Failure, FieldError, Result } from "@/lib/errors";
import { invalidateTags } from "@/lib/serving/invalidation";
import { loadWords } from "@/lib/words/load";

/** Thrown to roll a transaction back with an expected failure, which `runWrite` returns. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason);
  }
}

export const invalid = (errors: FieldError[]) => new Refusal({ ok: false, reason: "invalid", errors });
export const notFound = () => new Refusal({ ok: false, reason: "notFound" });

/**
 * Throws conflict when the decision was made on another version. Without `seen`, the caller has just read the current
 * one.
 */
export function requireSeen(version: number, seen: number | null | undefined): void {
  if ((seen ?? version) !== version) throw new Refusal({ ok: false, reason: "conflict", version });
}

/** Database constraint → key in `validation.json`. */
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

/** Part of a unique constraint's name → path of the field to report. */
const uniquePlaces: Record<string, FieldError["path"]> = {
  School_code: ["fields", "officialCode"],
  officialCode: ["fields", "officialCode"],
  Cluster_code: ["fields", "registerCode"],
  registerCode: ["fields", "registerCode"],
  Guide_number_key: ["fields", "number"],
  Record_kind_slug_key: ["slug"],
};

/** Maps refusals and known constraint violations to a failure; rethrows anything unexpected. */
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
 * Runs `work` in a transaction and returns a `Result`. Invalidates the tags in this process at once; `writeTags`
 * notifies the others on commit. A `Refusal` rolls back. Calls with the same `recordId` run one after the other.
 */
export async function runWrite<T>(
  work: (tx: Database) => Promise<{ value: T; tags: Iterable<string> }>,
  recordId?: string,
): Promise<Result<T>> {
  try {
    await loadWords();
    const { value, tags } = await transaction(work, { key: recordId });
    invalidateTags(tags);
    return { ok: true, value };
  } catch (error) {
    return explainRefusal(error);
  }
}
