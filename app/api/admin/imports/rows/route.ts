import { rowsQuery } from "@/lib/exchange/import/pages/form-schema";
import { importPath, importsPath } from "@/lib/exchange/import/pages/paths";
import { rowsFile } from "@/lib/exchange/import/pages/rows-file";
import { findImport } from "@/lib/exchange/import/store/answer";
import { defineRoute } from "@/lib/routes/define-route";

/** The rows of one tab of a plan as a spreadsheet with the reasons, to be corrected and sent back. */
export const POST = defineRoute({
  name: "import.download",
  actor: "person",
  input: rowsQuery,
  form: (locale, { id }) => (id ? importPath(locale, id, "plan") : importsPath(locale)),
  limits: ({ visitor }) => [{ name: "import-download", of: visitor.actor.userId, max: 120, seconds: 3_600 }],
  run: async ({ visitor: { actor }, input: { id, outcome }, locale }) => {
    const batch = await findImport(actor, id);
    if (!batch) return { ok: false, reason: "notFound" };
    const file = rowsFile(actor, batch, outcome, locale);
    return { ok: true, value: { to: importPath(locale, id, "plan"), file, subject: id, details: { outcome } } };
  },
});
