import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { grantColumns } from "@/lib/auth/invitations";
import { closeDatabase, database } from "@/lib/db";
import type { Result } from "@/lib/errors";
import { publishedRecord } from "@/lib/records/public/published";
import { applyRevision, scheduleRevision } from "@/lib/records/review/apply-revision";
import { sendBack, submit } from "@/lib/records/review/review";
import { discardRevision, saveRevision, sendBackRevision, submitRevision } from "@/lib/records/review/revisions";
import { readStored } from "@/lib/records/store/stored";
import { confirmRecords, monthsLater } from "@/lib/records/write/confirm";
import { create } from "@/lib/records/write/create";
import { archive, publish, unarchive, unpublish } from "@/lib/records/write/publish";
import { publishDue } from "@/lib/records/write/publish-due";
import { restoreVersion, undoLastSave } from "@/lib/records/write/restore";
import { save } from "@/lib/records/write/save";
import { schedule } from "@/lib/records/write/schedule";
import { fullInput } from "../../../support/full-input";

afterAll(closeDatabase);

const people: Record<string, Actor> = {};
let [city, elsewhere] = ["", ""];

async function makePerson(name: string, ...grants: Grant[]): Promise<Actor> {
  const { id } = await database().user.create({
    data: { email: `${randomUUID()}@xarxa.example`, name, language: "en" },
  });
  // Work done later in their name is checked with the rights stored in the database at that time.
  await database().grant.createMany({ data: grants.map((grant) => ({ userId: id, ...grantColumns(grant) })) });
  people[name] = { userId: id, name, grants };
  return people[name];
}

beforeAll(async () => {
  const cities = await database().city.findMany({ take: 2, select: { id: true } });
  [city, elsewhere] = [cities[0]!.id, cities[1]!.id];
  await makePerson("administrator", { role: "administrator" });
  await makePerson("coordinator", { role: "coordinator", cityId: city });
  await makePerson("coordinator of another city", { role: "coordinator", cityId: elsewhere });
  await makePerson("contributor", { role: "contributor", cityId: city });
  await makePerson("another contributor", { role: "contributor", cityId: city });
  await makePerson("nobody");
});

/** A draft of the contributor, with a separate editor. */
async function makeDraft(): Promise<{ id: string; slug: string; editor: Actor }> {
  const slug = `d-${randomUUID()}`;
  const input = await fullInput("network", city);
  const result = await create(people.contributor!, "network", slug, input);
  if (!result.ok) throw new Error(JSON.stringify(result));
  const editor = await makePerson("editor", { role: "editor", recordId: result.value.id });
  return { id: result.value.id, slug, editor };
}

const inputOf = async (id: string) => (await readStored(database(), "network", id))!.input;
const stateOf = async (id: string) => (await database().record.findUniqueOrThrow({ where: { id } })).publication;
const historyOf = (id: string, action: string) => database().history.findMany({ where: { recordId: id, action } });
const revisionState = async (id: string) => (await database().revision.findUniqueOrThrow({ where: { id } })).state;

async function namePublic(slug: string): Promise<string | null> {
  const found = await publishedRecord("network", slug, "en");
  return found?.state === "published" ? found.view.title.text : null;
}

async function renamed(id: string, name: string) {
  const input = structuredClone(await inputOf(id));
  input.translations.en = { ...input.translations.en, name };
  return input;
}

async function makePublic() {
  const draft = await makeDraft();
  await publish(system, "network", draft.id, ["en"]);
  return draft;
}

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};
const refused = (key: string) => ({ ok: false, reason: "invalid", errors: [expect.objectContaining({ key })] });
const notFound = { ok: false, reason: "notFound" };
const soon = () => new Date(Date.now() + 3_600_000);
const later = () => new Date(Date.now() + 7_200_000);

