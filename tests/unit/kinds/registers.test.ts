import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { canonicalLanguage, languageTags } from "@/lib/i18n/languages";
import { languageName, locales } from "@/lib/i18n/locales";
import { countries } from "@/lib/kinds/countries";
import { language, register } from "@/lib/kinds/fields";
import { registerLabel, registerName } from "@/lib/kinds/register-name";
import { registerIds, registerOf, registers } from "@/lib/kinds/registers";
import { valueSchema } from "@/lib/kinds/value-schema";

const read = (field: Parameters<typeof valueSchema>[0], value: string) => valueSchema(field).safeParse(value).data;

describe("registers", () => {
  test("have one id each, and a country of the list", () => {
    expect(new Set(registerIds).size).toBe(registers.length);
    expect(registers.filter(({ id, country }) => id !== "demo" && !countries.includes(country))).toEqual([]);
  });

  test("exist for every country, so that no city is left out", () => {
    expect(countries.filter((country) => !registers.some((item) => item.country === country))).toEqual([]);
  });

  test("are read from other spellings, and no spelling means two", () => {
    for (const spelling of ["ES-CT", "es-ct", " Catalunya", "Directori de centres docents", "Cataluña"])
      expect(read(register(), spelling)).toBe("ES-CT");
    for (const spelling of ["RED_IZO", "red izo", "MŠMT"]) expect(read(register(), spelling)).toBe("CZ");
    const spelled = registers.flatMap((item) => item.spellings.map((spelling) => [spelling, registerOf(spelling)?.id]));
    expect(spelled).toEqual(registers.flatMap((item) => item.spellings.map((spelling) => [spelling, item.id])));
    for (const id of registerIds) expect(registerOf(id)?.id).toBe(id);
  });

  test("of unknown names are refused, and shown as they are stored", () => {
    expect(read(register(), "Our register")).toBeUndefined();
    expect(registerName("Our register", "en")).toBe("Our register");
  });

  test("that the migration renames are those that the code reads", () => {
    const sql = readFileSync("prisma/migrations/20261130235200_registers/migration.sql", "utf8");
    const renamed = [...sql.matchAll(/\('([^']+)', '([^']+)'\)/g)].map(([, spelling, id]) => [spelling, id]);
    expect(renamed.length).toBeGreaterThan(30);
    expect(renamed.map(([spelling]) => [spelling, registerOf(spelling!)?.id])).toEqual(renamed);
  });

  test("have a label in every language, with the country where they have a name", () => {
    for (const locale of locales)
      expect(registerIds.filter((id) => registerLabel(id, locale) === id || registerLabel(id, locale) === "")).toEqual(
        [],
      );
    expect(registerLabel("ES-CT", "en")).toBe("Spain: Directori de centres docents (Generalitat de Catalunya)");
    expect(registerLabel("HR", "sv")).toBe("Kroatien: nationellt register");
    expect(registerName("ES-CT", "en")).toEqual(expect.objectContaining({ lang: "ca" }));
    expect(registerName("ES-CT", "ca")).toBe("Directori de centres docents (Generalitat de Catalunya)");
  });
});

describe("languages", () => {
  test("are canonical tags with a name in every language", () => {
    expect(languageTags.filter((tag) => canonicalLanguage(tag) !== tag)).toEqual([]);
    for (const locale of locales) expect(languageTags.filter((tag) => languageName(tag, locale) === tag)).toEqual([]);
  });

  test("are read from other spellings of their tag, and words are refused", () => {
    expect(["EN", "cat", "pt-br", "zh-hant"].map((tag) => read(language(), tag))).toEqual([
      "en",
      "ca",
      "pt-BR",
      "zh-Hant",
    ]);
    expect(read(language(), "Catalan")).toBeUndefined();
    expect(read(language(), "xx")).toBeUndefined();
  });
});
