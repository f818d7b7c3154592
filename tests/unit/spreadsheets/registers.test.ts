import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readProfile } from "@/lib/exchange/import/profile/read-profile";
import { columnText } from "@/lib/exchange/import/profile/signature";
import { positionOf } from "@/lib/spreadsheets/doctor/coordinates";
import type { FindingKind } from "@/lib/spreadsheets/doctor/model";

// Registers as offices send them, each wrong in several ways: what is read, and what is said of the rest.

type City = { latitude: number; longitude: number };
const cities = {
  barcelona: { latitude: 41.38, longitude: 2.17 },
  helsinki: { latitude: 60.17, longitude: 24.94 },
  ostrava: { latitude: 49.83, longitude: 18.28 },
  vilnius: { latitude: 54.69, longitude: 25.28 },
} satisfies Record<string, City>;

async function profile(content: string | Uint8Array, city: City | null = null) {
  const read = await readProfile(Buffer.from(content), {}, city);
  if (!read.ok) throw new Error(read.error);
  const { table, rows, columns, findings, positions, doubts } = read.value;
  const said = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind);
  return { table, rows, columns, positions, doubts, said, names: table.columns.map(columnText), findings };
}

const csv = (rows: string[][], delimiter = ";", end = "\r\n") => rows.map((row) => row.join(delimiter)).join(end);

const czech = [
  ["RED_IZO", "Název školy", "Zřizovatel", "Počet žáků", "X", "Y"],
  ["600145123", "ZÁKLADNÍ ŠKOLA OSTRAVA-PORUBA", "obec", "1 234", "-471234,56", "-1101234,12"],
  ["600145131", "Mateřská škola Žižkova", "kraj", "~100", "-472100,00", "-1102300,50"],
  ["600145140", "Gymnázium Olgy Havlové", "obec", "..", "-473000,10", "-1103000,00"],
];

describe("a Czech register", () => {
  test.each(["win1250", "iso-8859-2", "maccenteuro", "cp852"])(
    "in %s, with CR ends, projected with commas",
    async (encoding) => {
      const bytes = iconv.encode(csv(czech, ";", "\r"), encoding);
      const { rows, names, columns, positions, said } = await profile(bytes, cities.ostrava);
      expect([rows, names]).toEqual([3, czech[0]]);
      expect(columns[1]!.samples).toEqual(czech.slice(1).map((row) => row[1]));
      expect(columns[3]).toMatchObject({ content: "number", missing: 1 });
      expect(positions!.readings[0]).toEqual({ order: "yx", epsg: 5514 });
      expect([said("projectedCoordinates"), said("capitals")].map((found) => found.length)).toEqual([1, 1]);
    },
  );

  test("without the minus signs of its projection", async () => {
    const plain = czech.map((row) => row.map((cell) => cell.replace(/^-/, "")));
    const { positions } = await profile(csv(plain), cities.ostrava);
    const reading = positions!.readings.find(({ epsg }) => epsg === 5513)!;
    const [first, second] = reading.order === "yx" ? [1101234, 471234] : [471234, 1101234];
    const place = positionOf(reading, first!, second!);
    expect(place!.latitude).toBeCloseTo(49.83, 1);
  });
});

