import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { locales } from "@/lib/i18n/locales";
import { directorySize } from "@/lib/records/public/directory-size";
import { hasBit } from "@/lib/records/search/bits";
import { type FacetIndex, facetIndex } from "@/lib/records/search/facet-index";
import { publishedList } from "@/lib/records/search/lists";
import { orderOf } from "@/lib/records/search/orders";
import { readFacetIndex } from "@/lib/records/search/read-facet-index";
import { readStored } from "@/lib/records/store/stored";
import { confirmRecords } from "@/lib/records/write/confirm";
import { create } from "@/lib/records/write/create";
import { publish, unpublish } from "@/lib/records/write/publish";
import { setListening } from "@/lib/serving/invalidation";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";
import { noteStatements } from "@/tests/support/statements";

// This process counts as listening, since it at least notices its own saves.
beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

/** The content of an index, independent of positions. */
function told(index: FacetIndex) {
  const shown = index.ids.flatMap((id, position) => (hasBit(index.all, position) ? [{ id, position }] : []));
  return Object.fromEntries(
    shown.map(({ id, position }) => [
      id,
      {
        facets: [...index.facets].flatMap(([name, bits]) => (hasBit(bits, position) ? [name] : [])).sort(),
        years: [index.firstYears[position], index.lastYears[position]],
      },
    ]),
  );
}

async function orders(index: FacetIndex) {
  const read = async (sort: "title" | "recent" | "date" | "confirmed", locale: (typeof locales)[number]) => {
    const order = [...(await orderOf(index, "practice", locale, sort))];
    return order.filter((position) => hasBit(index.all, position)).map((position) => index.ids[position]);
  };
  return Promise.all([
    read("recent", "ca"),
    read("date", "ca"),
    read("confirmed", "ca"),
    ...locales.map((locale) => read("title", locale)),
  ]);
}

async function expectToBeAsIfReadAnew() {
  const [kept, fresh] = [await facetIndex("practice"), await readFacetIndex("practice")];
  expect(told(kept)).toEqual(told(fresh));
  expect(await orders(kept)).toEqual(await orders(fresh));
}

/** Whether a statement reads all entries of a kind. */
const readsAll = (statement: string) => /FROM "SearchEntry"/.test(statement) && !/"recordId" = ANY/.test(statement);

describe("the facet index after a save", () => {
  test("contains what was saved, hidden and shown again, as if read anew", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    await orders(await facetIndex("practice"));
    const changes: (() => Promise<unknown>)[] = [
      () =>
        saveChanged("practice", id, ({ translations, fields }) => {
          translations.ca!.title = "Àbac";
          translations.cs = { ...translations.cs, title: "Žádný jiný název" };
          fields.start = "1999";
          fields.themes = [];
        }),
      () => confirmRecords(system, [id], 12),
      () => unpublish(system, "practice", id),
      () => publish(system, "practice", id, ["ca"]),
      () => publish(system, "practice", id, ["ca", "cs", "sv"]),
    ];
    for (const change of changes) {
      await change();
      await expectToBeAsIfReadAnew();
    }
  });

  test("includes a newly published record", async () => {
    const { length } = (await facetIndex("practice")).ids;
    const { input } = (await readStored(database(), "practice", await idOf("practice", "aprenem-en-xarxa")))!;
    const added = await create(system, "practice", "never-public-before", { ...input, parts: {} });
    if (!added.ok) throw new Error(JSON.stringify(added));
    expect((await facetIndex("practice")).ids).toHaveLength(length);
    await publish(system, "practice", added.value.id, ["ca", "es"]);
    expect((await facetIndex("practice")).ids).toHaveLength(length + 1);
    await expectToBeAsIfReadAnew();
  });

  test("is updated without reading all entries again", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    const read = async () => {
      await publishedList("practice", "en", { filters: {}, page: 1 });
      await publishedList("practice", "sv", { filters: { theme: ["transitions"] }, sort: "title", page: 1 });
      await directorySize();
    };
    await read();
    await saveChanged("practice", id, ({ translations }) => {
      translations.ca!.title = "Un altre títol";
    });
    const { statements } = await noteStatements(read);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(readsAll)).toEqual([]);
  });
});
