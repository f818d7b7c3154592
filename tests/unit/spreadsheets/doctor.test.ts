import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { positionOf, readingsOf } from "@/lib/spreadsheets/doctor/coordinates";
import { TableDoctor } from "@/lib/spreadsheets/doctor/diagnose";
import { fromCapitals } from "@/lib/spreadsheets/doctor/names";

const diagnose = async (names: string[], rows: string[][]) => {
  const doctor = await TableDoctor.begin(names);
  doctor.add(rows);
  return doctor.finish();
};
/** What is found in a column of these cells: kind, count, and the first cure. */
const findings = async (cells: string[], name = "text") => {
  const rows = cells.map((cell) => [cell]);
  const found = (await diagnose([name], rows)).findings;
  return found.map(({ kind, count, examples }) => [kind, count, examples[0]?.after]);
};

const wronglyDecoded = (text: string, encoding: string) => iconv.decode(Buffer.from(text), encoding);

describe("A cell is found and a cure proposed, and never cured in silence", () => {
  test.each([
    ["Educació infantil", "win1252"],
    ["Základní škola Křižíkova", "win1250"],
    ["Förskolan Ängen", "iso88591"],
    ["Educação São João", "macroman"],
  ])("%s, decoded as %s", async (text, encoding) => {
    expect(await findings([wronglyDecoded(text, encoding)])).toEqual([["mojibake", 1, text]]);
  });

  test("decoded wrongly twice, or in one word", async () => {
    expect(await findings([wronglyDecoded(wronglyDecoded("Educació", "win1252"), "win1252")])).toEqual([
      ["mojibake", 1, "Educació"],
    ]);
    expect(await findings([`Escola Núria, ${wronglyDecoded("Gràcia", "win1252")}`])).toEqual([
      ["mojibake", 1, "Escola Núria, Gràcia"],
    ]);
  });

  test("words that only look like it are left alone", async () => {
    expect(
      (await findings(["Âncora", "Åkersberga", "Ålesund skola", "Ângela", "SÃO JOÃO DA MADEIRA"])).filter(
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
  ])("%j", async (cell, kind, after) => {
    const found = await findings([cell]);
    expect(found).toEqual([[kind, 1, after]]);
  });

  test("a paragraph that stands twice", async () => {
    const paragraph = "The school works with the families of the neighbourhood every week.";
    expect(await findings([`${paragraph}\n\n${paragraph}`])).toEqual([["repeatedParagraph", 1, paragraph]]);
  });

  test("a text in another language than its column says", async () => {
    const cells = ["Alumnado haciendo un mural en el patio de la escuela", "Alumnes fent un mural al pati de l'escola"];
    expect(await findings(cells, "alt_ca")).toEqual([["otherLanguage", 1, null]]);
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
  ])("%j is in order", async (cell) => expect(await findings([cell])).toEqual([]));
});

describe("Codes", () => {
  const codes = Array.from({ length: 20 }, (_, index) => `080001${String(index).padStart(2, "0")}`);

  test("that lost their zeros are found by the usual length", async () => {
    expect(await findings([...codes, "8004523"], "codi")).toEqual([["codeLength", 1, "08004523"]]);
  });

  test("that a spreadsheet took for numbers are found", async () => {
    expect(await findings([...codes, "8.004523E6", "8004524.0"], "codi")).toEqual([
      ["codeAsNumber", 2, "8004523"],
      ["codeLength", 2, "08004523"],
    ]);
  });

  test("numbers of pupils are no codes", async () =>
    expect(await findings(["12", "345", "1200", "7"], "alumnes")).toEqual([]));
});

describe("Positions", () => {
  const barcelona = { latitude: 41.38, longitude: 2.17 };
  const kindOf = async (lat: string, lon: string) =>
    (await diagnose(["lat", "lon"], [[lat, lon]])).findings.map(({ kind }) => kind);

  test("in degrees, swapped, in metres or nowhere", async () => {
    expect(await kindOf("41.38", "2.17")).toEqual([]);
    expect(await kindOf("2.17", "41.38")).toEqual(["swappedCoordinates"]);
    expect(await kindOf("4581274", "430598")).toEqual(["projectedCoordinates"]);
    expect(await kindOf("-41.38", "-70.5")).toEqual(["impossibleCoordinates"]);
  });

  test("in metres have one reading near their city", async () => {
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
