import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as save } from "@/app/api/admin/records/save/route";
import { POST as decide } from "@/app/api/admin/reviews/route";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { formActions } from "@/lib/records/admin/form/actions";
import { readFormModel } from "@/lib/records/admin/form/model";
import { readPendingChange } from "@/lib/records/admin/pending-change";
import { readEditable } from "@/lib/records/admin/record";
import { applyDueRevision } from "@/lib/records/review/apply-revision";
import { readStored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

// A change that waits beside a public record: seen as what will be, kept, compared, published, scheduled, discarded.

afterAll(closeDatabase);

type Person = { actor: Actor; cookie: string };
const people = {} as { coordinator: Person };
let cityId = "";

async function person(grant: Actor["grants"][number]): Promise<Person> {
  const { id } = await addPerson([grant]);
  return { actor: { userId: id, name: "Núria", grants: [grant] }, cookie: await cookieFor(id) };
}

async function addNetwork(): Promise<string> {
  const made = await create(system, "network", `n-${randomUUID().slice(0, 12)}`, {
    ...{ sourceLanguage: "ca", responsibleCity: cityId, takenFrom: null, fields: {}, parts: {} },
    translations: { ca: { name: "Xarxa", purpose: "Ara" } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "network", made.value.id, ["ca"]);
  return made.value.id;
}

beforeAll(async () => {
  cityId = (await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } })).id;
  people.coordinator = await person({ role: "coordinator", cityId });
});

const values = (id: string, more: Record<string, string>) => ({
  ...{ locale: "en", kind: "network", id, revision: "", version: "1", language: "ca", intent: "wait" },
  ...{ sourceLanguage: "ca", "translations.ca.name": "Xarxa", ...more },
});

type Answer = { to?: string; outcome?: string; errors?: unknown[] };
async function send(post: typeof save, path: string, sent: Record<string, string>, cookie: string): Promise<Answer> {
  const response = await post(formRequest(path, sent, { cookie, json: true }));
  return (await response.json()) as Answer;
}
const saveAs = (who: Person, id: string, more: Record<string, string>) =>
  send(save, "/api/admin/records/save", values(id, more), who.cookie);
const decideAs = (who: Person, more: Record<string, string>) =>
  send(decide, "/api/admin/reviews", { locale: "en", type: "revision", version: "1", ...more }, who.cookie);

const purposeOf = async (id: string) => (await readStored(database(), "network", id))!.input.translations.ca?.purpose;
const changesOf = (id: string) => database().revision.findMany({ where: { recordId: id } });

/** A public record with a change of the editor. */
async function withChange(purpose = "Després") {
  const id = await addNetwork();
  const editor = await person({ role: "editor", recordId: id });
  await saveAs(editor, id, { "translations.ca.purpose": purpose, "translations.ca.name": "Xarxa nova" });
  const [change] = await changesOf(id);
  const editable = await readEditable(people.coordinator.actor, "network", id, "ca", change!.id);
  return { id, editor, change: change!, editable: editable!, seenAt: change!.updatedAt.toISOString() };
}

