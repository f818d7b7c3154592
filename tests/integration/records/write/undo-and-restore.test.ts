import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { BaseInput } from "@/lib/kinds/input";
import { readRestoration } from "@/lib/records/history/restoration";
import { readHistory } from "@/lib/records/history/view";
import { applyRevision } from "@/lib/records/review/apply-revision";
import { saveRevision } from "@/lib/records/review/revisions";
import { readStored } from "@/lib/records/store/stored";
import { translationWork } from "@/lib/records/translation/work";
import { create } from "@/lib/records/write/create";
import { findUndoStep } from "@/lib/records/write/earlier-version";
import { restoreVersion, undoLastSave } from "@/lib/records/write/restore";
import { type SaveOptions, save } from "@/lib/records/write/save";

afterAll(closeDatabase);

let coordinator: Actor;
let school: string;

beforeAll(async () => {
  const { id: cityId } = await database().city.findFirstOrThrow();
  school = (await database().school.findFirstOrThrow()).id;
  const { id } = await database().user.create({
    data: { email: `${randomUUID()}@people.example`, name: "Núria", language: "ca" },
  });
  coordinator = { userId: id, name: "Núria", grants: [{ role: "coordinator", cityId }] };
  cities.own = cityId;
});

const cities = { own: "" };

type Change = (input: BaseInput) => void;

const stored = async (id: string) => (await readStored(database(), "network", id))!;
const inputOf = async (id: string): Promise<BaseInput> => structuredClone((await stored(id)).input);
const purposes = async (id: string) =>
  Object.fromEntries(
    Object.entries((await inputOf(id)).translations).map(([language, texts]) => [language, texts.purpose]),
  );

async function change(id: string, apply: Change, options: SaveOptions = {}): Promise<void> {
  const input = await inputOf(id);
  apply(input);
  expect(await save(coordinator, "network", id, input, options)).toMatchObject({ ok: true });
}

const write =
  (language: "ca" | "sv" | "cs", purpose: string): Change =>
  (input) => {
    input.translations[language] = { ...input.translations[language], purpose };
  };

