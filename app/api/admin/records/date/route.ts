import { z } from "zod";
import { formatEdtf } from "@/lib/edtf/format";
import { readTypedDate } from "@/lib/edtf/typed-date";
import { ambiguousDate } from "@/lib/forms/ambiguous-date";
import { defineRoute } from "@/lib/routes/define-route";
import { errorText } from "@/lib/routes/error-text";
import { line } from "@/lib/text/schema";

/** Writes a typed date in words, so that the editor can check it, or asks which of two dates it is. */
export const GET = defineRoute({
  name: "records.date",
  actor: "person",
  isQuiet: true,
  input: z.strictObject({ value: line(60) }),
  form: (locale) => `/${locale}/admin`,
  run: async ({ input: { value }, locale }) => {
    const date = readTypedDate(value);
    const words = date && "edtf" in date ? formatEdtf(date.edtf, locale) : null;
    const problem =
      date && "either" in date
        ? errorText(locale, "error.ambiguousDate", ambiguousDate(value, date.either, locale))
        : null;
    return { ok: true, value: { to: `/${locale}/admin`, body: { words, problem } } };
  },
});
