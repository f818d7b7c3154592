import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { indexStale } from "@/lib/records/search/document/index-stale";
import { removeLostWords } from "@/lib/records/search/document/remove-lost-words";
import { searchDirectory } from "@/lib/records/search/search";
import { suggest } from "@/lib/records/search/suggest";
import { publish, unpublish } from "@/lib/records/write/publish";
import { setListening } from "@/lib/serving/invalidation";
import { idOf } from "@/tests/support/id-of";
import { saveChanged } from "@/tests/support/saved";

// A process that hears of its own saves: what it has in memory is patched, not read again.
beforeAll(() => setListening(true));
afterAll(async () => {
  setListening(false);
  await closeDatabase();
});

const found = async (words: string, locale: "ca" | "en" | "cs" | "sv" = "en") =>
  (await searchDirectory({ words, page: 1 }, locale)).records.map(({ card }) => card.slug);

describe("a word in a text", () => {
  test("is found at once after the save, in any place of the record, and not after it is gone", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    expect(await found("zyxomorphic")).toEqual([]);
    await saveChanged("practice", id, ({ translations }) => {
      translations.ca!.workPackages = [{ id: crypto.randomUUID(), title: "Zyxomorphics", text: "Text" }];
    });
    expect((await found("zyxomorphic", "ca"))[0]).toBe("aprenem-en-xarxa");
    expect((await found("zyxomorphics", "cs"))[0]).toBe("aprenem-en-xarxa");
    await saveChanged("practice", id, ({ translations }) => {
      translations.ca!.workPackages = [];
    });
    expect(await found("zyxomorphic", "ca")).toEqual([]);
  });

  test("is not found, suggested or kept in the vocabulary once the record is not public", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    await saveChanged("practice", id, ({ translations }) => {
      translations.ca!.title = "Quixotria qwertzuiop";
    });
    expect((await found("qwertzuiop", "ca"))[0]).toBe("aprenem-en-xarxa");
    expect((await suggest("qwertz", [], "ca")).records).toHaveLength(1);
    await unpublish(system, "practice", id);
    expect(await found("qwertzuiop", "ca")).toEqual([]);
    expect(await found("qwertzuiob", "ca")).toEqual([]);
    expect((await suggest("qwertz", [], "ca")).records).toEqual([]);
    for (let round = 0; round < 10; round++) await removeLostWords();
    expect(await database().searchWord.count({ where: { word: "qwertzuiop" } })).toBe(0);
    expect(await database().searchText.count({ where: { recordId: id } })).toBe(0);
    await publish(system, "practice", id, ["ca", "es", "en", "sv", "cs", "pt"]);
    expect((await found("qwertzuiop", "ca"))[0]).toBe("aprenem-en-xarxa");
  });
});

describe("what a reader may not see", () => {
  test("is in no document: review items for the host, people who keep their names to themselves", async () => {
    const id = await idOf("meeting", "barcelona-2019");
    await saveChanged("meeting", id, ({ parts }) => {
      const [item] = parts.reviewItems!;
      item!.fields.visibility = "hostOnly";
      item!.translations.en = { text: "Hostonlyword" };
    });
    expect(await found("hostonlyword")).toEqual([]);
    const rows = await database().searchWord.count({ where: { word: "hostonlyword" } });
    expect(rows).toBe(0);
  });
});

describe("quotation marks and minus", () => {
  test("words in quotation marks must stand together; a word after a minus must not occur", async () => {
    const id = await idOf("practice", "aprenem-en-xarxa");
    await saveChanged("practice", id, ({ translations }) => {
      translations.en!.description = "Purple elephants read aloud. Aloud they sing of other elephants.";
    });
    expect(await found('"purple elephants"')).toEqual(["aprenem-en-xarxa"]);
    expect(await found("“elephants of purple”")).toEqual([]);
    expect(await found("elephants -purple")).not.toContain("aprenem-en-xarxa");
    expect(await found("elephants")).toContain("aprenem-en-xarxa");
  });
});

describe("whatever is typed", () => {
  test.each([
    ["operators", "foo & bar | !baz <-> qux:* ('a' \\ \"b)"],
    ["ten thousand letters", "škola ".repeat(1_700)],
    ["one endless word", "a".repeat(10_000)],
    ["a NUL and lone surrogates", "škola\u0000\ud800 \udfff"],
    ["patterns", ".* [a-z]+ (?=x) %_% \\d"],
    ["pictures", "🏫👩‍🏫🇨🇿"],
    ["right to left", "\u202eمدرسة בית ספר"],
    ["quotation marks alone", '"""" "" « »'],
    ["minus alone", "- -- −"],
    ["a quoted apostrophe", "\"l'escola\" 'd''água'"],
    ["nothing", "   "],
  ])("%s is answered", async (_name, words) => {
    const answer = await searchDirectory({ words, page: 1 }, "cs");
    expect(answer.total).toBeGreaterThanOrEqual(0);
    expect(await suggest(words, [], "cs")).toBeDefined();
  });
});

test("documents of another version of the analysis are made again", async () => {
  await database().searchDocument.updateMany({ where: { kind: "guide" }, data: { analysis: "0" } });
  const guides = await database().searchDocument.count({ where: { kind: "guide" } });
  expect(guides).toBeGreaterThan(0);
  expect((await indexStale()).records).toBe(guides);
  expect((await indexStale()).records).toBe(0);
});
