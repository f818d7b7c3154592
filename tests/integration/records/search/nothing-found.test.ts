import { afterAll, expect, test } from "vitest";
import { closeDatabase } from "@/lib/db";
import { searchDirectory } from "@/lib/records/search/search";

afterAll(closeDatabase);

const search = (words: string) => searchDirectory({ words, page: 1 }, "en");

test("words that no page has are named as they were typed", async () => {
  const { unknown } = await search("Zzkqwx homework VWXYZQ");
  expect(unknown).toEqual(["Zzkqwx", "VWXYZQ"]);
});

test("where nothing answers enough of a question, what answers a part of it is near", async () => {
  const { total, nothing } = await search("zzkqwx vwxyzq homework plkmokn qazwsxr trfvbgy");
  expect(total).toBe(0);
  expect(nothing?.nearest.length).toBeGreaterThan(0);
  expect(nothing?.nearest.length).toBeLessThanOrEqual(5);
});

test("nothing is near to nonsense", async () => {
  expect((await search("zzkqwx vwxyzq")).nothing).toEqual({ nearest: [], plainer: null, city: null });
});

test("a phrase that stands nowhere is looked for without its quotation marks, and its city can be asked", async () => {
  const { total, nothing } = await search("“homework Ostrava volcano”");
  expect(total).toBe(0);
  expect(nothing?.plainer?.question).toBe("homework Ostrava volcano");
  expect(nothing?.plainer?.total).toBeGreaterThan(0);
  expect(nothing?.city?.slug).toBe("ostrava");
});

test("a mistyped word leads to the question without the mistake, around it as it was typed", async () => {
  const { corrected } = await search("Our homwork club");
  expect(corrected).toMatchObject([{ typed: "homwork", question: "Our homework club" }]);
});

test("with results there is nothing to try instead", async () => {
  expect((await search("homework")).nothing).toBeNull();
});
