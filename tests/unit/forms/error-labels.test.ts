import { expect, test } from "vitest";
import { describeKind } from "@/lib/forms/describe";
import { labelOfName } from "@/lib/forms/error-labels";
import { kindNamed, kindNames } from "@/lib/kinds/index";

test.each(kindNames)("an error in any field of a %s is named by the field", (kind) => {
  const declaration = kindNamed(kind);
  const model = describeKind(declaration, "cs");
  const names = [
    ...Object.keys(declaration.fields).map((name) => `fields.${name}`),
    ...Object.keys(declaration.translated).map((name) => `translations.cs.${name}`),
    ...Object.entries(declaration.parts).flatMap(([part, { fields, translated }]) => [
      `parts.${part}`,
      `parts.${part}.0`,
      ...Object.keys(fields).map((name) => `parts.${part}.0.fields.${name}`),
      ...Object.keys(translated).map((name) => `parts.${part}.0.translations.cs.${name}`),
    ]),
  ];
  expect(names.filter((name) => !labelOfName(model, name))).toEqual([]);
});

test("a part is named by its place and the field in it", () => {
  const model = describeKind(kindNamed("network"), "en");
  expect(labelOfName(model, "parts.members.2.fields.school")).toMatch(/^\S.* 3 – \S/);
  expect(labelOfName(model, "version")).toBeUndefined();
});
