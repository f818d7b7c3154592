import { z } from "zod";
import { exportFormats } from "@/lib/exchange/table-export/table";
import { tableFile } from "@/lib/exchange/table-export/write-table";
import { exportList } from "@/lib/records/admin/export/export-list";
import { type ExportedList, exportedLists, listAsked, pageOfList } from "@/lib/records/admin/export/exported-list";
import { defineRoute } from "@/lib/routes/define-route";
import { storedAs } from "@/lib/text/schema";

const isList = (list: unknown): list is ExportedList => exportedLists.some((known) => known === list);

/** Downloads a list of the admin with the filters of its page, as a spreadsheet. */
export const POST = defineRoute({
  name: "lists.export",
  actor: "person",
  input: z.strictObject({
    list: z.enum(exportedLists, "error.choice"),
    query: storedAs(2_000, "error.form").default(""),
    format: z.enum(exportFormats, "error.choice"),
  }),
  form: (locale, { list, query }) =>
    isList(list) && typeof query === "string" ? pageOfList(listAsked(list, query), locale) : `/${locale}/admin`,
  limits: ({ visitor }) => [{ name: "export", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input: { list, query, format }, locale, now }) => {
    const asked = listAsked(list, query);
    const table = exportList({ actor: visitor.actor, locale, now }, asked);
    if (!table) return { ok: false, reason: "notFound" };
    const { kind, vocabulary } = asked.filters;
    const name = `xarxa-${kind ?? vocabulary ?? list}-${now.toISOString().slice(0, 10)}`;
    const file = tableFile(table, format, { name, comma: locale !== "en" });
    return { ok: true, value: { to: pageOfList(asked, locale), file, details: { list, format, query } } };
  },
});
