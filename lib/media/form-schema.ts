import { z } from "zod";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNames, kinds } from "@/lib/kinds/index";
import { isUuid } from "@/lib/text/is-uuid";
import { line, lines } from "@/lib/text/schema";
import { tooLarge } from "./read-upload";

// Schemas of the media page's forms. Messages are locale keys.

export const mediumPlace = z.strictObject({
  kind: z.enum(kindNames as [KindName, ...KindName[]], "error.form"),
  id: z.uuid("error.id"),
});

export const mediumForm = mediumPlace.extend({ medium: z.uuid("error.id") });

const words = line(500).optional();
const texts = Object.fromEntries(
  locales.flatMap((language) => [
    [`translations.${language}.alternative`, words],
    [`translations.${language}.caption`, lines(5_000).optional()],
    [`translations.${language}.transcript`, lines(20_000).optional()],
  ]),
) as Record<`translations.${Locale}.${"alternative" | "caption" | "transcript"}`, typeof words>;

const details = {
  "fields.credit": words,
  "fields.licence": words,
  "fields.peopleRecognisable": z.enum(["yes", "no"], "media:error.people"),
  ...texts,
};

const address = z.url({ protocol: /^https$/, error: "error.url" }).max(2_000, "error.tooLong");

export const describeForm = mediumForm.extend({ ...details, "fields.address": address.optional() });

/** Videos are not stored, only linked. */
export const videoForm = mediumPlace.extend({ ...details, "fields.address": address });

const file = z.instanceof(File, { error: "media:error.file" }).refine(({ size }) => size > 0, "media:error.file");

/** With `keep=file` the file is stored and its key returned; the record's form references it until it is saved. */
export const uploadForm = z.discriminatedUnion("keep", [
  mediumPlace.extend({ keep: z.literal("file"), medium: z.uuid("error.id").optional(), file }),
  mediumPlace.extend({ keep: z.literal("medium"), file, ...details }),
  // A plain form that was too large was not read, so there are no other fields.
  mediumPlace.extend({ keep: z.literal(tooLarge), file: z.never("media:error.tooLarge") }),
]);

const isDay = (text: string) => z.iso.date().safeParse(text).success;
const toDate = (text: string) => new Date(`${text}T00:00:00Z`);
const dayText = line(20).default("");

export const consentForm = mediumForm.extend({
  scope: line(500).refine((text) => text.trim().length > 0, "error.required"),
  givenOn: dayText.refine(isDay, "media:error.day").transform(toDate),
  until: dayText
    .refine((text) => text === "" || isDay(text), "media:error.day")
    .transform((text) => (text ? toDate(text) : null)),
});

type Details = z.output<z.ZodObject<typeof details>> & { "fields.address"?: string | undefined };

/** The details of a medium by language. Languages that the form does not show are left out. */
export function detailsOf(values: Details) {
  const languages = locales.filter(
    (language) =>
      values[`translations.${language}.alternative`] !== undefined ||
      values[`translations.${language}.caption`] !== undefined ||
      values[`translations.${language}.transcript`] !== undefined,
  );
  return {
    address: values["fields.address"],
    credit: values["fields.credit"],
    licence: values["fields.licence"],
    peopleRecognisable: values["fields.peopleRecognisable"] === "yes",
    texts: Object.fromEntries(
      languages.map((language) => [
        language,
        {
          alternative: values[`translations.${language}.alternative`],
          caption: values[`translations.${language}.caption`],
          transcript: values[`translations.${language}.transcript`],
        },
      ]),
    ),
  };
}

/** Path of a record's media page; `medium` selects one of its forms. */
export function mediaPage(locale: Locale, { kind, id, medium }: Record<string, unknown>, done?: string): string {
  const path = kindNames.find((name) => name === kind);
  if (!path || !isUuid(id)) return `/${locale}/admin`;
  const query = new URLSearchParams({ ...(isUuid(medium) ? { medium } : {}), ...(done ? { done } : {}) });
  return `/${locale}/admin/${kinds[path].path}/${id}/media${query.size > 0 ? `?${query}` : ""}`;
}
