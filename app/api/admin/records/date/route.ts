import { z } from "zod";
import { formatEdtf } from "@/lib/edtf/format";
import { readTypedDate } from "@/lib/edtf/typed-date";
import { defineRoute } from "@/lib/routes/define-route";
import { line } from "@/lib/text/schema";

/** Writes an imprecise date in words, so that the editor can check it. Null if it cannot be read. */
export const GET = defineRoute({
  name: "records.date",
  actor: "person",
  isQuiet: true,
  input: z.strictObject({ value: line(60) }),
  form: (locale) => `/${locale}/admin`,
  run: async ({ input: { value }, locale }) => {
    const date = readTypedDate(value);
    const words = date && "edtf" in date ? formatEdtf(date.edtf, locale) : null;
    return { ok: true, value: { to: `/${locale}/admin`, body: { words } } };
  },
});
