import { system } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Failure } from "@/lib/errors";
import { isLocale, knownLocale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import { postEmail } from "@/lib/mail/post";
import { titlesOf } from "@/lib/records/admin/labels";
import { writeHistory } from "@/lib/records/history/history";
import { timeZoneOf } from "@/lib/records/history/view";
import { notApproved } from "@/lib/records/review/revision-checks";
import { errorText } from "@/lib/routes/error-text";
import { type PersonToTell, peopleToTell } from "./people-to-tell";
import { notPublishedLetter } from "./publish-failed-letter";
import { areDue, type ScheduledTogether } from "./scheduled-languages";

// What could not be published at its time waits for a person, who is told: a language stays in the list of what is
// scheduled with its problem, a change returns to those that wait for a decision.

/** Languages of a record that one person scheduled, or a change to it. */
export type DueChange = ScheduledTogether | { recordId: string; by: string | null; revisionId: string };
export type NotPublished = { failure: Failure; now: Date };

/** The key of the sentence that says why. */
function problemOf(failure: Failure): string {
  if (failure.reason === "notFound") return "error.noLongerAllowed";
  if (failure.reason !== "invalid") return `error.${failure.reason}`;
  const keys = failure.errors.map(({ key }) => key);
  return keys.includes("error.required") ? "error.incomplete" : (keys[0] ?? "error.form");
}

/** The languages or the change, no longer due; null when another worker handled them first. */
async function takeOut(tx: Database, change: DueChange, problem: string, now: Date) {
  if ("revisionId" in change) {
    const where = { id: change.revisionId, state: "approved" as const, publishAt: { lte: now } };
    const [found] = await tx.revision.findMany({ where, select: { publishAt: true, languages: true } });
    const { count } = await tx.revision.updateMany({ where, data: { state: "submitted", ...notApproved } });
    return found?.publishAt && count > 0 ? { at: found.publishAt, languages: [] } : null;
  }
  const where = areDue(change, now);
  const rows = await tx.scheduledLanguage.findMany({ where, orderBy: { publishAt: "asc" } });
  const { count } = await tx.scheduledLanguage.updateMany({ where, data: { problem } });
  const [first] = rows;
  return first && count > 0 ? { at: first.publishAt, languages: rows.map(({ language }) => language) } : null;
}

type Told = {
  record: { id: string; kind: KindName; slug: string; responsibleCityId: string | null };
  out: { at: Date; languages: string[] };
  revisionId: string | undefined;
  problem: string;
  now: Date;
};

async function tell(tx: Database, person: PersonToTell, { record, out, revisionId, problem, now }: Told) {
  const locale = knownLocale(person.language);
  const { id, kind, slug } = record;
  const title = (await titlesOf(kind, [id], locale)).get(id)?.text ?? slug;
  const path = `${adminPath(locale, kind, id)}${revisionId ? `?revision=${revisionId}` : ""}`;
  const letter = notPublishedLetter(locale, {
    ...{ name: person.name, title, at: out.at, languages: out.languages.filter(isLocale) },
    timeZone: await timeZoneOf(record.responsibleCityId),
    problem: errorText(locale, problem),
    record: `${env().SITE_URL}${path}`,
    list: `${env().SITE_URL}/${locale}/admin/scheduled`,
  });
  await postEmail(tx, person.email, locale, letter, now);
}

/** Takes back what failed, so that it is not retried for ever, and says so in the history and by email. */
export async function giveBack(tx: Database, change: DueChange, { failure, now }: NotPublished): Promise<boolean> {
  const { recordId: id, by } = change;
  const revisionId = "revisionId" in change ? change.revisionId : undefined;
  const problem = problemOf(failure);
  const out = await takeOut(tx, change, problem, now);
  if (!out) return false;
  const record = await tx.record.findUniqueOrThrow({ where: { id } });
  const after = { problem, ...(out.languages.length > 0 ? { languages: out.languages } : {}) };
  const line = { id, version: record.version, before: {}, after, now };
  await writeHistory(tx, system, { ...line, action: revisionId ? "scheduleChangeFailed" : "scheduleFailed" });
  for (const person of await peopleToTell(tx, { userId: by, cityId: record.responsibleCityId }))
    await tell(tx, person, { record, out, revisionId, problem, now });
  return true;
}
