import { randomUUID } from "node:crypto";
import { database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { Fields, Part } from "@/lib/kinds/kind";

// An input with every field, text and part of a kind filled, generated from its declaration, so that a declared field
// without column, schema or form is noticed.

type Values = Record<string, unknown>;
type FullPart = { id: string; fields: Values; translations: Partial<Record<Locale, Values>> };
export type FullInput = {
  sourceLanguage: Locale;
  responsibleCity: string | null;
  takenFrom: { publisher: string; address: string; on: string };
  fields: Values;
  translations: Partial<Record<Locale, Values>>;
  parts: Record<string, FullPart[]>;
};

async function someId(target: string): Promise<string> {
  if (target === "person") return (await database().person.findFirstOrThrow()).id;
  if (target === "reference") return (await database().reference.findFirstOrThrow()).id;
  if (target === "district") return (await database().district.findFirstOrThrow()).id;
  return (await database().record.findFirstOrThrow({ where: { kind: target as KindName, publication: "published" } }))
    .id;
}

const someTerm = async (vocabulary: string) => (await database().term.findFirstOrThrow({ where: { vocabulary } })).id;

/** Text that satisfies the pattern of a field. */
const patterned: Record<string, string> = { number: "99.7", time: "09:30", endTime: "10:45" };

/** A day that is not over. */
const nextYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

async function sampleOf(name: string, field: Field, parts: Record<string, FullPart[]>): Promise<unknown> {
  switch (field.type) {
    case "text":
      return (
        patterned[name] ??
        (name.toLowerCase().includes("language") ? "cs" : `${name} žluťoučký ŀ·l`.slice(0, field.max ?? 500))
      );
    case "prose":
      return `A *${name}* with\n\n- a list\n- of two`;
    case "list":
      return [1, 2].map((number) => ({
        id: `${name}-${number}`,
        text: `Item ${number}`,
        ...(field.titled ? { title: `Title ${number}` } : {}),
      }));
    case "url":
      return "https://xarxa.example/page?x=1";
    case "number":
      return name.endsWith("From") ? 6 : Math.max(12, field.min ?? 12);
    case "choice":
      return field.many ? [field.options[0], field.options[1]] : field.options[0];
    case "term":
      return field.many ? [await someTerm(field.vocabulary)] : someTerm(field.vocabulary);
    case "link": {
      const id = await someId(typeof field.to === "string" ? field.to : field.to[0]!);
      return field.many ? [id] : id;
    }
    case "partLink":
      return parts[field.part]?.[0]?.id;
    case "edtf":
      if (name === "shownUntil") return nextYear();
      return /^(end|ended|until)$/.test(name) ? "2024-05" : "2019-04-24";
    case "coordinates":
      return { lat: 41.39, lon: 2.16 };
    case "flag":
      // It excludes the number of those who agree.
      return name !== "agreedByAll";
  }
}

async function valuesOf(fields: Fields, parts: Record<string, FullPart[]> = {}): Promise<Values> {
  const entries = await Promise.all(
    Object.entries(fields).map(async ([name, field]) => [name, await sampleOf(name, field, parts)]),
  );
  return Object.fromEntries(entries);
}

async function partOf(part: Part, parts: Record<string, FullPart[]>): Promise<FullPart> {
  const hasTexts = Object.keys(part.translated).length > 0;
  const translations = hasTexts ? { en: await valuesOf(part.translated), cs: await valuesOf(part.translated) } : {};
  return { id: randomUUID(), fields: await valuesOf(part.fields, parts), translations };
}

/** Every field of the kind in six languages, with one part of each sort. */
export async function fullInput(kind: KindName, responsibleCity: string | null = null): Promise<FullInput> {
  const declaration = kindNamed(kind);
  const parts: Record<string, FullPart[]> = {};
  for (const [name, part] of Object.entries(declaration.parts)) parts[name] = [await partOf(part, parts)];
  const texts = await valuesOf(declaration.translated);
  return {
    sourceLanguage: "en",
    responsibleCity,
    takenFrom: { publisher: "A publisher", address: "https://xarxa.example/source", on: "2019-05-06" },
    fields: await valuesOf(declaration.fields),
    translations: Object.fromEntries(
      locales.map((locale) => [locale, { ...texts, [declaration.title]: `Zkouška ${kind} ${locale}` }]),
    ),
    parts,
  };
}
