import { z } from "zod";
import { kindNames, kinds } from "@/lib/kinds/index";
import { safeText } from "@/lib/kinds/input";
import { bulkActions, runBulk } from "@/lib/records/admin/bulk";
import { matchingIds, mostAtOnce, parseAdminQuery } from "@/lib/records/admin/list";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { keepDraft } from "@/lib/routes/draft";
import { ownPath } from "@/lib/routes/own-path";

const id = z.uuid("error.id");
const page = (locale: string, kind: unknown) => {
  const name = kindNames.find((one) => one === kind);
  return name ? `/${locale}/admin/${kinds[name].path}` : `/${locale}/admin`;
};

/** Back to the list as it was filtered, with a report. */
function withReport(list: string, draft: string): string {
  const url = new URL(list, "http://here.invalid");
  url.searchParams.set("report", draft);
  return `${url.pathname}${url.search}#report`;
}

/** The same for the selected records; the answer says of each what became of it. */
export const POST = defineRoute({
  name: "records.bulk",
  actor: "person",
  input: z.strictObject({
    kind: z.enum(kindNames, "error.form"),
    ids: z.union([z.array(id).max(mostAtOnce, "error.tooMany"), id.transform((one) => [one])]).default([]),
    action: z.enum(bulkActions, "error.choice"),
    assignee: z.union([z.literal("").transform(() => null), id]).default(null),
    /** Not those that are ticked, but all that match the filters of `query`. */
    all: z.literal("yes", "error.form").optional(),
    query: safeText(1_000).default(""),
    /** How many they were when somebody said yes. Absent: nobody has been asked yet. */
    confirmed: z.coerce
      .number("error.form")
      .int("error.form")
      .min(1, "error.form")
      .max(mostAtOnce, "error.form")
      .optional(),
  }),
  form: (locale, values) => page(locale, values.kind),
  run: async ({ visitor, input, locale, next, now }) => {
    const { kind, action, assignee, all, query, confirmed } = input;
    const list = page(locale, kind);
    const filters = parseAdminQuery(Object.fromEntries(new URLSearchParams(query)));
    const matching = all ? await matchingIds(visitor.actor, kind, filters, now) : input.ids;
    if (!matching) return refused("admin:bulk.tooMany", "all");
    if (matching.length === 0) return refused("admin:bulk.noneSelected", "ids");
    if (all && confirmed === undefined) {
      const asked = new URLSearchParams([
        ...new URLSearchParams(query),
        ["bulk", action],
        ["assignee", assignee ?? ""],
      ]);
      return { ok: true, value: { to: `${list}?${asked}#confirm`, details: { kind, action, asked: matching.length } } };
    }
    if (all && confirmed !== matching.length) return refused("admin:bulk.changed", "all");
    const lines = await runBulk(visitor.actor, kind, matching, action, assignee, now);
    const failed = lines.filter(({ error }) => error !== null);
    const errors = failed.map(({ id: failedId, error }) => ({ key: error ?? "error.form", path: [failedId] }));
    const draft = await keepDraft({ done: String(lines.length - failed.length) }, errors, now);
    const to = withReport(ownPath(next) ?? list, draft);
    const details = { kind, action, done: lines.length - failed.length, refused: failed.length };
    return { ok: true, value: { to, body: { records: lines }, details } };
  },
});
