import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { JsonLd } from "@/components/records/json-ld";
import { system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type KindName, kindNames } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { jsonLdOf, jsonLdOfHome } from "@/lib/records/json-ld/index";
import { chaptersOf } from "@/lib/records/public/around/linking";
import { membershipsOf } from "@/lib/records/public/around/memberships";
import { publishedRecord } from "@/lib/records/public/published";
import { create } from "@/lib/records/write/create";
import { publish } from "@/lib/records/write/publish";
import { save } from "@/lib/records/write/save";
import { type FullInput, fullInput } from "../support/full-input";
import { schemaOrgIssues } from "../support/schema-org";

afterAll(closeDatabase);

const site = "https://xarxa.example";
type Json = Record<string, unknown> & { "@type": string };

async function viewOf<K extends KindName>(kind: K, slug: string, locale: Locale): Promise<View<K>> {
  const found = await publishedRecord(kind, slug, locale);
  if (found?.state !== "published") throw new Error(`${kind} ${slug} is not there`);
  return found.view;
}

async function around(view: View, locale: Locale) {
  if (view.kind === "school") return { memberships: await membershipsOf(view.id, locale) };
  return view.kind === "guide" ? { chapters: await chaptersOf(view.id, locale) } : {};
}

/** As a page contains it, without undefined properties. */
async function graphOf(kind: KindName, slug: string, locale: Locale): Promise<{ "@graph": Json[] }> {
  const view = (await viewOf(kind, slug, locale)) as View;
  return JSON.parse(JSON.stringify(jsonLdOf(view, locale, site, await around(view, locale))));
}

async function publishFull(
  kind: KindName,
  slug: string,
  change: (input: FullInput) => void = () => {},
): Promise<string> {
  const input = await fullInput(kind);
  if (kind === "guide") input.fields.number = `98.${slug.length}`;
  if (kind === "school") input.fields.officialCode = slug;
  if (kind === "cluster") input.fields.registerCode = slug;
  change(input);
  const result = await create(system, kind, slug, input);
  if (!result.ok) throw new Error(JSON.stringify(result));
  await publish(system, kind, result.value.id, [...locales]);
  return result.value.id;
}

const expectedTypes: Record<KindName, string[]> = {
  city: ["City"],
  organisation: ["Organization", "GovernmentOrganization", "EducationalOrganization"],
  school: ["Preschool", "ElementarySchool", "MiddleSchool", "HighSchool", "School"],
  network: ["Organization"],
  cluster: ["EducationalOrganization"],
  practice: ["CreativeWork"],
  guide: ["Article"],
  meeting: ["Event"],
};

describe.each(kindNames)("the linked data of a %s", (kind) => {
  test("is valid with every field filled, in every language", async () => {
    await publishFull(kind, `linked-${kind}`);
    for (const locale of locales) {
      const graph = await graphOf(kind, `linked-${kind}`, locale);
      expect(await schemaOrgIssues(graph)).toEqual([]);
      expect(expectedTypes[kind]).toContain(graph["@graph"][0]!["@type"]);
      expect(graph["@graph"][0]!.name).toBe(`Zkouška ${kind} ${locale}`);
      expect(graph["@graph"].at(-1)!["@type"]).toBe("BreadcrumbList");
    }
  });

  test("is valid for every record of the demo, translated or not, and holds no address of a person", async () => {
    const records = await database().record.findMany({ where: { kind, publication: "published" } });
    const issues: string[] = [];
    for (const [index, { slug, sourceLanguage }] of records.entries()) {
      for (const locale of new Set([sourceLanguage as Locale, ...(index < 8 ? (["pt"] as const) : [])])) {
        const graph = await graphOf(kind, slug, locale);
        issues.push(...(await schemaOrgIssues(graph)).map((issue) => `${slug} ${locale} ${issue}`));
        expect(JSON.stringify(graph)).not.toMatch(/[\w.]+@[\w-]+\.\w/);
      }
    }
    expect(issues).toEqual([]);
  });
});

const first = async (kind: KindName, slug: string, locale: Locale) => (await graphOf(kind, slug, locale))["@graph"][0]!;

describe("values that schema.org cannot express are left out", () => {
  beforeAll(async () => {
    await publishFull("network", "vague", (input) => {
      const [one] = input.parts.members!;
      const others = ["2014~", "2019-24", "1990", "2014-09"].map((from) => ({
        ...one!,
        id: crypto.randomUUID(),
        fields: { ...one!.fields, from, until: from },
      }));
      input.parts.members = others;
      input.fields.founded = "201X";
    });
    await publishFull("meeting", "vague", (input) => {
      input.fields.start = "[2019-11-16..2019-11-30]";
      delete input.fields.end;
      input.parts.reviewItems = ["public", "hostOnly", "private"].map((visibility) => ({
        id: crypto.randomUUID(),
        fields: { kind: "strength", visibility },
        translations: { en: { text: `This is ${visibility}` } },
      }));
    });
  });

  test("a membership carries exact dates only, and a vague founding date none", async () => {
    const network = await first("network", "vague", "en");
    const roles = network.member as { memberOf?: object; startDate?: string; endDate?: string }[];
    expect(roles.slice(-4).map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ["1990", "1990"],
      ["2014-09", "2014-09"],
    ]);
    expect(network.foundingDate).toBeUndefined();
  });

  test("an imprecise day is left out, and so are review points that are not public", async () => {
    const meeting = await first("meeting", "vague", "en");
    expect(meeting.startDate).toBeUndefined();
    expect(meeting.review).toMatchObject({
      positiveNotes: { itemListElement: [{ position: 1, name: "This is public" }] },
    });
    expect(JSON.stringify(meeting)).not.toMatch(/hostOnly|private/);
  });
});

test("translations refer to their source and the source to them, and a fallback counts as the source", async () => {
  const id = await publishFull("practice", "in-two-languages");
  await publish(system, "practice", id, ["en", "cs"]);
  const work = (locale: Locale) => `${site}/${locale}/practices/in-two-languages#practice`;
  expect(await first("practice", "in-two-languages", "en")).toMatchObject({
    "@id": work("en"),
    inLanguage: "en",
    workTranslation: [{ "@id": work("cs") }],
  });
  const czech = await first("practice", "in-two-languages", "cs");
  expect(czech).toMatchObject({ "@id": work("cs"), inLanguage: "cs", translationOfWork: { "@id": work("en") } });
  expect(czech.isBasedOn).toContainEqual(
    expect.objectContaining({ "@type": "CreativeWork", url: "https://xarxa.example/source" }),
  );
  const inPortuguese = await first("practice", "in-two-languages", "pt");
  expect(inPortuguese).toMatchObject({ "@id": work("en"), inLanguage: "en" });
  expect(inPortuguese.abstract).toBeUndefined();
});

test("the home page has valid linked data", async () => {
  for (const locale of locales) expect(await schemaOrgIssues(jsonLdOfHome(locale, site) as never)).toEqual([]);
});

test("no text of a record can end the data block", async () => {
  const evil = "</script><script>alert(1)</script>\u2028<!--";
  const id = await publishFull("practice", "evil");
  const input = await fullInput("practice");
  input.translations.en = { ...input.translations.en!, title: evil };
  await save(system, "practice", id, input);
  const view = await viewOf("practice", "evil", "en");
  const html = renderToStaticMarkup(createElement(JsonLd, { data: jsonLdOf(view, "en", site) }));
  expect(html.match(/</g)).toHaveLength(2);
  expect(html).not.toContain("\u2028");
  const data = JSON.parse(html.replace(/<\/?script[^>]*>/g, ""));
  expect(data["@graph"][0].name).toContain("</script>");
});
