import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";

afterAll(closeDatabase);

/** The number of statements that reach the server while `work` runs. */
async function countStatements(work: () => Promise<{ ok: boolean }>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  expect(await work()).toMatchObject({ ok: true });
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

type Text = Record<string, unknown>;

async function practice() {
  const { id } = await database().record.findUniqueOrThrow({
    where: { kind_slug: { kind: "practice", slug: "aprenem-en-xarxa" } },
  });
  const { input } = (await readStored(database(), "practice", id))!;
  const inLanguages = (languages: readonly Locale[], text: (language: Locale) => Text) =>
    Object.fromEntries(languages.map((language) => [language, text(language)]));
  const rename = (languages: readonly Locale[], word: string) => {
    const titled = inLanguages(languages, (language) => ({
      ...(input.translations[language] ?? input.translations.ca),
      title: `${word} ${language}`,
    }));
    return { ...input, translations: { ...input.translations, ...titled } };
  };
  return { id, input, rename, inLanguages };
}

test("a save takes no more statements for six languages than for one, and at most 20", async () => {
  const { id, rename } = await practice();
  const one = await countStatements(() => save(system, "practice", id, rename(["ca"], "Once")));
  const six = await countStatements(() => save(system, "practice", id, rename(locales, "Twice")));
  expect(six).toBeLessThanOrEqual(one);
  expect(six).toBeLessThanOrEqual(20);
});

test("a save that changes everything takes at most 37", async () => {
  const { id, input, rename, inLanguages } = await practice();
  const actors = input.parts.actors!.toReversed().map((actor) => ({
    ...actor,
    translations: inLanguages(locales, (language) => ({ words: `In ${language}` })),
  }));
  const changed = {
    ...rename(locales, "Thrice"),
    fields: { ...input.fields, themes: input.fields.themes?.toReversed(), networks: [], countries: ["PT"] },
    parts: { ...input.parts, actors, contacts: [] },
  };
  expect(await countStatements(() => save(system, "practice", id, changed))).toBeLessThanOrEqual(37);
  const stored = (await readStored(database(), "practice", id))!;
  expect(stored.input.parts.actors).toEqual(actors);
  expect(stored.input.fields).toMatchObject({ countries: ["PT"], themes: changed.fields.themes });
});
