import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { encodeRecord } from "@/lib/forms/encode";
import { type KindName, kindNamed, kindNames } from "@/lib/kinds/index";
import { saveForm } from "@/lib/records/admin/save/save-form";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { renameSlug } from "@/lib/records/write/rename";
import { isSlug } from "@/lib/text/slug";
import { type FullInput, fullInput } from "../support/full-input";

afterAll(closeDatabase);

let count = 0;

/** An input with unique numbers and codes. */
async function uniqueInput(kind: KindName): Promise<FullInput> {
  const input = await fullInput(kind);
  count += 1;
  if (kind === "guide") input.fields.number = `96.${count}`;
  if (kind === "school") input.fields.officialCode = `unique ${count}`;
  if (kind === "cluster") input.fields.registerCode = `unique ${count}`;
  return input;
}

/** Submits the form of a new record. */
async function sendNew(kind: KindName, title: string, slug = "") {
  const input = await uniqueInput(kind);
  const texts = { en: { ...input.translations.en, [kindNamed(kind).title]: title } };
  const values = encodeRecord(kindNamed(kind), { ...input, parts: {}, translations: texts }, "en");
  const frame = {
    kind,
    intent: "save",
    slug,
    note: "",
    isCorrection: false,
    isDifferent: true,
    languages: [],
    language: "en",
    take: [],
  } as const;
  return saveForm(system as Actor, { ...frame, languages: [], take: [] }, values, "en", new Date());
}

const slugOf = async (saved: Awaited<ReturnType<typeof sendNew>>) => {
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  return (await database().record.findUniqueOrThrow({ where: { id: saved.value.id } })).slug;
};

describe.each(kindNames)("the address of a new %s", (kind) => {
  test("is shortened and numbered, for long titles and simultaneous requests", async () => {
    const title = `${"A very long title of a school network ".repeat(2)}${"x".repeat(40)}`;
    const saved = await Promise.all([1, 2, 3, 4].map(() => sendNew(kind, title)));
    const slugs = await Promise.all(saved.map(slugOf));
    expect(new Set(slugs).size).toBe(4);
    for (const slug of slugs) expect(isSlug(slug), slug).toBe(true);
    // One word of 78 letters, whose last letters are replaced by the number.
    const word = await Promise.all([1, 2].map(() => sendNew(kind, "y".repeat(100))));
    for (const slug of await Promise.all(word.map(slugOf))) expect(isSlug(slug), slug).toBe(true);
  });

  test("never reuses a former address of another record", async () => {
    const made = await create(system, kind, `old-${kind}`, await uniqueInput(kind));
    if (!made.ok) throw new Error(JSON.stringify(made));
    await publish(system, kind, made.value.id, ["en"]);
    await renameSlug(system, kind, made.value.id, `new-${kind}`);
    const refused = await create(system, kind, `old-${kind}`, await uniqueInput(kind));
    expect(refused).toEqual({ ok: false, reason: "invalid", errors: [{ key: "error.taken", path: ["slug"] }] });
    expect(await slugOf(await sendNew(kind, `Old ${kind}`))).toBe(`old-${kind}-2`);
    expect(await slugOf(await sendNew(kind, "Something else", `old-${kind}`))).toBe(`old-${kind}-3`);
  });
});

describe("an official code", () => {
  const makeSchool = async (code: string, system_ = "ES-CT") => {
    const input = await uniqueInput("school");
    Object.assign(input.fields, { officialCode: code, codeSystem: system_ });
    return create(system, "school", `code-${count}`, input);
  };

  beforeAll(async () => {
    expect((await makeSchool("01234567")).ok).toBe(true);
  });

  test.each(["01 234 567", "01234567 ", "01\u00a0234\u202f567", "0123\u200b4567", "０１２３４５６７"])(
    "%j counts as taken, and the error is shown at the field",
    async (code) => {
      const errors = [{ key: "error.taken", path: ["fields", "officialCode"] }];
      expect(await makeSchool(code)).toEqual({ ok: false, reason: "invalid", errors });
      for (const spelling of ["es-ct", "Catalunya", "Directori de centres docents"])
        expect(await makeSchool(code, spelling)).toEqual({ ok: false, reason: "invalid", errors });
    },
  );

  test("needs a register of the list", async () => {
    const errors = [{ key: "error.choice", path: ["fields", "codeSystem"] }];
    expect(await makeSchool("7654321", "Our register")).toEqual({ ok: false, reason: "invalid", errors });
  });

  test("with other digits or in another code system counts as different", async () => {
    expect((await makeSchool("01234568")).ok).toBe(true);
    expect((await makeSchool("1234567")).ok).toBe(true);
    expect((await makeSchool("01 234 567", "CZ")).ok).toBe(true);
  });
});
