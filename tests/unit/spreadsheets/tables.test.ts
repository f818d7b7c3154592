import { describe, expect, test } from "vitest";
import { readFile } from "./support";

const header = ["codi", "nom", "adreça", "alumnes"];
const data = [
  ["08000001", "Escola de Mar, la", "c. Gran, 4", "212,5"],
  ["08000002", "Institut #2; nou", "", "1.030"],
];
const quoted = (cell: string, delimiter: string) =>
  /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell}"` : cell;
const write = (rows: string[][], delimiter: string) =>
  rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join("\n");

describe("Delimiters", () => {
  test.each([",", ";", "\t", "|", "#"])("%j separates cells, whatever the name of the file says", async (delimiter) => {
    const { table, names, rows } = await readFile(write([header, ...data], delimiter));
    expect([table.delimiter, names, rows]).toEqual([delimiter, header, data]);
  });

  test("a line of Excel declares it", async () => {
    const { table, rows } = await readFile(`sep=|\n${write([header, ...data], "|")}`);
    expect([table.delimiter, rows]).toEqual(["|", data]);
  });

  test("no row is lost between chunks", async () => {
    const many = Array.from({ length: 5_130 }, (_, index) => [String(index), `Escola ${index}`]);
    const { rows, end } = await readFile(write([["codi", "nom"], ...many], ";"));
    expect(rows).toEqual(many);
    expect(end.rows).toBe(5_130);
  });

  test("no row is lost, doubled or cut where a long text is read in pieces", async () => {
    const texts = ['Escola de Mar; la "gran"', "dues\nlínies", "", "a".repeat(700_000), "«Ŀ» 😀"];
    const many = Array.from({ length: 9_000 }, (_, at) => [
      String(at),
      at === 4_321 ? texts[3]! : texts[at % 3]!,
      texts[4]!,
    ]);
    const write = (row: string[]) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";");
    const { rows, end } = await readFile([["codi", "nom", "nota"], ...many].map(write).join("\r\n"));
    expect(rows).toEqual(many);
    expect(end.rows).toBe(9_000);
  });

  test("a stray quotation mark does not swallow the rest", async () => {
    const lines = Array.from(
      { length: 200 },
      (_, index) => `${index};"Escola" ${index === 3 ? '"' : ""}Nova;carrer ${index}`,
    );
    const { rows } = await readFile(["codi;nom;adreça", ...lines].join("\n"));
    expect(rows).toHaveLength(200);
  });

  test("a cell may have several lines", async () => {
    const { rows } = await readFile('codi;nom\n1;"Escola\nde Mar"\n2;Institut');
    expect(rows).toEqual([
      ["1", "Escola\nde Mar"],
      ["2", "Institut"],
    ]);
  });
});

describe("Quotation marks", () => {
  test.each([
    ["apostrophes", "'codi';'nom';'alumnes'\n'1';'Escola de Mar; la';212\n'2';'Institut L''Estel';100"],
    [
      "apostrophes, after backslashes",
      "'codi','nom','alumnes'\n'1','Escola de Mar; la',212\n'2','Institut L\\'Estel',100",
    ],
    [
      "apostrophes where none were needed",
      "'codi'#'nom'#'alumnes'\n'1'#'Escola de Mar; la'#212\n'2'#'Institut L''Estel'#100",
    ],
  ])("can be %s", async (_, text) => {
    const { names, rows } = await readFile(text);
    expect([names, ...rows]).toEqual([
      ["codi", "nom", "alumnes"],
      ["1", "Escola de Mar; la", "212"],
      ["2", "Institut L'Estel", "100"],
    ]);
  });

  test("stand after backslashes in a cell", async () => {
    const { rows } = await readFile('codi,nom\n1,"Escola \\"La Mar\\", Barcelona"\n2,"Institut \\"Nou\\""');
    expect(rows).toEqual([
      ["1", 'Escola "La Mar", Barcelona'],
      ["2", 'Institut "Nou"'],
    ]);
  });

  test("and backslashes that belong to the text stay", async () => {
    expect((await readFile('codi;camí\n1;"C:\\dir\\"\n2;"C:\\x"')).rows).toEqual([
      ["1", "C:\\dir\\"],
      ["2", "C:\\x"],
    ]);
    expect((await readFile("codi,nom,lloc\n1,l'Escola,'s-Hertogenbosch\n2,L'Estel,Vic")).rows).toEqual([
      ["1", "l'Escola", "'s-Hertogenbosch"],
      ["2", "L'Estel", "Vic"],
    ]);
  });
});

