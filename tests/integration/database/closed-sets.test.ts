import { afterAll, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/db";
import { languageTags } from "@/lib/i18n/languages";
import { locales } from "@/lib/i18n/locales";
import { timeZones } from "@/lib/i18n/time-zones";
import { countries } from "@/lib/kinds/countries";
import { kinds } from "@/lib/kinds/index";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";
import { registerIds } from "@/lib/kinds/registers";
import { storeOf } from "@/lib/records/store/stores";
import { freeText } from "./free-text";

afterAll(closeDatabase);

type Column = { table: string; column: string; labels: string[] | null; checks: string };

/** Every text or enum column of our tables, with the checks that mention it. */
const columns = () => database().$queryRaw<Column[]>`
  SELECT relname::text AS "table", attname::text AS "column",
    (SELECT array_agg(enumlabel::text ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = atttypid) AS labels,
    coalesce((SELECT string_agg(pg_get_constraintdef(pg_constraint.oid), ' ') FROM pg_constraint
      WHERE contype = 'c' AND conrelid = attrelid AND attnum = ANY (conkey)), '') AS checks
  FROM pg_attribute
  JOIN pg_class ON pg_class.oid = attrelid
  JOIN pg_type ON pg_type.oid = atttypid
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname !~ '^_' AND attnum > 0 AND NOT attisdropped
    AND (typcategory IN ('S', 'E') OR typname IN ('_text', '_bpchar'))`;

/** The vocabulary of a term reference defines the allowed values. */
const isReference = ({ column }: Column) => /Id$/.test(column);
/** Except for the language, columns of a translation table are free text. */
const isTranslatedText = ({ table, column }: Column) => /Translation$/.test(table) && column !== "language";

test("every text column has a check in the database or is listed as free text", async () => {
  const open = (await columns()).filter(
    (column) => column.labels === null && column.checks === "" && !isReference(column) && !isTranslatedText(column),
  );
  const listed = Object.entries(freeText).flatMap(([table, names]) =>
    names.split(" ").map((column) => `${table}.${column}`),
  );
  expect(open.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(listed.sort());
});

/** External lists, which the code validates, and the languages, which a check limits. */
const standardLists: readonly (readonly string[])[] = [countries, timeZones, locales, languageTags, registerIds];

const choicesOf = (fields: Fields) =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.type === "choice" && !standardLists.includes(field.options) ? [{ name, options: field.options }] : [],
  );

test("each choice of a kind is an enum with the same values", async () => {
  const all = await columns();
  const labelsOf = (model: string, name: string) =>
    all.find(({ table, column }) => table.toLowerCase() === model.toLowerCase() && column === name)?.labels;
  let choices = 0;
  for (const kind of Object.values(kinds) as KindDefinition[]) {
    const store = storeOf(kind.name as keyof typeof kinds);
    const parts = Object.entries(kind.parts).map(([name, { fields }]) => [store.parts[name]!.model, fields] as const);
    for (const [model, fields] of [[store.model, kind.fields] as const, ...parts])
      for (const { name, options } of choicesOf(fields)) {
        choices += 1;
        expect(labelsOf(model, name), `${model}.${name}`).toEqual([...options]);
      }
  }
  expect(choices).toBeGreaterThan(5);
});

test("code and database have the same languages", async () => {
  const [row] = await database().$queryRaw<{ languages: string[] }[]>`SELECT site_languages() AS languages`;
  expect(row?.languages).toEqual([...locales]);
  const unchecked = (await columns()).filter(
    ({ table, column, checks }) =>
      (column === "language" || column === "sourceLanguage") &&
      table !== "Quotation" &&
      !checks.includes("site_languages"),
  );
  expect(unchecked).toEqual([]);
});

test("an unknown value is refused", async () => {
  const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow();
  await refused(database().$executeRaw`UPDATE "ReviewItem" SET "visibility" = 'everybody'`);
  await refused(database().$executeRaw`UPDATE "School" SET "status" = 'burnt'`);
  await refused(database().$executeRaw`UPDATE "SearchEntry" SET "language" = 'fi'`);
  await refused(database().$executeRaw`UPDATE "Practice" SET "countries" = ARRAY['ES', 'Spain']`);
});
