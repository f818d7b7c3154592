import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { readVocabulary } from "@/lib/records/vocabularies/list";

afterAll(closeDatabase);

test.each(vocabularies)("the terms of %s are listed with the records that use them", async (name) => {
  const terms = await readVocabulary(system, name);
  expect(terms!.length).toBeGreaterThan(0);
  for (const { usage } of terms!) expect(usage).toBeGreaterThanOrEqual(0);
});

test("a term that parts use is counted, once for each record", async () => {
  const themes = await readVocabulary(system, "theme");
  expect(themes!.some(({ usage }) => usage > 0)).toBe(true);
});