describe("positions", () => {
  test("with decimal commas that are swapped", async () => {
    const rows = [
      ["nom", "lat", "lon"],
      ["Escola A", "2,1699", "41,3812"],
      ["Escola B", "2,180", "41,390"],
    ];
    const { said, positions } = await profile(csv(rows), cities.barcelona);
    expect(said("swappedCoordinates")).toHaveLength(1);
    expect(positions!.readings[0]).toEqual({ order: "xy", epsg: null });
  });

  test("with three decimals are not taken for thousands", async () => {
    const rows = [
      ["nom", "lat", "lon"],
      ["Escola A", "41,381", "2,169"],
      ["Escola B", "41,390", "2,180"],
    ];
    const { positions, columns, said } = await profile(csv(rows), cities.barcelona);
    expect(positions!.readings[0]).toEqual({ order: "yx", epsg: null });
    expect(columns[1]!.numbers).toMatchObject({ decimal: "," });
    expect(said("ambiguousNumber")).toEqual([]);
  });

  test.each([
    ["3879", "itä", "pohjoinen", "25495000", "6673800", cities.helsinki],
    ["3878", "east", "north", "24551000", "6673800", cities.helsinki],
    ["3346", "X", "Y", "582710", "6061755", cities.vilnius],
    ["25831", "Coord_X", "Coord_Y", "430598,25", "4581274,75", cities.barcelona],
  ])("in EPSG:%s are recognised by %s and %s", async (epsg, x, y, east, north, city) => {
    const { positions, said } = await profile(
      csv([
        ["nimi", x, y],
        ["A", east, north],
        ["B", east, north],
      ]),
      city,
    );
    expect(positions!.readings[0]!.epsg).toBe(Number(epsg));
    expect(said("projectedCoordinates")).toHaveLength(1);
  });

  test("whose decimal sign is lost are said to be nowhere", async () => {
    const rows = [
      ["nom", "lat", "lon"],
      ["A", "413812", "21699"],
      ["B", "413900", "21800"],
    ];
    expect((await profile(csv(rows), cities.barcelona)).said("impossibleCoordinates")).toHaveLength(1);
  });

  const inOneCell = async (cells: string[], city: City = cities.barcelona) =>
    profile(csv([["nom", "on és"], ...cells.map((cell) => ["A", `"${cell.replaceAll('"', '""')}"`])]), city);

  test.each([
    ["numbers with a comma between them", ["41.3812, 2.1699", "41.39,2.18"], "yx", []],
    ["decimal commas", ["41,3812 2,1699", "41,3900; 2,1800", "41,3812, 2,1699"], "yx", []],
    ["swapped numbers", ["2.1699, 41.3812", "2.18, 41.39"], "xy", ["swappedCoordinates"]],
    ["WKT", ["POINT (2.17 41.38)", "SRID=4326;POINT Z(2,18 41,39 12)"], "xy", []],
    ["swapped WKT", ["POINT (41.38 2.17)", "POINT(41.39 2.18)"], "yx", ["swappedCoordinates"]],
    ["points of GeoJSON", ['{"type":"Point","coordinates":[2.17,41.38]}'], "xy", []],
    [
      "degrees and minutes",
      [`41°23'06.5"N 2°10'24.9"E`, "N 41° 23,11′, E 2° 10,4′", "41 23 6.5 N 2 10 25 E"],
      "yx",
      [],
    ],
  ] as const)("in one cell as %s", async (_, cells, order, said) => {
    const { columns, positions, findings } = await inOneCell([...cells]);
    expect(columns[1]!.content).toBe("position");
    expect(positions!.readings[0]).toEqual({ order, epsg: null });
    expect(findings.map(({ kind }) => kind)).toEqual(said);
  });

  test("in one cell in metres are recognised", async () => {
    const { positions, said } = await inOneCell(["POINT (430598.25 4581274.75)"]);
    expect(positions!.readings[0]).toEqual({ order: "xy", epsg: 25831 });
    expect(said("projectedCoordinates")).toHaveLength(1);
  });

  test("in two columns of degrees and minutes", async () => {
    const rows = [
      ["nom", "lat", "lon"],
      ["A", `41°23'06,5"N`, `2°10'24,9"E`],
      ["B", "41 23 7.5 N", "2 10 25 E"],
    ];
    const { positions, findings } = await profile(
      csv(rows.map((row) => row.map((cell) => cell.replaceAll('"', "''")))),
      cities.barcelona,
    );
    expect(positions!.readings[0]).toEqual({ order: "yx", epsg: null });
    expect(findings).toEqual([]);
  });
});

describe("dates", () => {
  const datesIn = async (cells: string[]) => {
    const { columns, said } = await profile(csv([["nom", "data"], ...cells.map((cell) => ["A", `"${cell}"`])]));
    return [columns[1]!.content, columns[1]!.dates?.order, said("ambiguousDate")[0]?.count];
  };

  test("with the month first are known by one that has no other order", async () => {
    expect(await datesIn(["3/4/2019", "9/24/2019"])).toEqual(["date", "monthFirst", undefined]);
    expect(await datesIn(["3/4/2019", "24/9/2019 08:30"])).toEqual(["date", "dayFirst", undefined]);
  });

  test("that can be read both ways are said, and none is guessed", async () => {
    expect(await datesIn(["3/4/2019", "5/6/2020"])).toEqual(["date", null, 2]);
    expect(await datesIn(["3/4/2019", "24/9/2019", "9/24/2019"])).toEqual(["date", null, 1]);
    expect(await datesIn(["4/4/2019", "3.4.2019", "2019-03-04"])).toEqual(["date", undefined, undefined]);
  });

  test.each([
    "dimecres, 24 d’abril de 2019",
    "miércoles, 24 de abril de 2019",
    "Wednesday, April 24, 2019",
    "onsdag den 24 april 2019",
    "středa 24. dubna 2019",
    "quarta-feira, 24 de abril de 2019",
  ])("in words: %s", async (cell) => expect(await datesIn([cell])).toEqual(["date", undefined, undefined]));
});

