import { expect, test } from "vitest";
import { KeyIndex } from "@/lib/text/key-index";
import { TextList } from "@/lib/text/text-list";

test("an index gives the numbers of each of very many keys, in their order", () => {
  const index = new KeyIndex();
  for (let number = 0; number < 120_000; number += 1) index.add(`es-ct:${10_000_000 + (number % 60_000)}`, number);
  for (const at of [0, 1, 31_234, 59_999]) expect(index.get(`es-ct:${10_000_000 + at}`)).toEqual([at, at + 60_000]);
  expect(index.get("es-ct:10060000")).toEqual([]);
  expect([index.has("es-ct:10000000"), index.has(""), index.has("es-ct:9999999")]).toEqual([true, false, false]);
});

test("a list gives back each of very many texts", () => {
  const list = new TextList();
  const texts = Array.from(
    { length: 50_000 },
    (_, at) => ["", "Núria ", "škola 😀", "a".repeat(at % 300)][at % 4]! + at,
  );
  for (const text of ["", ...texts, "x".repeat(200_000)]) list.push(text);
  expect(list.at(0)).toBe("");
  for (const at of [0, 1, 2, 3, 25_001, 49_999]) expect(list.at(at + 1)).toBe(texts[at]);
  expect(list.at(list.length - 1)).toHaveLength(200_000);
  expect([list.at(-1), list.at(list.length), list.at(Number.NaN)]).toEqual([undefined, undefined, undefined]);
});
