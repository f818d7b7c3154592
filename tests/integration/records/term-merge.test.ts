import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readStored } from "@/lib/records/store/stored";
import { mergeTerms } from "@/lib/records/vocabularies/merge-terms";
import { separateTerms } from "@/lib/records/vocabularies/separate-terms";
import { mergedInto } from "@/lib/records/vocabularies/term-merge";
import { create } from "@/lib/records/write/create";
import { save } from "@/lib/records/write/save";

afterAll(closeDatabase);

async function addTerm(label: string, broaderId: string | null = null) {
  const notation = `t-${randomUUID().slice(0, 8)}`;
  const id = `theme/${notation}`;
  const labels = { create: [{ language: "en", preferred: label, alternative: [`${label} too`] }] };
  await database().term.create({ data: { id, vocabulary: "theme", notation, broaderId, labels } });
  return id;
}

async function addPractice(themes: string[], contactRole?: string) {
  const person = contactRole && (await database().person.create({ data: { id: randomUUID(), name: "P" } }));
  const contacts = person
    ? [{ id: randomUUID(), fields: { person: person.id, role: contactRole }, translations: {} }]
    : [];
  const content = {
    ...{ sourceLanguage: "en", responsibleCity: null, takenFrom: null },
    fields: { type: "practice-type/project", themes },
    translations: { en: { title: `P ${randomUUID()}` } },
    parts: { contacts },
  };
  const made = await create(system, "practice", `p-${randomUUID()}`, content);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value.id;
}

const themesOf = async (id: string) => (await readStored(database(), "practice", id))!.input.fields.themes;
const labelsOf = (termId: string) => database().termLabel.findMany({ where: { termId }, orderBy: { language: "asc" } });

async function merged(keep: string, lose: string) {
  expect(await mergeTerms(system, keep, lose)).toMatchObject({ ok: true });
  const [merge] = await mergedInto(keep);
  return merge!.id;
}

describe("a merge of two terms", () => {
  test("is undone: the term, its labels, its place and its records are as before", async () => {
    const [keep, lose] = [await addTerm("Kept"), await addTerm("Lost")];
    const below = await addTerm("Below", lose);
    const [one, both, other] = [await addPractice([lose]), await addPractice([keep, lose]), await addPractice([keep])];
    const before = { term: await database().term.findUnique({ where: { id: lose } }), labels: await labelsOf(lose) };
    const kept = await labelsOf(keep);
    const merge = await merged(keep, lose);
    expect(await Promise.all([one, both].map(themesOf))).toEqual([[keep], [keep]]);
    expect(await separateTerms(system, merge)).toMatchObject({ ok: true, value: { records: 2, term: lose } });
    expect(await database().term.findUnique({ where: { id: lose } })).toEqual(before.term);
    expect(await labelsOf(lose)).toEqual(before.labels);
    expect(await labelsOf(keep)).toEqual(kept);
    expect(await database().term.findUnique({ where: { id: below } })).toMatchObject({ broaderId: lose });
    expect(await Promise.all([one, both, other].map(themesOf))).toEqual([[lose], [keep, lose], [keep]]);
    const lines = await database().history.findMany({ where: { recordId: one }, orderBy: { id: "asc" } });
    expect(lines.map(({ action }) => action)).toEqual(["create", "relink", "relink"]);
  });

  test("moves the themes of visits that are being prepared, and gives them back", async () => {
    const [keep, lose] = [await addTerm("Kept theme"), await addTerm("Lost theme")];
    const { id: meetingId } = await database().meeting.findFirstOrThrow();
    const visit = { meetingId, number: 901, language: "en", contactLanguage: "en", themeId: lose };
    const { id } = await database().meetingVisit.create({ data: visit });
    const themeOf = async () => (await database().meetingVisit.findUniqueOrThrow({ where: { id } })).themeId;
    const merge = await merged(keep, lose);
    expect(await themeOf()).toBe(keep);
    expect(await separateTerms(system, merge)).toMatchObject({ ok: true });
    expect(await themeOf()).toBe(lose);
  });

  test("of a term into which another one was merged leaves both to be undone, in either order", async () => {
    for (const isLastFirst of [true, false]) {
      const [keep, middle, lose] = [await addTerm("K"), await addTerm("M"), await addTerm("L")];
      const [one, other] = [await addPractice([lose]), await addPractice([middle])];
      const merges = [await merged(middle, lose)];
      expect(await mergeTerms(system, keep, middle)).toMatchObject({ ok: true });
      const listed = (await mergedInto(keep)).map(({ id }) => id);
      expect(listed).toEqual(expect.arrayContaining(merges));
      merges.push(listed.find((id) => !merges.includes(id))!);
      for (const id of isLastFirst ? merges.toReversed() : merges)
        expect(await separateTerms(system, id)).toMatchObject({ ok: true });
      expect(await Promise.all([one, other].map(themesOf))).toEqual([[lose], [middle]]);
    }
  });

  test("leaves what was changed since", async () => {
    const [keep, lose, third] = [await addTerm("K"), await addTerm("L"), await addTerm("T")];
    const changed = await addPractice([lose]);
    const merge = await merged(keep, lose);
    const { input } = (await readStored(database(), "practice", changed))!;
    await save(system, "practice", changed, { ...input, fields: { ...input.fields, themes: [third] } }, {});
    await database().termLabel.updateMany({ where: { termId: keep }, data: { preferred: "New name" } });
    expect(await separateTerms(system, merge)).toMatchObject({ ok: true, value: { records: 0 } });
    expect(await themesOf(changed)).toEqual([third]);
    expect(await labelsOf(keep)).toMatchObject([{ preferred: "New name", alternative: ["K too", "L", "L too"] }]);
  });

  test("puts no term below itself when what was above it is below it by now", async () => {
    const above = await addTerm("Above");
    const [keep, lose] = [await addTerm("K"), await addTerm("L", above)];
    const below = await addTerm("Below", lose);
    const merge = await merged(keep, lose);
    await database().term.update({ where: { id: above }, data: { broaderId: below } });
    expect(await separateTerms(system, merge)).toMatchObject({ ok: true });
    const broaderOf = async (id: string) => (await database().term.findUniqueOrThrow({ where: { id } })).broaderId;
    expect(await Promise.all([lose, below, above].map(broaderOf))).toEqual([null, lose, below]);
  });

  test("cannot be undone when the code is in use again, nor twice, nor by others", async () => {
    const [keep, lose] = [await addTerm("K"), await addTerm("L")];
    const merge = await merged(keep, lose);
    expect(await separateTerms({ userId: null, name: "N", grants: [] }, merge)).toMatchObject({ reason: "notFound" });
    const { id, notation } = { id: lose, notation: lose.split("/")[1]! };
    await database().term.create({ data: { id, vocabulary: "theme", notation } });
    expect(await separateTerms(system, merge)).toMatchObject({ errors: [{ key: "work:error.termBack" }] });
    await database().term.delete({ where: { id } });
    const twice = await Promise.all([separateTerms(system, merge), separateTerms(system, merge)]);
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
