import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { dayOfInstant, type ListedOffer, type OfferFilters } from "@/lib/kinds/offers";
import { listOffers } from "@/lib/records/public/offers/list-offers";
import { readStored } from "@/lib/records/store/stored";
import { closeOffers } from "@/lib/records/write/close-offers";
import { save } from "@/lib/records/write/save";
import { hearTags } from "@/tests/support/heard-tags";
import { idOf } from "@/tests/support/id-of";
import { type Editable, saveChanged } from "@/tests/support/saved";

afterAll(closeDatabase);

const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const day = (days: number) => dayOfInstant(inDays(days));

type Fields = Record<string, unknown>;
const offerOf = (fields: Fields, text: string) => ({
  id: randomUUID(),
  fields: { direction: "offer", languages: ["en"], themes: ["theme/sustainability"], shownUntil: day(30), ...fields },
  translations: { sv: { text }, cs: { text }, pt: { text }, en: { text } },
});

const offering = (kind: "network" | "cluster", id: string, ...offers: ReturnType<typeof offerOf>[]) =>
  saveChanged(kind, id, (input) => {
    input.parts.offers = offers;
  });

async function textsShown(filters: OfferFilters = {}, at = now): Promise<string[]> {
  const { offers } = await listOffers({ filters, page: 1 }, "en", at);
  return offers.map(({ text }) => text.text);
}

const offerNamed = async (words: string): Promise<ListedOffer> => {
  const { offers } = await listOffers({ filters: {}, page: 1 }, "en", now);
  return offers.find(({ text }) => text.text.includes(words))!;
};

/** The number of records whose English texts, as the search keeps them, have this word. */
const found = (word: string) => database().searchText.count({ where: { language: "en", text: { contains: word } } });

test("an offer is listed, newest first, and found by its words until its last day is over", async () => {
  const id = await idOf("network", "harbour-lights-network");
  await offering("network", id, offerOf({ shownUntil: day(10) }, "Borrow our quizzlewick kites"));
  expect((await textsShown())[0]).toBe("Borrow our quizzlewick kites");
  expect(await textsShown({}, inDays(10))).toContain("Borrow our quizzlewick kites");
  expect(await textsShown({}, inDays(11))).not.toContain("Borrow our quizzlewick kites");
  expect(await found("quizzlewick")).toBe(1);

  await closeOffers(inDays(10));
  expect(await found("quizzlewick")).toBe(1);
  expect(await hearTags(() => closeOffers(inDays(11)))).toContain(`record:${id}`);
  expect(await found("quizzlewick")).toBe(0);
  expect(await closeOffers(inDays(11))).toEqual({ records: 0 });
});

test("an offer whose last day is moved after it was closed is found again", async () => {
  const id = await idOf("network", "harbour-lights-network");
  const offer = offerOf({ shownUntil: day(5) }, "Come and see our brambleforth garden");
  await offering("network", id, offer);
  await closeOffers(inDays(6));
  expect(await found("brambleforth")).toBe(0);
  await offering("network", id, { ...offer, fields: { ...offer.fields, shownUntil: day(40) } });
  expect(await found("brambleforth")).toBe(1);
  await closeOffers(inDays(41));
  expect(await found("brambleforth")).toBe(0);
});

test("a need and an offer that share a theme and a language name each other, with what they share", async () => {
  const [one, other] = [await idOf("network", "harbour-lights-network"), await idOf("network", "staircase-network")];
  await offering("network", one, offerOf({}, "Seeds of wild plants"));
  await offering(
    "network",
    other,
    offerOf({ direction: "need" }, "Looking for seeds"),
    offerOf({ direction: "need", languages: ["cs"] }, "Nobody shares this language"),
    offerOf({ direction: "need", themes: ["theme/governance"] }, "Nobody shares this theme"),
  );
  const [offer, need] = [await offerNamed("Seeds of wild plants"), await offerNamed("Looking for seeds")];
  expect(offer.matches.map(({ record }) => record.id)).toEqual([other]);
  expect(need.matches.map(({ record }) => record.id)).toEqual([one]);
  expect(offer.matches[0]).toMatchObject({ themes: [{ id: "theme/sustainability" }], languages: ["en"] });
  expect((await offerNamed("Nobody shares this language")).matches).toEqual([]);
});

