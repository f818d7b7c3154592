import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldAt, filterKeys } from "@/lib/kinds/filters";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import { vocabularies } from "@/lib/kinds/vocabularies";
import words from "@/locales/en/kinds.json";
import { terms } from "@/prisma/vocabularies/index";

// Checks what the compiler cannot see: whether the texts, columns and pages for each declared name exist. Other
// languages are compared with English in tests/unit/i18n.

const labels = words.field as Record<string, string>;

describe.each(kindNames)("the declaration of %s", (name) => {
  const kind = kindNamed(name);

  test("has a label for the kind, each field, text and part", () => {
    const parts = Object.values(kind.parts).flatMap((part) => [
      ...Object.keys(part.fields),
      ...Object.keys(part.translated),
    ]);
    const names = [...Object.keys(kind.fields), ...Object.keys(kind.translated), ...Object.keys(kind.parts), ...parts];
    expect(names.filter((one) => !labels[one])).toEqual([]);
    expect(words.kind).toHaveProperty(name);
    expect(words.plural).toHaveProperty(name);
  });

  test("has a label for each filter and sort order", () => {
    expect(filterKeys(name).filter((key) => !(key in words.filter))).toEqual([]);
    expect(kind.sorts.filter((sort) => !(sort in words.sort))).toEqual([]);
  });

  test("uses declared fields for filters and cards, and one of its texts as title", () => {
    for (const path of [...Object.values(kind.filters), ...kind.card]) expect(fieldAt(kind, path), path).toBeDefined();
    for (const field of [kind.title, ...kind.lead]) expect(kind.translated, field).toHaveProperty(field);
    if (kind.period)
      for (const field of [kind.period.from, kind.period.until]) expect(kind.fields[field]?.type).toBe("edtf");
  });

  test("has a list and a page of its own", () => {
    const folder = `app/[locale]/(public)/${kind.path}`;
    expect(["route.ts", "route.tsx"].some((file) => existsSync(`${folder}/${file}`))).toBe(true);
    expect(existsSync(`${folder}/[slug]/route.ts`)).toBe(true);
  });
});

test("every vocabulary has terms, and every term a vocabulary", () => {
  const used = new Set(terms.map(({ id }) => id.split("/")[0]));
  expect([...used].sort()).toEqual([...vocabularies].sort());
});
