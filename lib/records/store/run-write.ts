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

/** Database constraint → key in `validation.json` and the field to report. */
const constraints: Record<string, [key: string, ...path: string[]]> = {
  Cluster_one_seat: ["error.oneSeat", "parts", "members"],
  Network_one_lead: ["error.oneLead", "parts", "members"],
  Membership_dates: ["error.endsBeforeItBegins", "parts", "members"],
  Membership_current_in_network: ["error.memberTwice", "parts", "members"],
  Membership_current_in_cluster: ["error.memberTwice", "parts", "members"],
  Network_dates: ["error.endsBeforeItBegins", "fields", "ended"],
  Cluster_dates: ["error.endsBeforeItBegins", "fields", "ended"],
  Practice_dates: ["error.endsBeforeItBegins", "fields", "end"],
  Meeting_dates: ["error.endsBeforeItBegins", "fields", "end"],
  Practice_ages: ["error.ages", "fields", "agesTo"],
  SchoolLevel_ages: ["error.ages", "parts", "levels"],
  Contact_somebody: ["error.contactNobody", "parts", "contacts"],
  Media_somewhere: ["error.mediaNowhere", "parts", "media"],
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

/** Prisma's own statements and raw ones say it with different codes. */
const isTaken = (error: unknown, text: string): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === "P2002" || (error.code === "P2010" && text.includes("Code: `23505`")));

/** Maps refusals and known constraint violations to a failure; rethrows anything unexpected. */
function explainRefusal(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const text =
    error instanceof Error ? `${error.message} ${JSON.stringify((error as { meta?: unknown }).meta ?? "")}` : "";
  const known = Object.keys(constraints).find((name) => text.includes(name));
  if (known) {
    const [key, ...path] = constraints[known]!;
    return { ok: false, reason: "invalid", errors: [{ key, path }] };
  }
  if (isTaken(error, text)) {
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
