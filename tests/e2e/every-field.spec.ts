import { expect, test } from "@playwright/test";
import { system } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import type { Field } from "@/lib/kinds/fields";
import { kindNamed, kindNames, kinds } from "@/lib/kinds/index";
import type { Fields } from "@/lib/kinds/kind";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { type FullInput, fullInput } from "../support/full-input";

// The page of a completely filled record shows everything: each text is a unique word that must appear.

test.afterAll(closeDatabase);

/** Values that a page uses without showing them: the key of a file, the language of a text (its `lang`). */
const unwritten = new Set(["file", "stageLanguage", "language", "timeZone"]);

function isMarked(name: string, field: Field): boolean {
  if (unwritten.has(name) || ("pattern" in field && field.pattern)) return false;
  return field.type === "text" || field.type === "prose" || field.type === "list" || field.type === "url";
}

function mark(place: string, field: Field, value: unknown): { value: unknown; words: string[] } {
  const word = `q${place.replace(/\W/g, "").toLowerCase()}q`;
  if (field.type === "url") return { value: `https://xarxa.example/${word}`, words: [word] };
  if (field.type !== "list") return { value: word, words: [word] };
  const items = (value as { id: string; title?: string; text: string }[]).map((item, index) => ({
    ...item,
    text: `${word}text${index}`,
    ...(item.title ? { title: `${word}title${index}` } : {}),
  }));
  return { value: items, words: items.flatMap((item) => [item.text, item.title ?? item.text]) };
}

function markAll(place: string, fields: Fields, values: Record<string, unknown>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!isMarked(name, field) || values[name] === undefined) return [];
    const { value, words } = mark(`${place}${name}`, field, values[name]);
    values[name] = value;
    return words;
  });
}

/** A name as typed is shown only where it has no name in the language of the page. */
const namedIn: Record<string, string> = { source: "sourceName", codeSystem: "registerName" };

const withoutNamed = (fields: Fields, texts: Record<string, unknown> | undefined): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => texts?.[namedIn[name] ?? ""] === undefined));

/** Shown with a public record of the city only; tests/integration/records/public has such cities. */
const dependentParts = new Set(["highlights"]);

/** Replaces every text of an input with a unique word, and returns the words. */
function markInput(kind: (typeof kindNames)[number], input: FullInput): string[] {
  const declaration = kindNamed(kind);
  const words = [
    ...markAll("", withoutNamed(declaration.fields, input.translations.en), input.fields),
    ...markAll("", declaration.translated, input.translations.en!),
  ];
  for (const [name, part] of Object.entries(declaration.parts)) {
    if (dependentParts.has(name)) continue;
    for (const item of input.parts[name] ?? []) {
      words.push(...markAll(name, withoutNamed(part.fields, item.translations.en), item.fields));
      if (item.translations.en) words.push(...markAll(name, part.translated, item.translations.en));
    }
  }
  return words;
}

for (const kind of kindNames) {
  test(`the page of a ${kind} shows every field and part that is filled`, async ({ request }) => {
    const input = await fullInput(kind);
    const words = markInput(kind, input);
    const slug = `everything-of-${kind}`;
    const result = await create(system, kind, slug, input);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    await publish(system, kind, result.value.id, ["en"]);
    const answer = await request.get(`/en/${kinds[kind].path}/${slug}`);
    expect(answer.status()).toBe(200);
    const html = (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, "");
    expect(words.filter((word) => !html.includes(word))).toEqual([]);
  });
}
