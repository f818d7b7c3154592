import { expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";

type Tree = { [key: string]: string | Tree };

async function wordsOf(locale: string): Promise<Tree> {
  return (await import(`@/locales/${locale}/showcase/words.json`)).default;
}

function keysOf(tree: Tree, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

it.each(locales)("the showcase has all its texts in %s", async (locale) => {
  expect(keysOf(await wordsOf(locale))).toEqual(keysOf(await wordsOf("en")));
  expect(JSON.stringify(await wordsOf(locale))).not.toMatch(/""/);
});
