import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as merge } from "@/app/api/admin/merge/route";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import type { Field } from "@/lib/kinds/fields";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { type MergedChoice, type MergedChoices, writeChoice } from "@/lib/records/merge/choices";
import { mergeRecords } from "@/lib/records/merge/merge";
import { readMergedInto } from "@/lib/records/merge/merged-into";
import { previewMerge } from "@/lib/records/merge/preview";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish, unarchive } from "@/lib/records/write/publish";
import { type FullInput, fullInput } from "../support/full-input";
import { addPerson, cookieFor, formRequest } from "../support/people";

// What the page of a merge shows is what the merge writes, for every field of every kind and every choice.

afterAll(closeDatabase);

let city = "";
beforeAll(async () => {
  city = (await database().city.findFirstOrThrow({ select: { id: true } })).id;
});

const codes = ["officialCode", "registerCode", "number"];

/** Another valid value of the same field, where one can be made up. */
function another(name: string, field: Field, value: unknown): unknown {
  if (codes.includes(name)) return value;
  if (field.type === "text") return field.pattern ? value : `other ${name}`.slice(0, field.max ?? 500);
  if (field.type === "prose") return `Another *${name}*`;
  if (field.type === "url") return "https://xarxa.example/another";
  if (field.type === "number") return Number(value) + 1;
  if (field.type === "choice") return field.many ? [field.options[2]] : field.options[1];
  if (field.type === "edtf") return /^(end|ended)$/.test(name) ? "2025" : "2020-03";
  if (field.type === "coordinates") return { lat: 50, lon: 10 };
  if (field.type === "flag") return false;
  return value;
}

type Variant = "full" | "other" | "sparse";

function vary(kind: KindName, input: FullInput, variant: Variant): void {
  const { fields, translated, title } = kindNamed(kind);
  const isNeeded = ([name]: [string, unknown]) => fields[name]?.required === true;
  if (variant === "sparse") {
    input.fields = Object.fromEntries(Object.entries(input.fields).filter(isNeeded));
    const needed = Object.entries(input.translations.en ?? {}).filter(
      ([name]) => name === title || translated[name]?.required,
    );
    Object.assign(input, { translations: { en: Object.fromEntries(needed) }, parts: {}, takenFrom: null });
  }
  if (variant === "other") {
    for (const [name, field] of Object.entries(fields))
      if (input.fields[name] !== undefined) input.fields[name] = another(name, field as Field, input.fields[name]);
    for (const locale of locales)
      for (const [name, field] of Object.entries(translated))
        input.translations[locale]![name] = another(name, field as Field, input.translations[locale]![name]);
    input.takenFrom = { ...input.takenFrom, publisher: "Another publisher" };
  }
}

async function make(kind: KindName, variant: Variant) {
  const input = await fullInput(kind, city);
  const unique = randomUUID();
  if (kind === "guide") input.fields.number = `9.${Number.parseInt(unique.slice(0, 6), 16)}`;
  if (kind === "school") input.fields.officialCode = unique;
  if (kind === "cluster") input.fields.registerCode = unique;
  vary(kind, input, variant);
  const made = await create(system, kind, `r-${unique}`, input);
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, kind, made.value.id, ["en"]);
  return made.value.id;
}

