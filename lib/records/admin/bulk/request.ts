import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { Result } from "@/lib/errors";
import { locales } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { refused } from "@/lib/routes/define-route";
import { storeDraft } from "@/lib/routes/draft";
import type { Done } from "@/lib/routes/route-definition";
import { optionalLine } from "@/lib/text/schema";
import { matchingIds, maxAtOnce } from "../list";
import { parseAdminQuery } from "../list-query";
import { keepLines } from "./line";
import { bulkActions, languageActions, runBulk } from "./run";

const id = z.uuid("error.id");
const count = z.coerce.number("error.form").int("error.form").min(1, "error.form").max(maxAtOnce, "error.form");

/** Schema of a bulk action on the selected records, or on all that match the filters. */
export const bulkForm = z.strictObject({
  kind: z.enum(kindNames, "error.form"),
  ids: z.union([z.array(id).max(maxAtOnce, "error.tooMany"), id.transform((single) => [single])]).default([]),
  action: z.enum(bulkActions, "error.choice"),
  assignee: z.union([z.literal("").transform(() => null), id]).default(null),
  /** For the actions that need one. */
  language: z.union([z.literal("").transform(() => null), z.enum(locales, "error.language")]).default(null),
  /** Applies to all records that match `query`, not only to `ids`. */
  all: z.literal("yes", "error.form").optional(),
  query: optionalLine(1_000),
  /** The number of records the person confirmed; undefined before the confirmation page. */
  confirmed: count.optional(),
});

type BulkForm = z.output<typeof bulkForm>;

/** The list's URL with its filters and the id of the report. */
function withReport(listPath: string, draft: string): string {
  const url = new URL(listPath, "http://here.invalid");
  url.searchParams.set("report", draft);
  return `${url.pathname}${url.search}#report`;
}

/** Redirects to the list, which shows the confirmation. */
function askToConfirm(
  { kind, action, assignee, language, query }: BulkForm,
  listPath: string,
  matching: number,
): Result<Done> {
  const pairs = [
    ...new URLSearchParams(query),
    ["bulk", action],
    ["assignee", assignee ?? ""],
    ["bulkLanguage", language ?? ""],
  ];
  const to = `${listPath}?${new URLSearchParams(pairs)}#confirm`;
  return { ok: true, value: { to, details: { kind, action, asked: matching } } };
}

function idsOf(actor: Actor, kind: KindName, { all, query, ids }: BulkForm, now: Date): Promise<string[] | null> {
  const filters = parseAdminQuery(Object.fromEntries(new URLSearchParams(query)));
  return all ? matchingIds(actor, kind, filters, now) : Promise.resolve(ids);
}

/**
 * Runs a bulk action and stores a report per record. An action on all matching records needs a confirmation first, and
 * is refused when their number changed since. Errors: invalid.
 */
export async function runBulkRequest(
  actor: Actor,
  form: BulkForm,
  { listPath, back, now }: { listPath: string; back: string; now: Date },
): Promise<Result<Done>> {
  const { kind, action, assignee, language, all, confirmed } = form;
  if (languageActions.includes(action) && !language) return refused("admin:bulk.noLanguage", "language");
  const ids = await idsOf(actor, kind, form, now);
  if (!ids) return refused("admin:bulk.tooMany", "all");
  if (ids.length === 0) return refused("admin:bulk.noneSelected", "ids");
  if (all && confirmed === undefined) return askToConfirm(form, listPath, ids.length);
  if (all && confirmed !== ids.length) return refused("admin:bulk.changed", "all");
  const records = await runBulk(actor, kind, ids, action, { assignee, language, now });
  const { values, errors } = keepLines(records);
  const done = records.filter(({ outcome }) => outcome === "changed").length;
  const to = withReport(back, await storeDraft(values, errors, now));
  return { ok: true, value: { to, body: { records }, details: { kind, action, done, refused: errors.length } } };
}
