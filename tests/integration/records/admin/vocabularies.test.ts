import { afterAll, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { kindNamed } from "@/lib/kinds/index";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { termOptions } from "@/lib/records/admin/form/options";
import { readVocabulary } from "@/lib/records/vocabularies/list";
import { saveTerm } from "@/lib/records/vocabularies/save-term";
import { readTerms } from "@/lib/records/vocabularies/terms";

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

test("a hidden term is not offered for new use, and stays on the records that have it", async () => {
  const [shown] = (await readVocabulary(system, "theme")) ?? [];
  const { id, labels, position, notation } = shown!;
  const names = Object.fromEntries(
    labels.map(({ language, preferred, alternative, scopeNote }) => [language, { preferred, alternative, scopeNote }]),
  );
  const hide = (hidden: boolean) =>
    saveTerm(system, "theme", id, { notation, position, broader: null, exactMatch: null, hidden, labels: names });
  const offered = async (used?: Set<string>) =>
    Object.values(await termOptions(kindNamed("practice"), "ca", used))
      .flat()
      .some(({ value }) => value === id);
  expect(await offered()).toBe(true);
  expect(await hide(true)).toMatchObject({ ok: true });
  expect(await offered()).toBe(false);
  expect(await offered(new Set([id]))).toBe(true);
  expect((await readTerms([id], "ca")).has(id)).toBe(true);
  await hide(false);
  expect(await offered()).toBe(true);
});
