import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { kindNames, kinds } from "@/lib/kinds/index";
import { type ProblemCode, problem, problemStatus } from "@/lib/open-data/api/problem";
import { problemDocument } from "@/lib/open-data/api/write-problem";
import { openApiDocument } from "@/lib/open-data/schema/open-api";
import { recordSchemaDocument } from "@/lib/open-data/schema/record-schema";

const site = "https://xarxa.example";
const languages = locales.map((locale) => [locale] as const);

test.each(languages)("the description of the API is valid OpenAPI 3.1 in %s", async (locale) => {
  const document = openApiDocument(site, translator(locale));
  const result = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect(result).toMatchObject({ valid: true });
  expect(result.valid && new Set(Object.keys(document.paths)).size).toBeGreaterThan(2 * kindNames.length);
  for (const kind of kindNames) expect(document.paths).toHaveProperty(`/api/v1/${kinds[kind].path}`);
});

test("a wrong description is noticed", async () => {
  const result = await new Validator().validate({ openapi: "3.1.0", info: { title: "x" }, paths: {} });
  expect(result.valid).toBe(false);
});

test.each(kindNames)("the schema of a %s is a JSON Schema and refuses what it does not know", (kind) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(recordSchemaDocument(kind, site, translator("en")));
  const record = { id: "x", kind, slug: "x", uri: "x", updatedAt: "x" };
  expect(validate(record)).toBe(true);
  expect(validate({ ...record, email: "a@b.example" })).toBe(false);
});

test("how long to wait is said in the form that the number asks for", () => {
  const detail = (seconds: number) =>
    problemDocument(problem("tooMany", { seconds: String(seconds) }), "cs", site).detail;
  expect([1, 3, 40].map(detail).map((text) => text.split(".")[0])).toEqual([
    "Počkejte 1 sekundu",
    "Počkejte 3 sekundy",
    "Počkejte 40 sekund",
  ]);
});

test.each(languages)("every problem is explained in %s", (locale) => {
  for (const code of Object.keys(problemStatus) as ProblemCode[]) {
    const values = { parameter: "a", value: "b", most: "1", seconds: "2" };
    const document = problemDocument(problem(code, values), locale, site);
    expect(document.title.length).toBeGreaterThan(3);
    expect(document).toMatchObject({ status: problemStatus[code], code, type: expect.stringContaining(`/${locale}/`) });
  }
});