// Each transition: how the initial state is reached, the action, and who may take it.
type Step = {
  before?: (id: string) => Promise<unknown>;
  act: (actor: Actor, id: string) => Promise<Result<unknown>>;
  who: string[];
  after: string;
};
const deciders = ["administrator", "coordinator"];
const steps: Record<string, Step> = {
  submit: {
    act: (actor, id) => submit(actor, "network", id, "Please look"),
    who: [...deciders, "editor", "contributor"],
    after: "inReview",
  },
  sendBack: {
    before: (id) => submit(system, "network", id),
    act: (actor, id) => sendBack(actor, "network", id, "The dates are missing"),
    who: deciders,
    after: "draft",
  },
  publish: {
    before: (id) => submit(system, "network", id),
    act: (actor, id) => publish(actor, "network", id, ["en"]),
    who: deciders,
    after: "published",
  },
  schedule: { act: (actor, id) => schedule(actor, "network", id, soon(), ["en"]), who: deciders, after: "draft" },
  unpublish: {
    before: (id) => publish(system, "network", id, ["en"]),
    act: (actor, id) => unpublish(actor, "network", id),
    who: deciders,
    after: "draft",
  },
  archive: { act: (actor, id) => archive(actor, "network", id), who: deciders, after: "archived" },
  unarchive: {
    before: (id) => archive(system, "network", id),
    act: (actor, id) => unarchive(actor, "network", id),
    who: deciders,
    after: "draft",
  },
};

describe.each(Object.entries(steps))("%s", (_name, { before, act, who, after }) => {
  const names = ["administrator", "coordinator", "coordinator of another city", "editor", "contributor"];
  test.each([...names, "another contributor", "nobody"])("by %s", async (name) => {
    const { id, editor } = await makeDraft();
    await before?.(id);
    const stateBefore = await stateOf(id);
    const lines = await database().history.count({ where: { recordId: id } });
    const result = await act(name === "editor" ? editor : people[name]!, id);
    if (who.includes(name)) {
      expect(result).toMatchObject({ ok: true });
      expect(await stateOf(id)).toBe(after);
    } else {
      expect(result).toEqual(notFound);
      expect(await stateOf(id)).toBe(stateBefore);
      expect(await database().history.count({ where: { recordId: id } })).toBe(lines);
    }
  });
});