async function addNetwork(): Promise<string> {
  const made = await create(coordinator, "network", `n-${randomUUID().slice(0, 12)}`, {
    ...{ sourceLanguage: "ca", responsibleCity: cities.own, takenFrom: null, fields: {} },
    translations: { ca: { name: "Xarxa", purpose: "Primer" } },
    parts: {},
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}

/** The state of the translated purpose. */
async function stateOf(id: string, language: "sv" | "cs") {
  const { texts } = translationWork(await stored(id), language);
  return texts.find(({ field }) => field === "purpose")?.state;
}

const lastLine = async (id: string) => (await readHistory(system, "network", id, 1, "en"))!.entries[0]!;
const wordsOf = async (id: string) => JSON.stringify((await lastLine(id)).changes);

describe("an undo", () => {
  test("pressed twice takes back two changes instead of making the mistake again", async () => {
    const id = await addNetwork();
    for (const text of ["Segon", "Tercer", "Un error"]) await change(id, write("ca", text));
    for (const before of ["Tercer", "Segon", "Primer"]) {
      expect(await undoLastSave(coordinator, "network", id)).toMatchObject({ ok: true });
      expect(await purposes(id)).toEqual({ ca: before });
    }
    expect(await undoLastSave(coordinator, "network", id)).toMatchObject({ ok: false, reason: "invalid" });
    await change(id, write("ca", "De nou"));
    await undoLastSave(coordinator, "network", id);
    expect(await purposes(id)).toEqual({ ca: "Primer" });
  });

  test("says before what it takes back, and after which version it was", async () => {
    const id = await addNetwork();
    await change(id, write("ca", "Un error"));
    const asked = await readRestoration(coordinator, "network", id, { undo: true }, "en");
    expect(asked).toMatchObject({ intent: "undo", version: 2, who: "Núria", seen: 2 });
    expect(JSON.stringify(asked?.changes)).toContain("Primer");
    await undoLastSave(coordinator, "network", id, { seen: 2 });
    expect(await wordsOf(id)).toContain("Undone version");
    expect(await undoLastSave(coordinator, "network", id, { seen: 2 })).toMatchObject({ reason: "conflict" });
  });

  test("of only a correction leaves translations as they were, current and outdated ones", async () => {
    const id = await addNetwork();
    await change(id, write("cs", "První"));
    await change(id, write("ca", "Segon"));
    await change(id, write("sv", "Andra"));
    expect([await stateOf(id, "sv"), await stateOf(id, "cs")]).toEqual(["current", "outdated"]);
    await change(id, write("ca", "Segon."), { isCorrection: true });
    expect([await stateOf(id, "sv"), await stateOf(id, "cs")]).toEqual(["current", "outdated"]);
    await undoLastSave(coordinator, "network", id);
    expect([await stateOf(id, "sv"), await stateOf(id, "cs")]).toEqual(["current", "outdated"]);
  });

  test("of a new translation of an outdated text leaves it outdated, and of the first one removes it", async () => {
    const id = await addNetwork();
    await change(id, write("sv", "Första"));
    await change(id, write("ca", "Segon"));
    await change(id, write("sv", "Andra"));
    expect(await stateOf(id, "sv")).toBe("current");
    await undoLastSave(coordinator, "network", id);
    expect([await purposes(id), await stateOf(id, "sv")]).toEqual([{ ca: "Segon", sv: "Första" }, "outdated"]);
    for (let time = 0; time < 2; time += 1) await undoLastSave(coordinator, "network", id);
    expect(await purposes(id)).toEqual({ ca: "Primer" });
    expect(await wordsOf(id)).toContain("Första");
  });

  test.each([
    [
      ["save", "create"],
      [2, 1],
    ],
    [["undo", "save", "create"], null],
    [["undo", "undo", "save", "save", "create"], null],
    [
      ["undo", "save", "save", "create"],
      [2, 1],
    ],
    [
      ["save", "undo", "save", "create"],
      [4, 3],
    ],
    [
      ["undo", "save", "undo", "save", "save", "create"],
      [2, 1],
    ],
    [["create"], null],
  ])("after %j takes back and returns to %j", (actions, expected) => {
    const steps = actions.map((action, index) => ({ action, version: actions.length - index }));
    const step = findUndoStep(steps);
    expect(step && [step.undone.version, step.back.version]).toEqual(expected);
  });
});

describe("restoring a version", () => {
  test("keeps the languages that came later, and its history names no removal", async () => {
    const id = await addNetwork();
    await change(id, write("ca", "Segon"));
    await change(id, write("sv", "Andra"));
    const asked = await readRestoration(coordinator, "network", id, { restore: 1 }, "en");
    expect(JSON.stringify(asked?.changes)).not.toContain("Andra");
    await restoreVersion(coordinator, "network", id, 1, { seen: asked!.seen });
    expect(await purposes(id)).toEqual({ ca: "Primer", sv: "Andra" });
    expect(await stateOf(id, "sv")).toBe("outdated");
    expect(await wordsOf(id)).not.toContain("Andra");
    expect(await wordsOf(id)).toMatch(/Restored version.*Primer|Primer.*Restored version/);
  });

  test("is refused when the record was saved after the difference was shown", async () => {
    const id = await addNetwork();
    await change(id, write("ca", "Segon"));
    const options = { seen: 1 };
    expect(await restoreVersion(coordinator, "network", id, 1, options)).toMatchObject({ reason: "conflict" });
    expect(await readRestoration(coordinator, "network", id, { restore: 9 }, "en")).toBeNull();
    const stranger = { ...coordinator, grants: [] };
    expect(await readRestoration(stranger, "network", id, { restore: 1 }, "en")).toBeNull();
  });
});

describe("what the history says was removed", () => {
  test("is removed: the last part, and the texts of a language", async () => {
    const id = await addNetwork();
    const member = { id: randomUUID(), fields: { school, role: "membership-role/member" }, translations: {} };
    await change(id, (input) => {
      input.parts.members = [member];
      input.translations.sv = { purpose: "Andra" };
    });
    await change(id, (input) => {
      delete input.parts.members;
      delete input.translations.sv;
    });
    expect(await inputOf(id)).toMatchObject({ parts: {}, translations: { ca: { purpose: "Primer" } } });
    expect(await purposes(id)).toEqual({ ca: "Primer" });
    await undoLastSave(coordinator, "network", id);
    expect(await inputOf(id)).toMatchObject({ parts: { members: [member] } });
    expect(await stateOf(id, "sv")).toBe("current");
  });
});

test("a change that waited does not remove a translation that was saved meanwhile", async () => {
  const id = await addNetwork();
  const input = await inputOf(id);
  input.translations.ca = { ...input.translations.ca, purpose: "Canviat" };
  const kept = await saveRevision(coordinator, "network", id, 1, input, { languages: ["ca"] });
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  await change(id, write("sv", "Andra"));
  expect(await applyRevision(coordinator, kept.value.id, { over: 2 })).toMatchObject({ ok: true });
  expect(await purposes(id)).toEqual({ ca: "Canviat", sv: "Andra" });
});