describe("Headers", () => {
  test("below a title, a note and an empty line", async () => {
    const text = `Directori de centres 2025;;;\nFont: Departament;;;\n;;;\n${write([header, ...data], ";")}`;
    const { table, names, rows } = await readFile(text);
    expect([table.headerRow, names, rows]).toEqual([3, header, data]);
    expect(table.around.preamble).toHaveLength(2);
  });

  test("of two levels are joined", async () => {
    const text =
      "Código;Centro;Alumnado;;Profesorado;\n;;2023;2024;2023;2024\n28001;Colegio A;210;215;14;15\n28002;Colegio B;90;88;8;8";
    const { table, names, rows } = await readFile(text);
    expect(table.headerRows).toBe(2);
    expect(names).toEqual([
      "Código",
      "Centro",
      "Alumnado – 2023",
      "Alumnado – 2024",
      "Profesorado – 2023",
      "Profesorado – 2024",
    ]);
    expect(rows).toHaveLength(2);
  });

  test("that are repeated on each page are said and not taken", async () => {
    const { names, rows, end } = await readFile("codi;nom;cp\n1;A;3\n2;B;4\ncodi;nom;cp\n3;C;5");
    expect([names, rows.length]).toEqual([["codi", "nom", "cp"], 3]);
    expect(end.doubts).toEqual([{ kind: "repeatedHeader", rows: 1 }]);
  });

  test("may be followed by the numbers of the columns", async () => {
    const { rows, table } = await readFile("kód;název;okres\n1;2;3\n600001;ZŠ A;Ostrava\n600002;ZŠ B;Krnov");
    expect(rows.map(([code]) => code)).toEqual(["600001", "600002"]);
    expect(table.around.preamble).toEqual([["1", "2", "3"]]);
    expect((await readFile("n;a;b\n1;2;3\n2;4;6\n3;6;9")).rows).toHaveLength(3);
  });

  test("padded with spaces and non-breaking spaces are trimmed", async () => {
    const { names } = await readFile("  codi ;\u00a0nom\u00a0; adreça  completa \n1;a;b");
    expect(names).toEqual(["codi", "nom", "adreça completa"]);
  });

  test("with the same name twice, or none, stay apart", async () => {
    const { names } = await readFile("codi;telèfon;telèfon;\n1;931234567;932345678;x\n2;931234567;932345678;y");
    expect(names).toEqual(["codi", "telèfon", "telèfon (2)", 4]);
  });

  test("absent: the doubt is said", async () => {
    const { table, rows } = await readFile("08000001;Escola A;08001\n08000002;Escola B;08002");
    expect(table.headerRow).toBeNull();
    expect(table.doubts).toContainEqual({ kind: "noHeader" });
    expect(rows).toHaveLength(2);
  });

  test("a person's choice wins", async () => {
    const { names, rows } = await readFile("nom;lloc\nx;y\nz;w", { headerRow: 1 });
    expect([names, rows]).toEqual([["x", "y"], [["z", "w"]]]);
  });

  test("years can name columns", async () => {
    const { names } = await readFile("school;2022;2023\nA;10;12\nB;20;22");
    expect(names).toEqual(["school", "2022", "2023"]);
  });

  test("words above words are a header", async () => {
    const { names, rows } = await readFile(
      "nom,municipi,titular\nEscola A,Barcelona,públic\nEscola B,Vic,privat\nEscola C,Vic,públic",
    );
    expect(names).toEqual(["nom", "municipi", "titular"]);
    expect(rows).toHaveLength(3);
  });
});

describe("Around the table", () => {
  test("notes below are not rows", async () => {
    const { rows, end } = await readFile(
      `${write([header, ...data], ";")}\n;;;\n* Dades provisionals;;;\nFont: Departament;;;`,
    );
    expect(rows).toEqual(data);
    expect(end.footer).toEqual([["* Dades provisionals"], ["Font: Departament"]]);
  });
});