describe("a record in review", () => {
  test("can only be sent back with a reason, and only once submitted", async () => {
    const { id } = await makeDraft();
    expect(await sendBack(system, "network", id, "Why not")).toEqual(refused("error.transition"));
    await submit(system, "network", id);
    expect(await sendBack(system, "network", id, "  ")).toEqual(refused("error.reason"));
    expect(await stateOf(id)).toBe("inReview");
  });

  test("is not published in a language without texts", async () => {
    const { id } = await makeDraft();
    const input = await inputOf(id);
    const { en } = input.translations;
    const other = value(
      await create(system, "network", `o-${randomUUID()}`, { ...input, translations: { en }, parts: {} }),
    );
    expect(await publish(system, "network", other.id, ["sv"])).toEqual(refused("error.noLanguage"));
    expect(await schedule(system, "network", other.id, soon(), ["sv"])).toEqual(refused("error.noLanguage"));
  });

  test("gets one of two simultaneous decisions, and the other is told", async () => {
    const { id } = await makeDraft();
    await submit(system, "network", id);
    const both = await Promise.all([sendBack(system, "network", id, "One"), sendBack(system, "network", id, "Other")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await historyOf(id, "sendBack")).toHaveLength(1);
  });

  test("archived as a draft is a 404; archived after publication, its page says so", async () => {
    const draft = await makeDraft();
    await archive(system, "network", draft.id);
    expect(await publishedRecord("network", draft.slug, "en")).toBeNull();
    const known = await makePublic();
    await archive(system, "network", known.id);
    expect(await publishedRecord("network", known.slug, "en")).toMatchObject({ state: "archived" });
  });
});

describe("a scheduled publication", () => {
  beforeAll(async () => {
    // Publishes what the roles above scheduled.
    await publishDue(later());
  });

  test("happens once in the job, at its time and not before", async () => {
    const { id, slug } = await makeDraft();
    expect(await schedule(system, "network", id, new Date(Date.now() - 1000), ["en"])).toEqual(refused("error.past"));
    await schedule(people.coordinator!, "network", id, soon(), ["en", "cs"]);
    expect(await publishDue()).toMatchObject({ records: 0, failed: 0 });
    expect(await namePublic(slug)).toBeNull();
    const runs = await Promise.all([publishDue(later()), publishDue(later())]);
    expect(runs.reduce((sum, { records }) => sum + records, 0)).toBe(1);
    expect(await publishDue(later())).toEqual({ records: 0, revisions: 0, failed: 0 });
    expect(await historyOf(id, "publish")).toHaveLength(1);
    expect(await namePublic(slug)).toBe("Zkouška network en");
    const published = await database().networkTranslation.findMany({ where: { recordId: id, published: true } });
    expect(published.map(({ language }) => language).sort()).toEqual(["cs", "en"]);
  });

  test("can be cancelled", async () => {
    const { id } = await makeDraft();
    await schedule(system, "network", id, soon(), ["en"]);
    await schedule(system, "network", id, null, []);
    expect(await publishDue(later())).toMatchObject({ records: 0 });
    expect(await stateOf(id)).toBe("draft");
  });

  test("that fails is not tried again; the history says why", async () => {
    const { id } = await makeDraft();
    await schedule(system, "network", id, soon(), ["en"]);
    await database().networkTranslation.deleteMany({ where: { recordId: id } });
    expect(await publishDue(later())).toMatchObject({ records: 0, failed: 1 });
    expect(await publishDue(later())).toMatchObject({ failed: 0 });
    const [line] = await historyOf(id, "scheduleFailed");
    expect(line?.input).toEqual({ problem: "error.noLanguage", languages: ["en"] });
  });
});

describe("a change to a public record", () => {
  async function propose(name: string) {
    const record = await makePublic();
    const { version } = await database().record.findUniqueOrThrow({ where: { id: record.id } });
    const input = await renamed(record.id, name);
    const { id } = value(await saveRevision(record.editor, "network", record.id, version, input));
    return { record, revision: id };
  }

  test("waits beside it, is submitted, sent back with a reason, submitted again and applied", async () => {
    const { record, revision } = await propose("A better name");
    const isUntouched = async () => expect(await namePublic(record.slug)).toBe("Zkouška network en");
    await isUntouched();
    value(await submitRevision(record.editor, revision, "I know better"));
    await isUntouched();
    expect(await sendBackRevision(people.coordinator!, revision, " ")).toEqual(refused("error.reason"));
    value(await sendBackRevision(people.coordinator!, revision, "Who says so?"));
    expect(await revisionState(revision)).toBe("sentBack");
    value(await submitRevision(record.editor, revision));
    await isUntouched();
    expect(await applyRevision(record.editor, revision)).toEqual(notFound);
    expect(await applyRevision(people["coordinator of another city"]!, revision)).toEqual(notFound);
    value(await applyRevision(people.coordinator!, revision));
    expect(await namePublic(record.slug)).toBe("A better name");
    expect(await applyRevision(people.coordinator!, revision)).toEqual(refused("error.transition"));
    const actions = await database().history.findMany({ where: { recordId: record.id }, orderBy: { id: "asc" } });
    expect(actions.map(({ action }) => action)).toEqual([
      "create",
      "publish",
      "submitChange",
      "sendBackChange",
      "submitChange",
      "apply",
    ]);
  });

  test("based on an older version is a conflict that has to be decided", async () => {
    const { record, revision } = await propose("From the revision");
    value(await save(people.coordinator!, "network", record.id, await renamed(record.id, "Meanwhile")));
    const { version } = await database().record.findUniqueOrThrow({ where: { id: record.id } });
    await submitRevision(record.editor, revision);
    expect(await applyRevision(people.coordinator!, revision)).toEqual({ ok: false, reason: "conflict", version });
    expect(await revisionState(revision)).toBe("submitted");
    expect(await namePublic(record.slug)).toBe("Meanwhile");
    value(await applyRevision(people.coordinator!, revision, { over: version }));
    expect(await namePublic(record.slug)).toBe("From the revision");
  });

  test("approved for a later time is applied by the job once; a conflict returns to the queue", async () => {
    const { record, revision } = await propose("At its time");
    await submitRevision(record.editor, revision);
    expect(await scheduleRevision(record.editor, revision, soon())).toEqual(notFound);
    value(await scheduleRevision(people.coordinator!, revision, soon()));
    expect(await publishDue()).toMatchObject({ revisions: 0 });
    expect(await namePublic(record.slug)).toBe("Zkouška network en");
    const runs = await Promise.all([publishDue(later()), publishDue(later())]);
    expect(runs.reduce((sum, { revisions, failed }) => sum + revisions + failed, 0)).toBe(1);
    expect(await namePublic(record.slug)).toBe("At its time");
    expect(await scheduleRevision(people.coordinator!, revision, soon())).toEqual(refused("error.transition"));

    const second = await propose("Too late");
    value(await scheduleRevision(people.coordinator!, second.revision, soon()));
    await save(system, "network", second.record.id, await renamed(second.record.id, "Meanwhile"));
    expect(await publishDue(later())).toMatchObject({ revisions: 0, failed: 1 });
    expect(await revisionState(second.revision)).toBe("submitted");
    const [line] = await historyOf(second.record.id, "scheduleChangeFailed");
    expect(line?.input).toEqual({ problem: "error.conflict" });
  });

  test("can be discarded by its author for good", async () => {
    const { record, revision } = await propose("Never mind");
    expect(await discardRevision(people["another contributor"]!, revision)).toEqual(notFound);
    value(await discardRevision(record.editor, revision));
    expect(await applyRevision(people.coordinator!, revision)).toEqual(refused("error.transition"));
    expect(await submitRevision(record.editor, revision)).toEqual(refused("error.transition"));
  });

  test("is validated when it is submitted, not before", async () => {
    const { record, revision } = await propose("");
    expect(await submitRevision(record.editor, revision)).toMatchObject({ ok: false, reason: "invalid" });
    expect(await revisionState(revision)).toBe("open");
  });
});

describe("earlier versions", () => {
  test("can be restored, each as a new version", async () => {
    const { id, slug, editor } = await makePublic();
    const first = await inputOf(id);
    await save(system, "network", id, await renamed(id, "Second"));
    await save(system, "network", id, { ...(await renamed(id, "Third")), parts: {} });
    expect(await restoreVersion(editor, "network", id, 1)).toEqual(notFound);
    expect(await restoreVersion(people["coordinator of another city"]!, "network", id, 1)).toEqual(notFound);
    expect(value(await restoreVersion(people.coordinator!, "network", id, 1)).version).toBe(4);
    expect(await inputOf(id)).toEqual(first);
    expect(await namePublic(slug)).toBe("Zkouška network en");
    value(await restoreVersion(people.coordinator!, "network", id, 3));
    expect(await namePublic(slug)).toBe("Third");
    expect(await restoreVersion(people.coordinator!, "network", id, 99)).toEqual(refused("error.version"));
  });

  test("the last save can be undone, the first cannot", async () => {
    const { id, slug } = await makePublic();
    expect(await undoLastSave(people.coordinator!, "network", id)).toEqual(refused("error.version"));
    await save(system, "network", id, await renamed(id, "A mistake"));
    value(await undoLastSave(people.coordinator!, "network", id));
    expect(await namePublic(slug)).toBe("Zkouška network en");
  });
});

describe("a confirmation", () => {
  test("applies to all records or to none", async () => {
    const mine = (await makePublic()).id;
    const other = (await database().record.findFirstOrThrow({ where: { responsibleCityId: elsewhere } })).id;
    const until = async (id: string) => (await database().record.findUniqueOrThrow({ where: { id } })).confirmedUntil;
    const before = await until(other);
    expect(await confirmRecords(people.coordinator!, [mine, other], 12)).toEqual(notFound);
    expect([await until(mine), await until(other)]).toEqual([null, before]);
    expect(await confirmRecords(people.coordinator!, [mine], 7)).toEqual(refused("error.choice"));
    expect(await confirmRecords(people.coordinator!, [], 6)).toEqual(refused("error.required"));
    const now = new Date("2026-03-31T10:00:00Z");
    const second = (await makePublic()).id;
    expect(await confirmRecords(people.coordinator!, [mine, second], 6, now)).toEqual({
      ok: true,
      value: { confirmed: 2 },
    });
    expect((await until(second))?.toISOString().slice(0, 10)).toBe("2026-09-30");
    expect(await historyOf(second, "confirm")).toHaveLength(1);
  });

  test("of half a year from the end of August expires at the end of February", () => {
    expect(monthsLater(new Date("2026-08-31"), 6).toISOString().slice(0, 10)).toBe("2027-02-28");
    expect(monthsLater(new Date("2026-01-15"), 24).toISOString().slice(0, 10)).toBe("2028-01-15");
  });
});
