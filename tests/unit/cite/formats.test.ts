import { describe, expect, it } from "vitest";
import { writeBibtex } from "@/lib/cite/bibtex";
import { type CitedRecord, citedRecord } from "@/lib/cite/cited-record";
import { writeCslJson } from "@/lib/cite/csl-json";
import { formatOfFile } from "@/lib/cite/formats";
import { writeRis } from "@/lib/cite/ris";
import { citationText } from "@/lib/cite/sentence";
import type { View } from "@/lib/kinds/view";

const swedish = (text: string) => ({ text, language: "sv" as const, isFallback: true });

const cited: CitedRecord = {
  kind: "practice",
  slug: "en-skola-for-alla",
  title: swedish("En skola för alla: 50 % fler & bättre"),
  authors: [swedish("Helsingfors stad, sektorn för fostran"), swedish("Förbundet {Väst}")],
  abstract: swedish("Två\nrader."),
  updatedOn: "2026-05-03",
  checkedOn: "2026-04-01",
  licence: "ccBySa",
  note: "Senaste kontroll: 2026-04-01",
  address: "https://xarxa.example/sv/practices/en-skola-for-alla",
};
const bare: CitedRecord = { ...cited, authors: [], abstract: null, checkedOn: null, note: null };

describe("RIS", () => {
  it("has a line per value, ended as the format asks", () => {
    expect(writeRis([cited]).split("\r\n")).toEqual([
      "TY  - ELEC",
      "ID  - xarxa-practice-en-skola-for-alla-sv",
      "AU  - Helsingfors stad, sektorn för fostran",
      "AU  - Förbundet {Väst},",
      "TI  - En skola för alla: 50 % fler & bättre",
      "T2  - Xarxa",
      "PB  - Xarxa",
      "PY  - 2026",
      "DA  - 2026/05/03",
      "LA  - sv",
      "UR  - https://xarxa.example/sv/practices/en-skola-for-alla",
      "N1  - Senaste kontroll: 2026-04-01",
      "N1  - CC BY-SA 4.0",
      "AB  - Två rader.",
      "ER  - ",
      "",
    ]);
  });

  it("leaves out what is not known", () => {
    expect(writeRis([bare])).not.toMatch(/^(AU|AB)|^N1 {2}- (?!CC BY-SA)/m);
  });

  it("separates records by an empty line", () => {
    expect(writeRis([cited, bare])).toContain("ER  - \r\n\r\nTY  - ELEC");
  });

  it("lets no text begin a line of its own", () => {
    const hostile = { ...bare, title: swedish("A\r\nER  - \r\nTY  - BOOK") };
    expect(writeRis([hostile]).match(/^(TY|ER)/gm)).toEqual(["TY", "ER"]);
  });
});

describe("BibTeX", () => {
  it("is one entry with names and title as they are written", () => {
    expect(writeBibtex([cited]).split("\n")).toEqual([
      "@misc{xarxa-practice-en-skola-for-alla-sv,",
      "  author = {{Helsingfors stad, sektorn för fostran} and {Förbundet \\{Väst\\}}},",
      "  title = {{En skola för alla: 50 \\% fler \\& bättre}},",
      "  howpublished = {Xarxa},",
      "  publisher = {Xarxa},",
      "  year = {2026},",
      "  month = {5},",
      "  date = {2026-05-03},",
      "  language = {swedish},",
      "  url = {https://xarxa.example/sv/practices/en-skola-for-alla},",
      "  copyright = {CC BY-SA 4.0},",
      "  note = {Senaste kontroll: 2026-04-01},",
      "  abstract = {Två rader.},",
      "}",
      "",
    ]);
  });

  it("escapes what TeX would take for a command", () => {
    const text = writeBibtex([{ ...bare, title: swedish("a\\b ~ ^ # _ $ { }") }]);
    expect(text).toContain(
      "title = {{a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{} \\# \\_ \\$ \\{ \\}}},",
    );
  });

  it("leaves out what is not known", () => {
    expect(writeBibtex([bare])).not.toMatch(/author|note|abstract/);
  });
});

describe("CSL-JSON", () => {
  it("is a list of web pages whose authors are organisations", () => {
    expect(JSON.parse(writeCslJson([cited]))).toEqual([
      {
        id: "xarxa-practice-en-skola-for-alla-sv",
        type: "webpage",
        title: "En skola för alla: 50 % fler & bättre",
        author: [{ literal: "Helsingfors stad, sektorn för fostran" }, { literal: "Förbundet {Väst}" }],
        "container-title": "Xarxa",
        publisher: "Xarxa",
        issued: { "date-parts": [[2026, 5, 3]] },
        language: "sv",
        URL: "https://xarxa.example/sv/practices/en-skola-for-alla",
        license: "CC BY-SA 4.0",
        note: "Senaste kontroll: 2026-04-01",
        abstract: "Två\nrader.",
      },
    ]);
  });
});

describe("the sentence", () => {
  it("says in the page's language which language the title is in, and has no day of reading", () => {
    expect(citationText(cited, "en").replaceAll("\u00a0", " ")).toBe(
      "Helsingfors stad, sektorn för fostran; Förbundet {Väst} (2026). En skola för alla: 50 % fler & bättre" +
        " (in Swedish). Xarxa. Updated on 3 May 2026. Last check: 1 April 2026. CC BY-SA 4.0." +
        " https://xarxa.example/sv/practices/en-skola-for-alla",
    );
  });

  it("begins with the year where nobody is named", () => {
    expect(citationText(bare, "en")).toMatch(/^\(2026\)\. En skola/);
  });
});

it("knows its files by their endings, and no others", () => {
  expect(formatOfFile("cite.ris", "cite")?.name).toBe("RIS");
  for (const file of ["cite", "cite.", "cite.pdf", "other.ris", "cite.ris.bib", "cite.constructor", "__proto__"])
    expect(formatOfFile(file, "cite"), file).toBeUndefined();
});

const card = (id: string, title: string) => ({ id, title: swedish(title) });
const contact = (organisation: object | undefined, role: string) => ({
  fields: { organisation, role: { id: `contact-role/${role}` } },
});
const viewWith = (contacts: object[], responsibleCity: object | null) =>
  ({
    kind: "practice",
    slug: "x",
    title: swedish("X"),
    card: { lead: null },
    updatedAt: new Date("2026-05-03T23:00:00Z"),
    confirmed: null,
    parts: { contacts },
    responsibleCity,
  }) as unknown as View;
const authorsOf = (view: View) => citedRecord(view, "https://xarxa.example").authors.map(({ text }) => text);

describe("the authors", () => {
  const city = card("c", "Helsingfors");
  it("are the organisations that promote or coordinate, each once", () => {
    const both = card("o", "Förbundet");
    const view = viewWith(
      [contact(both, "promoter"), contact(both, "coordinator"), contact(card("p", "Pressen"), "press")],
      city,
    );
    expect(authorsOf(view)).toEqual(["Förbundet"]);
  });

  it("are the responsible city where there is none, and nobody without a city", () => {
    expect(authorsOf(viewWith([contact(undefined, "promoter")], city))).toEqual(["Helsingfors"]);
    expect(authorsOf(viewWith([], null))).toEqual([]);
  });
});