describe("rows around the table", () => {
  test("a title with commas in it, above a file with commas", async () => {
    const text = `Report generated 2026-11-01\nSource: Ministry, Department of Schools\nPublic schools, autumn\n\nRoll number,School name,Town\n06001A,Scoil Naomh Íde,Dublin\n06002B,"St. Mary's, NS",Cork\n`;
    const { names, rows } = await profile(text);
    expect([names, rows]).toEqual([["Roll number", "School name", "Town"], 2]);
  });

  test.each(["Total", "Celkem", "Yhteensä", "TOTAL GENERAL"])(
    "a row of sums called %s is none of the schools",
    async (word) => {
      const data = [
        ["Codi", "Nom", "CP", "Alumnes"],
        ["08000001", "Escola A", "08001", "123*"],
        ["08000002", "Escola B", "08002", "45"],
      ];
      const { rows, table } = await profile(
        csv([["Directori", "", "", ""], ...data, ["", word, "", "168"], ["* Provisional", "", "", ""]]),
      );
      expect(rows).toBe(2);
      expect(table.around.footer.flat()).toContain(word);
    },
  );

  test("a sum in the middle stays, because the table goes on", async () => {
    expect((await profile("nom;cp;alumnes\nA;1;2\nTotal;;2\nB;2;3\n")).rows).toBe(3);
  });

  test.each(["xlsx", "ods"])("two levels of names in a %s, the upper ones merged", async (format) => {
    const rows = [
      ["Centres per districte. Curs 2025-26"],
      [],
      ["Centre", null, "Alumnes", null, "Web"],
      ["Codi", "Nom", "Nois", "Noies", null],
      ["08000001", "Escola A", 12, 13, "https://a.cat"],
      ["08000002", "Escola B", 14, 15, "https://b.cat"],
      [null, "Total", 26, 28, null],
    ];
    const merges = [
      { startRow: 2, startCol: 0, endRow: 2, endCol: 1 },
      { startRow: 2, startCol: 2, endRow: 2, endCol: 3 },
    ];
    const book = { sheets: [{ name: "Dades", rows, merges }] };
    const { names, rows: count } = await profile(format === "ods" ? await writeOds(book) : await writeXlsx(book));
    expect(names).toEqual(["Centre – Codi", "Centre – Nom", "Alumnes – Nois", "Alumnes – Noies", "Web"]);
    expect(count).toBe(2);
  });
});

describe("what is said of cells", () => {
  test("codes of which a spreadsheet damaged half", async () => {
    const codes = ["08000001", "8000002", "8.000003E6", "08000004.0", "08000005", "08000006"];
    const { said } = await profile(csv([["codi", "nom"], ...codes.map((code) => [code, "Escola"])]));
    expect(said("codeAsNumber")).toMatchObject([{ column: 0, count: 2 }]);
    expect(said("codeLength")[0]!.examples.map(({ after }) => after)).toEqual(["08000002", "08000003"]);
  });

  test("numbers that can be read both ways are thousands, and the doubt is said", async () => {
    const { columns, said } = await profile(
      csv([
        ["nom", "alumnes"],
        ["A", "1.234"],
        ["B", "2.345"],
      ]),
    );
    expect(columns[1]!.numbers).toEqual({ decimal: ",", isCertain: false });
    expect(said("ambiguousNumber")).toMatchObject([{ column: 1, count: 2 }]);
    expect(
      (
        await profile(
          csv([
            ["nom", "alumnes"],
            ["A", "1.234"],
            ["B", "2.345,5"],
          ]),
        )
      ).said("ambiguousNumber"),
    ).toEqual([]);
  });

  test("letters whose accents are gone in the whole column", async () => {
    const stripped = [["nom"], ["Educacio infantil de Mar"], ["Institucio Montserrat"]];
    expect(
      (
        await profile(
          csv([
            ["codi", ...stripped[0]!],
            ["1", ...stripped[1]!],
            ["2", ...stripped[2]!],
          ]),
        )
      ).said("lostAccents"),
    ).toMatchObject([{ column: 1, count: 2 }]);
    expect((await profile("codi;nom\n1;Educacio de Mar\n2;Escola Núria")).said("lostAccents")).toEqual([]);
    expect((await profile("kod;namn\n1;Skolan i byn\n2;Grundskola A")).said("lostAccents")).toEqual([]);
  });

  test.each([
    "#¡REF!",
    "#¡NUM!",
    "#HODNOTA!",
    "#NÁZEV?",
    "#VÄRDEFEL!",
    "#NAMN?",
    "#NENÍ_K_DISPOZICI",
    "#N/D",
    "#NULO!",
    "#DIV/0!",
    "#PUUTTUU!",
  ])("%s is an error of a spreadsheet", async (error) =>
    expect((await profile(`codi;nom\n1;${error}\n2;Escola`)).said("spreadsheetError")).toHaveLength(1),
  );

  test("#1 and hashtags are none", async () => {
    expect((await profile("codi;nom\n1;#1\n2;#escola")).said("spreadsheetError")).toEqual([]);
  });

  test("a paragraph twice: with other blanks, or without a line between", async () => {
    const paragraph = "L’escola treballa amb les famílies del barri cada setmana des de fa anys.";
    const spaced = paragraph.replaceAll(" ", "\u00a0");
    const cells = [`${paragraph}\n${spaced}`, `${paragraph} ${paragraph}`];
    const found = (await profile(csv([["id", "text_ca"], ...cells.map((cell, at) => [String(at), `"${cell}"`])]))).said(
      "repeatedParagraph",
    );
    expect(found).toMatchObject([{ count: 2, examples: [{ after: paragraph }, { after: paragraph }] }]);
  });
});
