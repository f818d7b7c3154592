import { z } from "zod";
import { figuresAsCsv } from "@/lib/contact/figures-csv";
import { citiesOfFigures, readRecordFigures } from "@/lib/contact/statistics";
import { translator } from "@/lib/i18n/server";
import { defineRoute } from "@/lib/routes/define-route";
import { idIn, optionalId } from "@/lib/routes/form-schema";

/** The message statistics as a spreadsheet. Contains no personal data. */
export const POST = defineRoute({
  name: "messages.export",
  actor: "person",
  input: z.strictObject({ city: optionalId }),
  form: (locale, { city }) => `/${locale}/admin/messages/figures${idIn(city) ? `?city=${idIn(city)}` : ""}`,
  run: async ({ visitor, input: { city }, locale }) => {
    const cities = citiesOfFigures(visitor.actor, city ?? undefined);
    if (cities?.length === 0) return { ok: false, reason: "notFound" };
    const lines = await readRecordFigures(cities, locale);
    const name = `${translator(locale)("inbox:figures.file")}.csv`;
    const file = { name, type: "text/csv; charset=utf-8", content: figuresAsCsv(lines, locale) };
    const details = { city, lines: lines.length };
    return { ok: true, value: { to: `/${locale}/admin/messages/figures`, file, subject: city, details } };
  },
});
