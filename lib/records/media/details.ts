import { database } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { readStored, type Stored } from "@/lib/records/store/stored";
import type { Record as RecordRow } from "@/prisma/generated/client";
import type { MediaInput, Medium } from "./change";
import { checkMedia } from "./check";

type Texts = { alternative?: string; caption?: string; transcript?: string };

export type MediumDetails = {
  address?: string | undefined;
  credit?: string;
  licence?: string;
  peopleRecognisable: boolean;
  texts: Partial<Record<Locale, Texts>>;
};

/** One error per language in which a picture has no alternative text. */
function missingTexts({ fields, translations }: Medium, languages: readonly Locale[]): FieldError[] {
  if (fields.type !== "image") return [];
  return languages
    .filter((language) => !translations[language]?.alternative)
    .map((language) => ({ key: "error.alternative", path: ["translations", language, "alternative"] }));
}

const filled = (texts: Texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text));

/** Applies the values of a form to a medium. Languages that the form does not show keep their texts. */
export function withDetails(
  medium: Medium,
  { address, credit, licence, peopleRecognisable, texts }: MediumDetails,
): Medium {
  const changed = Object.entries(texts).map(([language, values]) => {
    const { transcript = "" } = medium.translations[language as Locale] ?? {};
    return [language, filled({ ...values, transcript: values.transcript ?? transcript })] as const;
  });
  const translations = Object.fromEntries(
    Object.entries({ ...medium.translations, ...Object.fromEntries(changed) }).filter(
      ([, values]) => Object.keys(values).length > 0,
    ),
  );
  const { credit: _, licence: __, ...others } = medium.fields;
  const where = address && !others.file ? { address } : {};
  const fields = { ...others, peopleRecognisable, ...where, ...filled({ credit, licence } as Texts) };
  return { ...medium, fields, translations } as Medium;
}

/** The errors of a medium for the source and the public languages, relative to its form. */
export function requireTexts(medium: Medium, source: Locale, languages: readonly Locale[]): FieldError[] {
  const input = { sourceLanguage: source, parts: { media: [medium] } } as unknown as MediaInput;
  const own = checkMedia(input).map(({ key, path }) => ({ key, path: path.slice(3) }));
  return [
    ...own,
    ...missingTexts(
      medium,
      languages.filter((language) => language !== source),
    ),
  ];
}

/** The public languages of a record; none when it is not published. */
export async function publicLanguages(record: RecordRow): Promise<Locale[]> {
  if (record.publication !== "published") return [];
  const stored = (await readStored(database(), record.kind, record.id)) as Stored;
  return (Object.keys(stored.translations) as Locale[]).filter((language) => stored.translations[language]!.published);
}
