import { z } from "zod";
import { readDoi, readIsbn } from "@/lib/cite/read/identifiers";
import { readTypedDate } from "@/lib/edtf/typed-date";
import { canonicalLanguage, languageTags } from "@/lib/i18n/languages";
import { webAddress } from "@/lib/kinds/value-schema";
import { line, neededLine } from "@/lib/text/schema";

/** A text that may be empty and is null then; `read` makes of it what is stored, or null when it is wrong. */
const optional = (max: number, read: (text: string) => string | null, error: string) =>
  line(max)
    .default("")
    .transform((text, context) => {
      if (text === "") return null;
      const value = read(text);
      if (value === null) context.addIssue({ code: "custom", message: error });
      return value;
    });

const asIs = (text: string) => text;

function readYear(text: string): string | null {
  const date = readTypedDate(text);
  return date && "edtf" in date ? date.edtf : null;
}

const readAddress = (text: string) => webAddress.safeParse(text).data ?? null;

/** What the form of a reference holds, as it is stored. */
export const referenceInput = z.object({
  title: neededLine(500, "work:error.referenceName"),
  titleLanguage: line(12)
    .default("")
    .transform(canonicalLanguage)
    .pipe(z.enum(languageTags, "work:error.referenceLanguage")),
  authors: line(500).default(""),
  year: optional(60, readYear, "work:error.referenceYear"),
  publisher: optional(300, asIs, "error.text"),
  place: optional(200, asIs, "error.text"),
  series: optional(300, asIs, "error.text"),
  doi: optional(220, readDoi, "work:error.doi"),
  isbn: optional(40, readIsbn, "work:error.isbn"),
  address: optional(2_000, readAddress, "error.url"),
});

export type ReferenceInput = z.output<typeof referenceInput>;
/** The fields of a reference, in the order of its form. */
export const referenceFields = [
  "title",
  "titleLanguage",
  "authors",
  "year",
  "publisher",
  "place",
  "series",
  "doi",
  "isbn",
  "address",
] as const satisfies (keyof ReferenceInput)[];
