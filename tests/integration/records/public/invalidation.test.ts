import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { readCity } from "@/lib/records/public/pages/city";
import { readGuide } from "@/lib/records/public/pages/guide";
import { readPractice } from "@/lib/records/public/pages/practice";
import { publishedList } from "@/lib/records/search/lists";
import { recordTag } from "@/lib/records/store/tags";
import { publish, unpublish } from "@/lib/records/write/publish";
import { setListening } from "@/lib/serving/invalidation";
import type { Rendering } from "@/lib/serving/rendering";
import { isStale, keep } from "@/tests/support/cached-page";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

// Checks which pages a save invalidates: pages are read as the site does, and their tags stored.

beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

async function slugsOf(kind: "practice" | "guide"): Promise<string[]> {
  const rows = await database().record.findMany({
    where: { kind, publication: "published" },
    orderBy: { slug: "asc" },
  });
  return rows.map(({ slug }) => slug);
}

/** Reads all pages of a kind with their tags, by slug. */
async function keepAll(kind: "practice" | "guide") {
  const read = kind === "practice" ? readPractice : readGuide;
  const pages = (await slugsOf(kind)).map(async (slug) => [slug, await keep(() => read(slug, "en"))] as const);
  return new Map(await Promise.all(pages));
}

const keepCity = (slug: string) => keep(() => readCity(slug, "en"));

const changeTitle = (kind: "practice" | "guide", id: string) =>
  saveChanged(kind, id, ({ translations }) => {
    for (const texts of Object.values(translations)) texts.title = `${texts.title} anew`;
  });

describe("a save", () => {
  test("of a practice does not invalidate practices that do not show it", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    const pages = await keepAll("practice");
    const shows = (page: Rendering) => page.tags.has(recordTag(id));
    expect([...pages.values()].filter(shows).length).toBeLessThan(pages.size / 2);
    await changeTitle("practice", id);
    for (const [slug, page] of pages) expect(isStale(page), slug).toBe(shows(page));
    expect(isStale(pages.get("aprenem-en-xarxa")!)).toBe(true);
  });

  test("of a guide does not invalidate guides that are not its neighbours", async () => {
    const [first = "", , third = ""] = await slugsOf("guide");
    const id = await idOf("guide", first);
    const pages = await keepAll("guide");
    await saveChanged("guide", id, ({ translations }) => {
      for (const texts of Object.values(translations)) texts.body = "Another text.";
    });
    expect(isStale(pages.get(first)!)).toBe(true);
    const others = [...pages].filter(([, page]) => !page.tags.has(recordTag(id)));
    expect(others.map(([slug]) => slug)).toContain(third);
    for (const [slug, page] of others) expect(isStale(page), slug).toBe(false);
  });

  test("of a practice invalidates the page of its city, and of no other city", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    const [own, other] = [await keepCity("barcelona"), await keepCity("helsinki")];
    await changeTitle("practice", id);
    expect([isStale(own), isStale(other)]).toEqual([true, false]);
  });

  test("of a text does not invalidate a list by title that does not show the record; a save of the title does", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    const list = () =>
      keep(() => publishedList("practice", "en", { filters: { city: ["nowhere"] }, sort: "title", page: 1 }));
    const kept = await list();
    await saveChanged("practice", id, ({ translations }) => {
      translations.ca!.challenge = "Un altre repte.";
    });
    expect(isStale(kept)).toBe(false);
    await changeTitle("practice", id);
    expect(isStale(kept)).toBe(true);
  });

  test("that publishes a record invalidates the pages that link to it", async () => {
    const link = await database().link.findFirstOrThrow({
      where: { fromKind: "practice", toKind: "practice", from: { publication: "published" } },
      include: { from: true, to: true },
    });
    await unpublish(system, "practice", link.toId);
    const page = await keep(() => readPractice(link.from.slug, "en"));
    await publish(system, "practice", link.toId, ["ca", "es", "en"]);
    expect(isStale(page)).toBe(true);
  });

  test("of a draft invalidates no public page", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    await unpublish(system, "practice", id);
    const pages = [...(await keepAll("practice")).values(), await keepCity("barcelona")];
    await changeTitle("practice", id);
    expect(pages.filter(isStale)).toEqual([]);
  });
});