test("filters narrow the list by direction, theme, level, language and country", async () => {
  const id = await idOf("network", "harbour-lights-network");
  await offering("network", id, offerOf({ levels: ["level/ED3"], languages: ["pt"] }, "Only for tests"));
  const every = { direction: ["offer"], theme: ["sustainability"], level: ["ED3"], language: ["pt"], country: ["SE"] };
  expect(await textsShown(every)).toEqual(["Only for tests"]);
  expect(await textsShown({ ...every, direction: ["need"] })).toEqual([]);
  expect(await textsShown({ ...every, country: ["CZ"] })).toEqual([]);
  expect(await textsShown({ theme: ["'; DROP TABLE"] })).toEqual([]);
});

test("a broader term finds the offers of narrower ones, and a city those of its networks", async () => {
  const id = await idOf("network", "harbour-lights-network");
  await database().term.update({ where: { id: "theme/reading" }, data: { broaderId: "theme/arts-and-culture" } });
  await offering("network", id, offerOf({ themes: ["theme/reading"] }, "Books in a lighthouse"));
  const found = async (filters: OfferFilters) => (await textsShown(filters)).includes("Books in a lighthouse");
  expect(await found({ theme: ["arts-and-culture"] })).toBe(true);
  expect(await found({ theme: ["governance"] })).toBe(false);
  expect(await found({ city: ["gothenburg"] })).toBe(true);
  expect(await found({ city: ["ostrava"] })).toBe(false);
  const { values } = await listOffers({ filters: {}, page: 1 }, "en", now);
  expect(values.theme).toEqual(expect.arrayContaining(["arts-and-culture", "reading"]));
  expect(values.city).toContain("gothenburg");
});

test("a page beyond the last says how many there are", async () => {
  const { total, pages } = await listOffers({ filters: {}, page: 1 }, "en", now);
  expect(await listOffers({ filters: {}, page: 99 }, "en", now)).toMatchObject({ offers: [], total, pages });
});

test("nothing of a record that is not public is listed or matched", async () => {
  const id = await idOf("network", "staircase-network");
  await offering("network", id, offerOf({ direction: "need" }, "Hidden when the record is"));
  expect(await textsShown()).toContain("Hidden when the record is");
  await database().$transaction([
    database().searchEntry.deleteMany({ where: { recordId: id } }),
    database().record.update({ where: { id }, data: { publication: "draft" } }),
  ]);
  expect(await textsShown()).not.toContain("Hidden when the record is");
  const { offers } = await listOffers({ filters: {}, page: 1 }, "en", now);
  expect(offers.flatMap(({ matches }) => matches).filter(({ record }) => record.id === id)).toEqual([]);
});

test("a day that is not whole or too far ahead, and a missing text, are errors at their fields", async () => {
  const id = await idOf("network", "harbour-lights-network");
  const input = structuredClone((await readStored(database(), "network", id))!.input) as Editable;
  const source = (await database().record.findUniqueOrThrow({ where: { id } })).sourceLanguage;
  input.parts.offers = [
    offerOf({ shownUntil: "2027-06" }, "A month"),
    offerOf({ shownUntil: day(800) }, "Too far"),
    offerOf({}, ""),
  ];
  const result = await save(system, "network", id, input);
  expect(result).toMatchObject({
    ok: false,
    reason: "invalid",
    errors: [
      { key: "error.wholeDay", path: ["parts", "offers", 0, "fields", "shownUntil"] },
      { key: "error.tooFarAhead", path: ["parts", "offers", 1, "fields", "shownUntil"] },
      { key: "error.required", path: ["parts", "offers", 2, "translations", source, "text"] },
    ],
  });
});
