import { describe, expect, test } from "vitest";
import { choiceLabels, describeKind } from "@/lib/forms/describe";
import { changeItems, parseItemChange } from "@/lib/forms/items";
import { locales } from "@/lib/i18n/locales";
import { kindNamed, kindNames } from "@/lib/kinds/index";

describe.each(kindNames)("the form of a %s", (name) => {
  const kind = kindNamed(name);

  test("has a label for each option of its closed lists", () => {
    const fields = [kind, ...Object.values(kind.parts)].flatMap((part) => Object.entries(part.fields));
    const nameless = fields.filter(([, field]) => field.type === "choice" && !choiceLabels.has(field.options));
    expect(nameless.map(([field]) => field)).toEqual([]);
  });

  test.each(locales)("can be described in %s", (locale) => {
    const { facts, texts, parts } = describeKind(kind, locale);
    const all = [...facts, ...texts, ...parts.flatMap((part) => [...part.fields, ...part.texts])];
    expect(all.filter(({ label }) => label === "")).toEqual([]);
    expect(facts.map((field) => field.name)).toEqual(Object.keys(kind.fields));
  });
});

describe("a button of a form without JavaScript", () => {
  const values = {
    "parts.members.0.id": "a",
    "parts.members.1.id": "b",
    "parts.members.1.fields.until": "2020",
    x: "y",
  };
  const press = (intent: string) => changeItems(values, parseItemChange(intent)!, "2026-11-22");

  test("adds, removes, moves and ends items, and changes nothing else", () => {
    expect(press("add:parts.members")).toMatchObject({ ...values, "parts.members.2.id": expect.any(String) });
    expect(press("remove:parts.members:0")).toEqual({
      "parts.members.0.id": "b",
      "parts.members.0.fields.until": "2020",
      x: "y",
    });
    expect(press("down:parts.members:0")).toMatchObject({ "parts.members.0.id": "b", "parts.members.1.id": "a" });
    expect(press("up:parts.members:0")).toEqual(values);
    expect(press("end:parts.members:0")).toMatchObject({ "parts.members.0.fields.until": "2026-11-22" });
    expect(press("end:parts.members:1")).toMatchObject({ "parts.members.1.fields.until": "2020" });
  });

  test("ignores unknown actions", () => {
    const junk = ["", "save", "add:", "add:parts.members:1", "up:parts.members", "drop:parts.members:1", "up:a b:1"];
    expect(junk.map(parseItemChange)).toEqual(junk.map(() => null));
  });
});
