import { z } from "zod";
import { exportFormats } from "@/lib/exchange/table-export/table";
import { tableFile } from "@/lib/exchange/table-export/write-table";
import { exportedLists, exportList } from "@/lib/records/admin/export/export-list";
import { listOf } from "@/lib/records/rounds/read-round";
import { parseRound } from "@/lib/records/rounds/round";
import { defineRoute } from "@/lib/routes/define-route";
import { storedAs } from "@/lib/text/schema";

const roundOf = (list: string, query: string) =>
  parseRound({ ...Object.fromEntries(new URLSearchParams(query)), list });

/** Downloads a list of the admin with the filters of its page, as a spreadsheet. */
export const POST = defineRoute({
  name: "lists.export",
  actor: "person",
  input: z.strictObject({
    list: z.enum(exportedLists, "error.choice"),
    query: storedAs(2_000, "error.form").default(""),
    format: z.enum(exportFormats, "error.choice"),
  }),
  form: (locale, { list, query }) => {
    const round = typeof list === "string" && typeof query === "string" ? roundOf(list, query) : null;
    return round ? listOf(round, locale).href : `/${locale}/admin`;
  },
  limits: ({ visitor }) => [{ name: "export", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input: { list, query, format }, locale, now }) => {
    const round = roundOf(list, query);
    const table = round && exportList({ actor: visitor.actor, locale, now }, { list, filters: round.filters });
    if (!table) return { ok: false, reason: "notFound" };
    const name = `xarxa-${round.filters.kind ?? list}-${now.toISOString().slice(0, 10)}`;
    const file = tableFile(table, format, { name, comma: locale !== "en" });
    return { ok: true, value: { to: listOf(round, locale).href, file, details: { list, format, query } } };
  },
});
