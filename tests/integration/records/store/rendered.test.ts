import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { publishedRecord } from "@/lib/records/public/published";
import { slowTexts } from "@/lib/records/store/rendered";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { renderStored } from "@/lib/records/write/render-stored";
import { save } from "@/lib/records/write/save";
import { placeHtml } from "@/lib/text/html";
import { rendererVersion, renderMarkdown } from "@/lib/text/markdown";
import { fullInput } from "../../../support/full-input";

afterAll(closeDatabase);

const rowsOf = (recordId: string) => database().renderedText.findMany({ where: { recordId } });

async function newPractice(texts: Record<string, unknown> = {}) {
  const input = await fullInput("practice");
  const { en, ca } = input.translations;
  const own = { ...input, translations: { en: { ...en, ...texts }, ca } };
  const slug = `practice-${randomUUID().slice(0, 8)}`;
  const made = await create(system, "practice", slug, own);
  if (!made.ok) throw new Error(JSON.stringify(made));
  await publish(system, "practice", made.value.id, ["en", "ca"]);
  return { id: made.value.id, slug, input: own };
}

async function viewOf(slug: string) {
  const found = await publishedRecord("practice", slug, "en");
  if (found?.state !== "published") throw new Error("It is not public");
  return found.view;
}

describe("the HTML of a record's texts", () => {
  test("is stored when they are saved, for fields, items and parts, and is shown to readers", async () => {
    const { id, slug } = await newPractice({ summary: "A *summary* of `it`" });
    const rows = await rowsOf(id);
    expect(rows.map(({ html }) => html)).toContain(renderMarkdown("A *summary* of `it`"));
    for (const html of ["<p>Item 1</p>", renderMarkdown("A *note* with\n\n- a list\n- of two")])
      expect(rows.map((row) => row.html)).toContain(html);
    // Pages do not render: they show whatever HTML is stored.
    await database().renderedText.updateMany({ where: { recordId: id }, data: { html: "<p>stored</p>" } });
    const { texts, parts } = await viewOf(slug);
    const shown = [texts.summary, texts.solution, parts.facts[0]!.texts.note, ...texts.findings!.text];
    expect(shown.map((text) => text?.html)).toEqual(shown.map(() => "<p>stored</p>"));
  });

  test("follows the text: removed texts are deleted, unchanged ones not written again", async () => {
    const { id, slug, input } = await newPractice({ summary: "Before" });
    const before = await rowsOf(id);
    const changed = {
      ...input,
      translations: { ...input.translations, en: { ...input.translations.en, summary: "*After*" } },
    };
    expect(await save(system, "practice", id, changed)).toMatchObject({ ok: true });
    const after = await rowsOf(id);
    const [old, fresh] = [before, after].map((rows) => new Map(rows.map(({ hash, html }) => [hash, html])));
    expect([...old!.values()]).toContain("<p>Before</p>");
    expect([...fresh!.values()]).not.toContain("<p>Before</p>");
    expect([...fresh!].filter(([hash]) => !old!.has(hash)).map(([, html]) => html)).toEqual(["<p><em>After</em></p>"]);
    expect((await viewOf(slug)).texts.summary).toMatchObject({ text: "*After*", html: "<p><em>After</em></p>" });
  });

  test("is rendered for the page if it is missing, and stored by the next job", async () => {
    const { id, slug } = await newPractice({ summary: "Filled *in*" });
    await database().renderedText.deleteMany({ where: { recordId: id } });
    await database().record.update({ where: { id }, data: { renderedBy: 0, updatedAt: new Date("2099-01-01") } });
    expect((await viewOf(slug)).texts.summary?.html).toBe("<p>Filled <em>in</em></p>");
    expect(await rowsOf(id)).toEqual([]);
    expect((await renderStored()).records).toBeGreaterThan(0);
    expect((await rowsOf(id)).map(({ html }) => html)).toContain("<p>Filled <em>in</em></p>");
    expect(await database().record.findUnique({ where: { id } })).toMatchObject({ renderedBy: rendererVersion });
    const left = { publication: "published" as const, renderedBy: { lt: rendererVersion } };
    for (let run = 0; run < 20 && (await database().record.count({ where: left })) > 0; run += 1) await renderStored();
    expect([await database().record.count({ where: left }), await renderStored()]).toEqual([0, { records: 0 }]);
  });

  test("of 50,000 hostile characters is stored like any other", async () => {
    const hostile = "*a_ ".repeat(12_500).trim();
    const { id, slug } = await newPractice({ summary: hostile });
    expect((await rowsOf(id)).map(({ html }) => html)).toContain(renderMarkdown(hostile));
    expect(placeHtml((await viewOf(slug)).texts.summary!.html).length).toBeGreaterThan(hostile.length);
  });

  test("is refused at its field if rendering was given up", () => {
    const [ordinary, slow] = ["*a*", "*a_ "];
    const at = (...path: (string | number)[]) => path;
    const texts = [
      { source: ordinary, path: at("translations", "en", "summary") },
      { source: slow, path: at("translations", "en", "solution") },
      { source: "not tried", path: at("translations", "en", "impact") },
      { source: slow, path: at("parts", "facts", 0, "translations", "en", "note") },
    ];
    const rendered = new Map([[ordinary, "<p><em>a</em></p>"] as const, [slow, null] as const]);
    expect(slowTexts(texts, rendered)).toEqual([
      { key: "error.tooComplex", path: texts[1]!.path },
      { key: "error.tooComplex", path: texts[3]!.path },
    ]);
  });
});
