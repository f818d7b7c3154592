import { expect, test } from "vitest";
import { readSources } from "@/scripts/house/sources";
import { root } from "@/scripts/process/project";

/** Each calls addresses that operators configure, or (the last one) checks what people gave. */
const callers = [
  "lib/auth/id-token.ts",
  "lib/records/translation/apertium.ts",
  "lib/records/translation/libre-translate.ts",
  "lib/serving/purging/purge.ts",
  "lib/traces/export.ts",
  "lib/guarded-fetch/ask-server.ts",
];

const calls = /\bfetch\(|from "(node:)?https"|from "undici"/;

test("whatever calls other servers is known, so that an address from a person is never fetched without a guard", () => {
  const found = readSources(root).filter(({ path, text }) => path.startsWith("lib/") && calls.test(text));
  expect(found.map(({ path }) => path).sort()).toEqual([...callers].sort());
});
