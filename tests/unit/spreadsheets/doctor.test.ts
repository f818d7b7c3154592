import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { positionOf, readingsOf } from "@/lib/spreadsheets/doctor/coordinates";
import { TableDoctor } from "@/lib/spreadsheets/doctor/diagnose";
import { fromCapitals } from "@/lib/spreadsheets/doctor/names";

const diagnose = (names: string[], rows: string[][]) => {
  const doctor = new TableDoctor(names);
  doctor.add(rows);
  return doctor.finish();
};
/** What is found in a column of these cells: kind, count, and the first cure. */
const findings = (cells: string[], name = "text") =>
  diagnose(
    [name],
    cells.map((cell) => [cell]),
  ).findings.map(({ kind, count, examples }) => [kind, count, examples[0]?.after]);

const wronglyDecoded = (text: string, encoding: string) => iconv.decode(Buffer.from(text), encoding);

describe("A cell is found and a cure proposed, and never cured in silence", () => {
  test.each([
    ["Educació infantil", "win1252"],
    ["Základní škola Křižíkova", "win1250"],
    ["Förskolan Ängen", "iso88591"],
    ["Educação São João", "macroman"],
  ])("%s, decoded as %s", (text, encoding) => {
    expect(findings([wronglyDecoded(text, encoding)])).toEqual([["mojibake", 1, text]]);
  });

  test("decoded wrongly twice, or in one word", () => {
    expect(findings([wronglyDecoded(wronglyDecoded("Educació", "win1252"), "win1252")])).toEqual([
      ["mojibake", 1, "Educació"],
    ]);
    expect(findings([`Escola Núria, ${wronglyDecoded("Gràcia", "win1252")}`])).toEqual([
      ["mojibake", 1, "Escola Núria, Gràcia"],
    ]);
  });

  test("words that only look like it are left alone", () => {
    expect(
      findings(["Âncora", "Åkersberga", "Ålesund skola", "Ângela", "SÃO JOÃO DA MADEIRA"]).filter(
        ([kind]) => kind === "mojibake",
      ),
    ).toEqual([]);
  });

  test.each([
    ["Educaci?n infantil", "lostLetters", null],
    ["Skip to main content\nOur school opened in 1990.", "navigationText", "Our school opened in 1990."],
    ["Přejít k hlavnímu obsahu\nŠkola", "navigationText", "Škola"],
    ["Read more about the project on the . It ended in 2021.", "lostLinkText", null],
    ["Més informació sobre el projecte a la .", "lostLinkText", null],
    ["primary; lower secondary; Primary", "repeatedValue", "primary; lower secondary"],
    ["Escola &amp; institut<br>de Mar", "htmlRemains", "Escola & institut\nde Mar"],
    ["#N/A", "spreadsheetError", ""],
    ["#¡VALOR!", "spreadsheetError", ""],
    ["ESCOLA DE LA MAR I L'ESTEL", "capitals", "Escola de la Mar i l'Estel"],
  ])("%j", (cell, kind, after) => {
    const found = findings([cell]);
    expect(found).toEqual([[kind, 1, after]]);
  });

  test("a paragraph that stands twice", () => {
    const paragraph = "The school works with the families of the neighbourhood every week.";
    expect(findings([`${paragraph}\n\n${paragraph}`])).toEqual([["repeatedParagraph", 1, paragraph]]);
  });

  test("a text in another language than its column says", () => {
    const cells = ["Alumnado haciendo un mural en el patio de la escuela", "Alumnes fent un mural al pati de l'escola"];
    expect(findings(cells, "alt_ca")).toEqual([["otherLanguage", 1, null]]);
  });

  test.each([
    "Escola de Mar, la més antiga de la ciutat.",
    "R. Comendador Assis Roda , nº 52",
    "EINF2C EPRI ESO BATX",
    "CEIP",
    "What do pupils learn? They learn to read.",
    "https://example.cat/?q=a",
    "Alfa; Beta; Gamma",
    "See page 12 of the report (2021).",
  ])("%j is in order", (cell) => expect(findings([cell])).toEqual([]));
});

describe("Codes", () => {
  const codes = Array.from({ length: 20 }, (_, index) => `080001${String(index).padStart(2, "0")}`);

  test("that lost their zeros are found by the usual length", () => {
    expect(findings([...codes, "8004523"], "codi")).toEqual([["codeLength", 1, "08004523"]]);
  });

  test("that a spreadsheet took for numbers are found", () => {
    expect(findings([...codes, "8.004523E6", "8004524.0"], "codi")).toEqual([
      ["codeAsNumber", 2, "8004523"],
      ["codeLength", 2, "08004523"],
    ]);
  });

  test("numbers of pupils are no codes", () => expect(findings(["12", "345", "1200", "7"], "alumnes")).toEqual([]));
});

describe("Positions", () => {
  const barcelona = { latitude: 41.38, longitude: 2.17 };
  const kindOf = (lat: string, lon: string) => diagnose(["lat", "lon"], [[lat, lon]]).findings.map(({ kind }) => kind);

  test("in degrees, swapped, in metres or nowhere", () => {
    expect(kindOf("41.38", "2.17")).toEqual([]);
    expect(kindOf("2.17", "41.38")).toEqual(["swappedCoordinates"]);
    expect(kindOf("4581274", "430598")).toEqual(["projectedCoordinates"]);
    expect(kindOf("-41.38", "-70.5")).toEqual(["impossibleCoordinates"]);
  });

  test("in metres have one reading near their city", () => {
    const [reading, ...others] = readingsOf([[430_598, 4_581_274]], barcelona);
    expect([reading, others]).toEqual([{ order: "xy", epsg: 25831 }, []]);
    expect(positionOf(reading!, 430_598, 4_581_274)?.latitude).toBeCloseTo(41.38, 3);
  });
});

test.each([
  ["AV. D. JOÃO I", "Av. D. João I"],
  ["CEIP PAU CASALS", "CEIP Pau Casals"],
  ["ZÁKLADNÍ ŠKOLA A MATEŘSKÁ ŠKOLA OSTRAVA", "Základní Škola a Mateřská Škola Ostrava"],
  ["INSTITUT JAUME XIII", "Institut Jaume XIII"],
])("%s becomes %s", (name, cured) => expect(fromCapitals(name)).toBe(cured));