describe("a change that waits", () => {
  test("is shown as what will be, and compared with what is", async () => {
    const { editable } = await withChange();
    const form = await readFormModel(
      { actor: people.coordinator.actor, kind: "network", locale: "ca", editable, draft: null },
      { mayPublish: false, maySchedule: false, maySubmit: false },
    );
    expect([editable.title, form.values["translations.ca.purpose"]]).toEqual(["Xarxa nova", "Després"]);
    const pending = await readPendingChange(people.coordinator.actor, "network", editable, "ca");
    expect(JSON.stringify(pending?.changes)).toMatch(/Ara.*Després/);
    expect(pending).toMatchObject({ isPublic: true, isOutdated: false, maySchedule: true, mayDiscard: true });
  });

  test("is first kept and then published by its buttons; its author cannot publish it", async () => {
    const { id, editor, change, editable } = await withChange();
    const intents = (actor: Actor, shown: typeof editable) =>
      formActions(
        { actor, kind: "network", locale: "en", editable: shown, draft: null },
        { mayPublish: false, maySchedule: false, maySubmit: false },
      ).map(({ intent }) => intent);
    expect(intents(people.coordinator.actor, editable)).toEqual(["wait", "save"]);
    const own = await readEditable(editor.actor, "network", id, "ca", change.id);
    expect(intents(editor.actor, own!)).toEqual(["wait", "submit"]);
  });

  test("is rewritten in place by somebody else, and not over words that were not seen", async () => {
    const { id, editor, change, seenAt } = await withChange();
    const more = { revision: change.id, seenAt, "translations.ca.purpose": "Millor" };
    const kept = await saveAs(people.coordinator, id, more);
    expect(kept).toMatchObject({ outcome: "waiting", to: expect.stringContaining(`revision=${change.id}`) });
    expect(await changesOf(id)).toMatchObject([{ id: change.id, authorId: editor.actor.userId }]);
    const stale = await saveAs(editor, id, { ...more, "translations.ca.purpose": "Vell" });
    expect(stale.errors).toMatchObject([{ key: "account:error.conflict" }]);
    expect(JSON.stringify((await changesOf(id))[0]?.input)).toContain("Millor");
    expect(await purposeOf(id)).toBe("Ara");
  });

  test("is published from its form", async () => {
    const { id, change, seenAt } = await withChange();
    const more = { revision: change.id, seenAt, intent: "save", "translations.ca.purpose": "Després" };
    expect(await saveAs(people.coordinator, id, more)).toMatchObject({ outcome: "applied" });
    expect(await purposeOf(id)).toBe("Després");
    expect(await changesOf(id)).toMatchObject([{ state: "applied" }]);
  });

  test("is published at the time that was set, from the page of the record", async () => {
    const { id, change, seenAt } = await withChange();
    const next = `/en/admin/networks/${id}?revision=${change.id}`;
    const later = { id: change.id, seenAt, intent: "schedule", day: "2090-05-01", time: "08:00", next };
    expect(await decideAs(people.coordinator, later)).toMatchObject({ to: `${next}&done=scheduled` });
    expect(await purposeOf(id)).toBe("Ara");
    await applyDueRevision(change.id, new Date("2090-05-02"));
    expect(await purposeOf(id)).toBe("Després");
  });

  test("loses its approval when somebody without the right to publish rewrites it", async () => {
    const { id, editor, change, seenAt } = await withChange();
    const later = { id: change.id, seenAt, intent: "schedule", day: "2090-05-01", time: "08:00" };
    await decideAs(people.coordinator, later);
    const [approved] = await changesOf(id);
    await saveAs(editor, id, {
      ...{ revision: change.id, seenAt: approved!.updatedAt.toISOString(), "translations.ca.purpose": "Un altre" },
    });
    expect(await changesOf(id)).toMatchObject([{ state: "submitted", publishAt: null }]);
  });

  test("is not discarded by somebody who has not seen its latest words", async () => {
    const { id, editor, change, seenAt } = await withChange();
    await saveAs(editor, id, { revision: change.id, seenAt, "translations.ca.purpose": "Un altre" });
    const discarded = await decideAs(people.coordinator, { id: change.id, intent: "discard", seenAt });
    expect(discarded.errors).toMatchObject([{ key: "account:error.conflict" }]);
    expect(await changesOf(id)).toMatchObject([{ state: "open" }]);
  });

  test("is discarded by its author and by a coordinator, and by nobody else", async () => {
    const { id: elsewhere } = await database().city.findFirstOrThrow({ where: { id: { not: cityId } } });
    const stranger = await person({ role: "coordinator", cityId: elsewhere });
    for (const who of ["author", "coordinator"] as const) {
      const { id, editor, change } = await withChange();
      const discard = { id: change.id, intent: "discard" };
      expect(await decideAs(stranger, discard)).toMatchObject({ errors: [{ key: "account:error.notFound" }] });
      await decideAs(who === "author" ? editor : people.coordinator, discard);
      expect(await changesOf(id)).toMatchObject([{ state: "rejected" }]);
      expect(await purposeOf(id)).toBe("Ara");
    }
  });
});
