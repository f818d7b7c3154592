import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawPreview } from "@/app/draw-preview";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { encodeRecord } from "@/lib/forms/encode";
import { missingIn } from "@/lib/forms/missing";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import type { Fields } from "@/lib/kinds/kind";
import { partsApart } from "@/lib/kinds/parts";
import { readFormModel } from "@/lib/records/admin/form/model";
import { adminList } from "@/lib/records/admin/list";
import { parseAdminQuery } from "@/lib/records/admin/list-query";
import { previewView } from "@/lib/records/admin/preview";
import { readEditable } from "@/lib/records/admin/record";
import { saveForm } from "@/lib/records/admin/save/save-form";
import { readHistory } from "@/lib/records/history/view";
import { submit } from "@/lib/records/review/review";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { schedule } from "@/lib/records/write/schedule";
import { type FullInput, fullInput } from "@/tests/support/full-input";

// A draft may lack everything that its kind requires. What is missing is asked when it is submitted, scheduled or
// published, and not before.

afterAll(closeDatabase);

let city = "";
let count = 0;
beforeAll(async () => {
  city = (await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } })).id;
});

const now = new Date("2026-11-30T10:00:00Z");
const required = (fields: Fields) => Object.entries(fields).flatMap(([name, field]) => (field.required ? [name] : []));

function drop(values: Record<string, unknown>, names: readonly string[]): void {
  for (const name of names) delete values[name];
}

type Pair = { full: FullInput; input: FullInput };

/** A full input, and the same without anything that is required, in the record and in its parts. */
async function inputs(kind: (typeof kindNames)[number]): Promise<Pair> {
  const full = await fullInput(kind, city);
  count += 1;
  // A city that exists shows pages of its own only, and this one has none.
  delete full.parts.highlights;
  if ("number" in full.fields) full.fields.number = `98.${count}`;
  for (const name of ["officialCode", "registerCode"]) if (name in full.fields) full.fields[name] = `code-${count}`;
  const input = structuredClone(full);
  const { fields, translated, parts } = kindNamed(kind);
  drop(input.fields, required(fields));
  for (const texts of Object.values(input.translations)) drop(texts, required(translated));
  for (const [name, items] of Object.entries(input.parts))
    if (!partsApart.includes(name)) for (const item of items) drop(item.fields, required(parts[name]!.fields));
  return { full, input };
}

/** The paths of what is required, as errors name them. */
function requiredPaths(kind: (typeof kindNames)[number], input: FullInput): string[] {
  const { fields, translated, parts } = kindNamed(kind);
  const ofParts = Object.entries(input.parts).flatMap(([name, items]) =>
    partsApart.includes(name)
      ? []
      : items.flatMap((_, index) =>
          required(parts[name]!.fields).map((field) => `parts.${name}.${index}.fields.${field}`),
        ),
  );
  const own = [
    ...required(fields).map((name) => `fields.${name}`),
    ...required(translated).map((name) => `translations.${input.sourceLanguage}.${name}`),
  ];
  return [...own, ...ofParts].sort();
}

async function makeIncomplete(kind: (typeof kindNames)[number]) {
  const { full, input } = await inputs(kind);
  const made = await create(system, kind, `incomplete-${kind}-${count}`, input);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return { id: made.value.id, input, full };
}

describe.each(kindNames)("an incomplete draft of a %s", (kind) => {
  test("can be as empty as a form on which only the button was pressed", async () => {
    const frame = { kind, intent: "save", slug: "", note: "", isCorrection: false } as const;
    const values = { sourceLanguage: "ca", responsibleCity: city };
    const saved = await saveForm(system, { ...frame, languages: [], take: [], language: "ca" }, values, "ca", now);
    expect(saved).toMatchObject({ ok: true, value: { outcome: "saved" } });
  });

  test("comes back as it was saved, and is shown in the form, the list, the history and the preview", async () => {
    const { id, input } = await makeIncomplete(kind);
    const stored = await readStored(database(), kind, id);
    expect(stored!.input).toEqual(input);
    expect(await save(system, kind, id, stored!.input)).toMatchObject({ ok: true });
    const editable = (await readEditable(system, kind, id, "ca"))!;
    const context = { actor: system, kind, locale: "ca", editable, draft: null } as const;
    const form = await readFormModel(context, { mayPublish: true, maySchedule: true, maySubmit: false });
    const missing = missingIn(form, encodeRecord(kindNamed(kind), input, "ca"), input.sourceLanguage);
    // An item without any value is as good as none: the form leaves it out.
    const isEmpty = ([, name, index]: string[]) => {
      const item = input.parts[name!]?.[Number(index)];
      return item && Object.keys(item.fields).length + Object.keys(item.translations).length === 0;
    };
    const asked = requiredPaths(kind, input).filter((path) => !path.startsWith("parts.") || !isEmpty(path.split(".")));
    expect(missing.sort()).toEqual(asked);
    const list = await adminList(system, kind, "ca", parseAdminQuery({ state: "draft" }), now);
    expect(list.total).toBeGreaterThan(0);
    expect((await readHistory(system, kind, id, 1, "cs"))!.entries).toHaveLength(2);
    const view = await previewView({ kind, id, revision: null }, "ca");
    if (view) expect(await drawPreview(view, "ca")).toBeTruthy();
  });

  test("is not submitted, scheduled or published before it is complete, and then is", async () => {
    const { id, input, full } = await makeIncomplete(kind);
    const paths = requiredPaths(kind, input);
    const told = [
      await publish(system, kind, id, ["ca"], now),
      await submit(system, kind, id, "", now),
      await schedule(system, kind, id, new Date("2027-01-01"), ["ca"], now),
    ];
    for (const result of told) {
      if (result.ok || result.reason !== "invalid") throw new Error(JSON.stringify(result));
      const named = result.errors.map(({ path }) => path.join("."));
      // The schema asks for the texts of the record after its fields.
      const firstAsked = paths.filter((path) => !path.startsWith("translations."));
      expect(named.sort()).toEqual(firstAsked.length > 0 ? firstAsked : paths);
    }
    expect(await save(system, kind, id, full)).toMatchObject({ ok: true });
    expect(await publish(system, kind, id, ["ca"], now)).toMatchObject({ ok: true });
  });
});

test("a form names everything that is missing at once when it is published", async () => {
  const frame = { kind: "school", intent: "publish", slug: "", note: "", isCorrection: false } as const;
  const values = { sourceLanguage: "ca", responsibleCity: city, "fields.website": "no address" };
  const result = await saveForm(system, { ...frame, languages: ["ca"], take: [], language: "ca" }, values, "ca", now);
  if (result.ok || result.reason !== "invalid") throw new Error(JSON.stringify(result));
  const named = result.errors.map(({ key, path }) => `${path.join(".")} ${key}`).sort();
  expect(named).toEqual([
    "fields.city error.required",
    "fields.status error.required",
    "fields.website error.url",
    "translations.ca.name error.required",
  ]);
});

test("a public record cannot lose what is required", async () => {
  const input = await fullInput("network", city);
  const made = await create(system, "network", `n-${Date.now()}`, input);
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "network", made.value.id, ["ca"], now);
  drop(input.translations[input.sourceLanguage]!, ["name"]);
  expect(await save(system, "network", made.value.id, input)).toMatchObject({ ok: false, reason: "invalid" });
});