const inputOf = async (kind: KindName, id: string) => (await readStored(database(), kind, id))!.input;
/** Without what is absent, and without the order of keys. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name, own]) =>
      name !== "madeFrom" && own !== undefined && own !== null && !(Array.isArray(own) && own.length === 0),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => [name, plain(own)]));
};

async function mergeAsShown(kind: KindName, keep: string, lose: string, choices: MergedChoices) {
  const preview = (await previewMerge(system, kind, keep, lose, choices, "en"))!;
  expect(await mergeRecords(system, kind, keep, lose, { choices })).toMatchObject({ ok: true });
  const after = await inputOf(kind, keep);
  expect(plain(after)).toEqual(plain(preview.result));
  return { preview, after: after as unknown as FullInput };
}

const all = (lines: readonly { key: string }[], choice: MergedChoice): MergedChoices =>
  Object.fromEntries(lines.map(({ key }) => [key, choice]));

describe.each(kindNames)("a merge of two records of the kind %s", (kind) => {
  const names = Object.keys(kindNamed(kind).fields);

  test("fills the gaps of the first one with every field, text and part of the second", async () => {
    const [keep, lose] = [await make(kind, "sparse"), await make(kind, "full")];
    const lost = (await inputOf(kind, lose)) as unknown as FullInput;
    const { after } = await mergeAsShown(kind, keep, lose, {});
    const [filled, needed] = [Object.keys(after.fields).sort(), Object.keys(lost.fields).sort()];
    expect(filled).toEqual(needed);
    for (const name of names.filter((item) => !kindNamed(kind).fields[item]?.required))
      expect([name, after.fields[name]]).toEqual([name, lost.fields[name]]);
    expect(after.translations.cs).toEqual(lost.translations.cs);
    for (const [name, parts = []] of Object.entries(lost.parts))
      expect(after.parts[name]?.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
    expect(after.takenFrom).toEqual(lost.takenFrom);
  });

  test.each(["keep", "lose"] as const)("writes what is shown when “%s” is chosen everywhere", async (choice) => {
    const [keep, lose] = [await make(kind, "full"), await make(kind, "other")];
    const chosen = (await inputOf(kind, choice === "keep" ? keep : lose)) as unknown as FullInput;
    const lines = (await previewMerge(system, kind, keep, lose, {}, "en"))!.lines;
    expect(lines.length).toBeGreaterThan(2);
    const { preview, after } = await mergeAsShown(kind, keep, lose, all(lines, choice));
    expect(plain(after.fields)).toEqual(plain(chosen.fields));
    expect(plain(after.translations)).toEqual(plain(chosen.translations));
    expect(after.takenFrom).toEqual(chosen.takenFrom);
    expect(preview.lines.map((line) => line.chosen)).toEqual(lines.map(() => choice));
  });
});

describe("the page of a merge", () => {
  const send = async (values: Record<string, string>) => {
    const { id } = await addPerson([{ role: "coordinator", cityId: city }]);
    const request = formRequest(
      "/api/admin/merge",
      { locale: "en", ...values },
      { cookie: await cookieFor(id), json: true },
    );
    return (await (await merge(request)).json()) as { to?: string; errors?: { key: string }[] };
  };
  const publicationOf = async (id: string) =>
    (await database().record.findUniqueOrThrow({ where: { id } })).publication;

  test("shows changed choices before they are written", async () => {
    const [keep, lose] = [await make("school", "full"), await make("school", "other")];
    const { shown } = (await previewMerge(system, "school", keep, lose, {}, "en"))!;
    const pair = { kind: "school", keep, lose, shown };
    const chosen = { "take.0": writeChoice("fields.phone", "lose") };
    const answer = await send({ ...pair, ...chosen });
    expect(answer.to).toContain("take.0=lose%3Afields.phone&changed=yes#result");
    expect(await publicationOf(lose)).toBe("published");
    const again = (await previewMerge(system, "school", keep, lose, { "fields.phone": "lose" }, "en"))!;
    const radios = again.lines.map(({ key, chosen: own }, index) => [`take.${index}`, writeChoice(key, own)]);
    expect((await send({ ...pair, shown: again.shown, ...Object.fromEntries(radios) })).to).toContain("done=merged");
    expect((await inputOf("school", keep)).fields).toMatchObject({ phone: "other phone" });
  });

  test("does not merge what was changed since it was compared", async () => {
    const [keep, lose] = [await make("school", "full"), await make("school", "other")];
    const answer = await send({ kind: "school", keep, lose, keepVersion: "1", loseVersion: "7" });
    expect(answer.errors).toMatchObject([{ key: "account:error.conflict" }]);
    expect(await publicationOf(lose)).toBe("published");
  });
});

test("a merged record in the archive says what it was merged into, one that was archived does not", async () => {
  const [keep, lose] = [await make("school", "full"), await make("school", "other")];
  await mergeRecords(system, "school", keep, lose);
  const row = () => database().record.findUniqueOrThrow({ where: { id: lose } });
  expect(await readMergedInto(system, await row(), "en")).toBe("Zkouška school en");
  await unarchive(system, "school", lose);
  expect(await readMergedInto(system, await row(), "en")).toBeNull();
});
