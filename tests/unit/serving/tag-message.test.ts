import { expect, test } from "vitest";
import { readPayload, writePayloads } from "@/lib/serving/tag-message";

test("any number of tags fits into payloads that PostgreSQL accepts, each once", () => {
  const tags = Array.from({ length: 5_000 }, (_, number) => `slug:practice/${"é".repeat(number % 120)}-${number}`);
  const payloads = writePayloads([...tags, ...tags.slice(0, 100)]);
  for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8_000);
  expect(payloads.flatMap(readPayload)).toEqual(tags);
});

test("no tags give no payload, few tags one", () => {
  expect(writePayloads([])).toEqual([]);
  expect(writePayloads(["a", "b"])).toHaveLength(1);
});
