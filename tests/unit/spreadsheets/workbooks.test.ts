import { deflateRawSync } from "node:zlib";
import { type BookType, utils, write } from "@e965/xlsx";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readFile } from "./support";

const header = ["codi", "nom", "alumnes", "des de", "quota"];
const rows = [
  ["08000001", "Escola l’Estel", 212, new Date(Date.UTC(2019, 8, 1)), 0.3],
  ["08000002", "Základní škola Říční", 90.5, new Date(Date.UTC(2021, 0, 15)), null],
];
const asText = [
  ["08000001", "Escola l’Estel", "212", "2019-09-01", "0.3"],
  ["08000002", "Základní škola Říční", "90.5", "2021-01-15", ""],
];

function writeBook(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([header, ...rows], { cellDates: true, UTC: true }), "Centres");
  return write(book, { bookType, type: "buffer", cellDates: bookType === "xlsx" });
}

describe("Workbooks", () => {
  test.each(["xlsx", "ods", "biff8", "fods", "xlml"] as const)("written as %s give the same table", async (type) => {
    const { names, rows: read } = await readFile(writeBook(type));
    expect(names).toEqual(header);
    expect(read).toEqual(asText);
  });

  test("that are web pages under the name .xls are read", async () => {
    const page =
      "<html><body><table><tr><th>codi</th><th>nom</th></tr><tr><td>08000001</td><td>Escola l&rsquo;Estel</td></tr></table></body></html>";
    const { names, rows: read } = await readFile(page);
    expect([names, read]).toEqual([["codi", "nom"], [["08000001", "Escola l’Estel"]]]);
  });

  test("of the nineties are read, with the letters of the code page that they name", async () => {
    const name = "Základní škola Příčná, Ústí";
    const plain = name.replace(/[^\p{ASCII}]/gu, "x");
    for (const bookType of ["biff2", "biff5"] as const) {
      const book = utils.book_new();
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ["kod", "nazev"],
          ["0001", plain],
        ]),
        "List1",
      );
      const bytes: Buffer = write(book, { bookType, type: "buffer" });
      // The library writes no letters beyond ASCII into these.
      const coded = bookType === "biff5";
      for (let at = bytes.indexOf(plain); at >= 0; at = bytes.indexOf(plain, at + 1))
        (coded ? iconv.encode(name, "win1250") : Buffer.from(plain)).copy(bytes, at);
      if (coded) bytes.writeUInt16LE(1250, bytes.indexOf(Buffer.from([0x42, 0, 2, 0])) + 4);
      const { table, names, rows: read } = await readFile(bytes);
      expect([table.format, names, read]).toEqual(["xls", ["kod", "nazev"], [["0001", coded ? name : plain]]]);
    }
  });

  test("of another program give the same table", async () => {
    const sheets = [{ name: "Centres", rows: [header, ...rows] }];
    for (const bytes of [await writeXlsx({ sheets }), await writeOds({ sheets })]) {
      const { names, rows: read } = await readFile(bytes);
      expect([names, read]).toEqual([header, asText]);
    }
  });

  test("merged cells above join the names of two levels", async () => {
    const merges = [{ startRow: 1, startCol: 1, endRow: 1, endCol: 2 }];
    const table = [
      ["Centres 2025"],
      ["Nom", "Alumnes", null, "Web"],
      [null, "2023", "2024", null],
      ["Escola A", 1, 2, "a.cat"],
      ["Escola B", 3, 4, "b.cat"],
    ];
    const { names, rows: read } = await readFile(await writeXlsx({ sheets: [{ name: "x", rows: table, merges }] }));
    expect(names).toEqual(["Nom", "Alumnes – 2023", "Alumnes – 2024", "Web"]);
    expect(read).toHaveLength(2);
  });

  test("with a title page take the sheet with the table, and say which others there are", async () => {
    const sheets = [
      { name: "Portada", rows: [["Centres 2025"]] },
      { name: "Dades", rows: [header, ...rows] },
    ];
    const { table } = await readFile(await writeXlsx({ sheets }));
    expect(table.sheet).toBe(1);
    expect(table.doubts).toEqual([{ kind: "otherSheets", names: ["Portada"] }]);
    expect((await readFile(await writeXlsx({ sheets }), { sheet: 0 })).table.sheet).toBe(0);
  });
});

/** A ZIP archive with one entry of zeros, whose header says that it is small. */
function bomb(name: string, megabytes: number): Uint8Array {
  const content = deflateRawSync(Buffer.alloc(megabytes * 1_048_576));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(content.length, 20);
  central.writeUInt32LE(100, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + content.length, 16);
  return Buffer.concat([local, Buffer.from(name), content, central, Buffer.from(name), end]);
}

describe("What is not a table", () => {
  test("an archive that unpacks to hundreds of megabytes is refused before it is parsed", async () => {
    const before = process.memoryUsage.rss();
    expect((await readFile(bomb("xl/worksheets/sheet1.xml", 500))).error).toBe("unpacksTooLarge");
    expect((await readFile(bomb("xl/sharedStrings.xml", 80))).error).toBe("unpacksTooLarge");
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 1_048_576);
  });

  test.each([
    ["an empty file", "", "empty"],
    ["a file of spaces", " \n \n", "empty"],
    ["a PDF", "%PDF-1.7 …", "notATable"],
    ["JSON without features", '{"schools": [1, 2]}', "notATable"],
    ["damaged GeoJSON", '{"type":"FeatureCollection","features":[', "damaged"],
    ["bytes of a program", "MZ\u0000\u0000\u0001", "notATable"],
    ["a broken archive", "PK\u0003\u0004 nonsense", "damaged"],
  ])("%s gets an error", async (_, content, error) => {
    expect((await readFile(content)).error).toBe(error);
  });
});
