import { kindNames, kinds } from "@/lib/kinds/index";
import { bulkForm, runBulkRequest } from "@/lib/records/admin/bulk/request";
import { defineRoute } from "@/lib/routes/define-route";
import { ownPath } from "@/lib/routes/own-path";

const pathOf = (locale: string, kind: unknown) => {
  const name = kindNames.find((known) => known === kind);
  return name ? `/${locale}/admin/${kinds[name].path}` : `/${locale}/admin`;
};

/** Applies one action to many records and reports the outcome for each. */
export const POST = defineRoute({
  name: "records.bulk",
  actor: "person",
  input: bulkForm,
  form: (locale, values) => pathOf(locale, values.kind),
  run: ({ visitor, input, locale, next, now }) => {
    const listPath = pathOf(locale, input.kind);
    return runBulkRequest(visitor.actor, input, { listPath, back: ownPath(next) ?? listPath, now });
  },
});
