import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as save } from "@/app/api/admin/records/save/route";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { addVideo } from "@/lib/records/media/add";
import { describeMedium } from "@/lib/records/media/edit";
import { applyRevision } from "@/lib/records/review/apply-revision";
import { submitRevision } from "@/lib/records/review/revisions";
import { readStored, type Stored } from "@/lib/records/store/stored";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { save as saveInput } from "@/lib/records/write/save";
import { addPerson, cookieFor, formRequest } from "@/tests/support/people";

// A change that waits holds together: its texts and its media, what is required, and whose texts it concerns.

afterAll(closeDatabase);

type Person = { actor: Actor; cookie: string };
let cityId = "";

async function person(grant: Actor["grants"][number]): Promise<Person> {
  const { id } = await addPerson([grant]);
  return { actor: { userId: id, name: "Núria", grants: [grant] }, cookie: await cookieFor(id) };
}

beforeAll(async () => {
  cityId = (await database().city.findFirstOrThrow({ where: { record: { publication: "published" } } })).id;
});

async function publicNetwork(): Promise<{ id: string; editor: Person; video: string }> {
  const made = await create(system, "network", `n-${randomUUID().slice(0, 12)}`, {
    ...{ sourceLanguage: "ca", responsibleCity: cityId, takenFrom: null, fields: {}, parts: {} },
    translations: { ca: { name: "Xarxa", purpose: "Ara" }, es: { name: "Red", purpose: "Ahora" } },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { id } = made.value;
  const record = await database().record.findUniqueOrThrow({ where: { id } });
  const details = { address: "https://xarxa.example/video", credit: "X", peopleRecognisable: false };
  const video = await addVideo(system, record, { ...details, texts: { ca: { alternative: "Un vídeo" } } }, new Date());
  if (!video.ok) throw new Error(JSON.stringify(video));
  await publish(system, "network", id, ["ca", "es"]);
  return { id, editor: await person({ role: "editor", recordId: id }), video: video.value.id };
}

const stored = async (id: string) => ((await readStored(database(), "network", id)) as Stored).input;
const changeOf = (id: string) => database().revision.findFirstOrThrow({ where: { recordId: id } });

type Answer = { to?: string; outcome?: string; errors?: { key: string; path: string[] }[] };
async function saveAs(who: Person, id: string, more: Record<string, string>): Promise<Answer> {
  const { version } = await database().record.findUniqueOrThrow({ where: { id } });
  const frame = { locale: "en", kind: "network", id, revision: "", version: String(version), language: "ca" };
  const sent = { ...frame, intent: "wait", sourceLanguage: "ca", ...more };
  const response = await save(formRequest("/api/admin/records/save", sent, { cookie: who.cookie, json: true }));
  return (await response.json()) as Answer;
}

describe("texts and media of one change", () => {
  const captionInSwedish = (actor: Actor, id: string, video: string) =>
    describeMedium(actor, "network", id, video, {
      peopleRecognisable: false,
      texts: { ca: { alternative: "Un vídeo" }, sv: { alternative: "En film" } },
    });
  const text = (who: Person, id: string) =>
    saveAs(who, id, {
      "translations.ca.name": "Xarxa",
      "translations.ca.purpose": "Després",
      note: "Corregit amb l’escola",
    });

  test.each(["text first", "media first"])("keep each other, %s", async (order) => {
    const { id, editor, video } = await publicNetwork();
    const steps = [() => text(editor, id), () => captionInSwedish(editor.actor, id, video)];
    for (const step of order === "text first" ? steps : steps.toReversed()) await step();
    const change = await changeOf(id);
    expect(change).toMatchObject({ languages: ["ca"], note: "Corregit amb l’escola" });
    // Saved meanwhile in a language that the change does not name.
    const now = await stored(id);
    Object.assign(now.translations.es!, { purpose: "Ahora mismo" });
    const { version } = await database().record.findUniqueOrThrow({ where: { id } });
    expect(await saveInput(system, "network", id, now)).toMatchObject({ ok: true });
    expect(await applyRevision(system, change.id, { over: version + 1 })).toMatchObject({ ok: true });
    const { translations, parts } = await stored(id);
    expect(translations).toMatchObject({ ca: { purpose: "Després" }, es: { purpose: "Ahora mismo" } });
    expect(parts.media?.[0]?.translations).toMatchObject({ sv: { alternative: "En film" } });
  });
});

test("a submitted change stays complete; an open one may wait without what is required", async () => {
  const { id, editor } = await publicNetwork();
  const nameless = { "translations.ca.name": "", "translations.ca.purpose": "Després" };
  expect(await saveAs(editor, id, nameless)).toMatchObject({ outcome: "waiting" });
  await saveAs(editor, id, { ...nameless, "translations.ca.name": "Xarxa" });
  const change = await changeOf(id);
  expect(await submitRevision(editor.actor, change.id)).toMatchObject({ ok: true });
  const { updatedAt } = await changeOf(id);
  const again = { revision: change.id, seenAt: updatedAt.toISOString(), ...nameless };
  const refused = await saveAs(editor, id, again);
  expect(refused.errors).toMatchObject([{ key: "error.required", path: ["translations", "ca", "name"] }]);
  const { state, input } = await changeOf(id);
  expect([state, JSON.stringify(input)]).toEqual(["submitted", expect.stringContaining('"Xarxa"')]);
});

test("a translation that waits is not rewritten by the record's form", async () => {
  const { id, editor } = await publicNetwork();
  const translation = await database().revision.create({
    data: {
      ...{ kind: "network", recordId: id, origin: "xliff", languages: ["es"], authorId: editor.actor.userId },
      ...{ input: (await stored(id)) as object, texts: { purpose: ["", ""] }, baseVersion: 1 },
      ...{ createdAt: new Date(), updatedAt: new Date() },
    },
  });
  const answer = await saveAs(editor, id, { revision: translation.id, "translations.ca.name": "Xarxa nova" });
  expect(answer.errors).toMatchObject([{ key: "account:error.notFound" }]);
  const { updatedAt: _, ...kept } = await changeOf(id);
  expect(kept).toMatchObject({ languages: ["es"], texts: { purpose: ["", ""] }, origin: "xliff" });
});

test("a contributor's draft gets its address from its title, once it has one", async () => {
  const contributor = await person({ role: "contributor", cityId });
  const made = await create(contributor.actor, "network", "network-77", {
    ...{ sourceLanguage: "ca", responsibleCity: cityId, takenFrom: null, fields: {}, parts: {}, translations: {} },
  });
  if (!made.ok) throw new Error(JSON.stringify(made));
  const { id } = made.value;
  const slug = async () => (await database().record.findUniqueOrThrow({ where: { id } })).slug;
  await saveAs(contributor, id, { intent: "save", responsibleCity: cityId, "translations.ca.purpose": "Ara" });
  expect(await slug()).toBe("network-77");
  const named = { intent: "save", responsibleCity: cityId, "translations.ca.name": "Xarxa del Besòs" };
  expect(await saveAs(contributor, id, named)).toMatchObject({ outcome: "saved" });
  expect(await slug()).toBe("xarxa-del-besos");
  await saveAs(contributor, id, { ...named, slug: "chosen-by-hand", "translations.ca.name": "Un altre nom" });
  expect(await slug()).toBe("xarxa-del-besos");
});
