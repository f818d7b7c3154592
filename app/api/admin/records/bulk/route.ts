import { z } from "zod";
import { kindNames, kinds } from "@/lib/kinds/index";
import { bulkActions, runBulk } from "@/lib/records/admin-bulk";
import { defineRoute } from "@/lib/routes/define-route";
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
    ids: z.union([z.array(id).max(200, "error.tooMany"), id.transform((one) => [one])], "admin:bulk.noneSelected"),
    action: z.enum(bulkActions, "error.choice"),
    assignee: z.union([z.literal("").transform(() => null), id]).default(null),
  }),
  form: (locale, values) => page(locale, values.kind),
  run: async ({ visitor, input: { kind, ids, action, assignee }, locale, next, now }) => {
    const lines = await runBulk(visitor.actor, kind, ids, action, assignee, now);
    const failed = lines.filter(({ error }) => error !== null);
    const errors = failed.map(({ id: failedId, error }) => ({ key: error ?? "error.form", path: [failedId] }));
    const draft = await keepDraft({ done: String(lines.length - failed.length) }, errors, now);
    const to = withReport(ownPath(next) ?? page(locale, kind), draft);
    const details = { kind, action, done: lines.length - failed.length, refused: failed.length };
    return { ok: true, value: { to, body: { records: lines }, details } };
  },
});
