import { describe, expect, test } from "vitest";
import { languageNamed, type ReadEntry, type ReadReference } from "@/lib/cite/read/entry";
import { readDoi, readIsbn } from "@/lib/cite/read/identifiers";
import { readReferenceFile } from "@/lib/cite/read/references";
import { readTex } from "@/lib/cite/read/tex-letters";
import { processorTime } from "@/tests/support/processor-time";

// What reference managers and people really write, with every oddity on its own.

function only(text: string): ReadReference {
  const entries = readReferenceFile(text);
  expect(entries).toHaveLength(1);
  const [entry] = entries as ReadEntry[];
  if (!entry || !("reference" in entry)) throw new Error(JSON.stringify(entry));
  return entry.reference;
}
const names = (text: string) => (readReferenceFile(text) ?? []).map(({ name }) => name);

describe("letters of TeX", () => {
  test.each([
    ["{\\'e}cole", "école"],
    ["\\'{e}cole", "école"],
    ["\\'ecole", "école"],
    ["{\\v{S}}kola \\v{c}esk\\'a \\v z", "Škola česká ž"],
    ["Fran\\c{c}a i gar\\c cons", "França i garçons"],
    ["l{\\'\\i}nia, l\\'{\\i}nia", "línia, línia"],
    ['M{\\"u}ller, G\\"{o}teborg', "Müller, Göteborg"],
    ['\\AA ngstr\\"om {\\o}rsted \\o', "Ångström ørsted ø"],
    ["Sm{\\aa}land, S{\\ae}by, Stra{\\ss}e", "Småland, Sæby, Straße"],
    ["{Open} {S}chools \\& {EU}", "Open Schools & EU"],
    ["2010--2015 --- pages 3~f.", "2010–2015 — pages 3 f."],
    ["\\emph{Learning} {\\it together}", "Learning together"],
    ["``Quoted'' 50\\% \\$5 a\\_b", "“Quoted” 50% $5 a_b"],
    ["$H_2O$", "H_2O"],
    ["{\\'{\\i}}ndice", "índice"],
    ["Dvo{\\v{r}}{\\'a}k, {\\k{a}}, {\\H{o}}", "Dvořák, ą, ő"],
  ])("%s", (written, read) => expect(readTex(written)).toBe(read.normalize("NFC")));
});

describe("BibTeX", () => {
  test("reads an article with nested braces, quotation marks and accents", () => {
    expect(
      only(`@Article{riera2019,
        author = {Riera Puig, Anna and Jan Nov{\\'a}k and {Barnes and Noble}},
        title = "The {"}open{"} {School} and its {N{eigh}bours}",
        journal = {Revista d'Educaci{\\'o}},
        year = 2019, month = mar, doi = {https://doi.org/10.1000/ABC.12}, language = {english}
      }`),
    ).toEqual({
      authors: "Riera Puig, Anna; Novák, Jan; Barnes and Noble",
      ...{ title: 'The "open" School and its Neighbours', series: "Revista d'Educació", year: "2019" },
      ...{ doi: "10.1000/ABC.12", titleLanguage: "en", publisher: "", place: "", isbn: "", address: "" },
    });
  });

  test("reads strings of the file and joins pieces", () => {
    const text = `@STRING{cup = "Cambridge University Press"} @string(y = {20})
      @book{b, title = "A" # { and } # "B", publisher = cup, year = y # 14, address = {Cambridge}, isbn={0-306-40615-2}}`;
    expect(only(text)).toMatchObject({ title: "A and B", publisher: "Cambridge University Press", year: "2014" });
    expect(only(text)).toMatchObject({ place: "Cambridge", isbn: "0-306-40615-2" });
  });

  test("reads parentheses, missing commas, empty keys, a comma at the end and doubled fields", () => {
    expect(only(`@book(key, title = {One (1)} year = {1999} year = {2000},)`)).toMatchObject({
      ...{ title: "One (1)", year: "1999" },
    });
    expect(only(`@misc{, title={No key},}`).title).toBe("No key");
    expect(only(`@misc{k,title={Sub}, subtitle={title}}`).title).toBe("Sub: title");
  });

  test("skips comments, preambles and text between entries", () => {
    const text = `Written by hand. @comment{ @book{no, title={No}} } @preamble{"\\newcommand{\\x}{y}"}
      % a remark
      @book{yes, title={Yes}}`;
    expect(names(text)).toEqual(["yes"]);
  });

  test("takes editors where there are no authors, and leaves out others", () => {
    expect(only(`@book{k, title={T}, editor={van der Berg, Piet and others}}`).authors).toBe("van der Berg, Piet");
    expect(only(`@book{k, title={T}, author={Ludwig van Beethoven}}`).authors).toBe("van Beethoven, Ludwig");
    expect(only(`@book{k, title={T}, author={King, Jr., Martin Luther}}`).authors).toBe("King, Martin Luther");
  });

  test("reads fields of BibLaTeX", () => {
    const text = `@online{k, title={T}, date={2021-05-03}, location={Praha}, langid={czech}, institution={MŠMT},
      url={https://example.org/a\\_b?x=1\\&y=2}}`;
    expect(only(text)).toMatchObject({ year: "2021", place: "Praha", titleLanguage: "cs", publisher: "MŠMT" });
    expect(only(text).address).toBe("https://example.org/a_b?x=1&y=2");
  });

  test("says which entry cannot be read, and reads the others", () => {
    const entries = readReferenceFile(`@book{good, title={Good}} @book{bad, title={Open`)!;
    expect(entries[0]).toMatchObject({ name: "good", reference: { title: "Good" } });
    expect(entries[1]).toMatchObject({ problem: "syntax" });
    expect(entries[1]!.name).toContain("@book{bad");
    expect(readReferenceFile(`@book{k, author={Nobody}}`)).toEqual([{ name: "k", problem: "noTitle" }]);
  });

  test("takes no longer for braces that never close", () => {
    const start = processorTime();
    readReferenceFile(`@book{a, title={`.repeat(2_000));
    expect(processorTime() - start).toBeLessThan(5_000);
  });
});

describe("RIS", () => {
  const ris = (lines: string[]) => ["TY  - BOOK", ...lines, "ER  - ", ""].join("\r\n");

  test("reads several authors, the year of a date, and both numbers of a journal", () => {
    const text = ris([
      ...["AU  - Riera Puig, Anna", "AU  - Novák, Jan", "A1  - Riera Puig, Anna", "TI  - Escoles obertes"],
      ...["PY  - 2019/05/03/", "PB  - Graó", "CY  - Barcelona", "SN  - 1234-5678", "SN  - 978-3-16-148410-0"],
      ...["DO  - https://doi.org/10.1000/xyz", "UR  - https://example.org", "LA  - cat", "T2  - Sèrie"],
    ]);
    expect(only(text)).toEqual({
      ...{ authors: "Riera Puig, Anna; Novák, Jan", title: "Escoles obertes", year: "2019", publisher: "Graó" },
      ...{ place: "Barcelona", isbn: "978-3-16-148410-0", doi: "10.1000/xyz", address: "https://example.org" },
      ...{ titleLanguage: "ca", series: "Sèrie" },
    });
  });

  test("reads long titles over several lines, one space before the hyphen, a mark at the start, and no end", () => {
    expect(only("\ufeffTY - JOUR\nT1 - A long\n  title\nED - Smith, J.\n")).toMatchObject({
      ...{ title: "A long title", authors: "Smith, J." },
    });
    expect(names(`${ris(["ID  - one", "TI  - A"])}${ris(["ID  - two", "TI  - B"])}`)).toEqual(["one", "two"]);
    expect(readReferenceFile(ris(["AU  - Nobody"]))).toEqual([{ name: "TY", problem: "noTitle" }]);
  });
});

describe("a file made to keep the server busy", () => {
  const ten = (name: string) => Array(10).fill(name).join(" # ");
  const strings = Array.from({ length: 9 }, (_, index) => `@string{s${index + 1} = ${ten(`s${index}`)}}`);
  test.each([
    ["entries that never end", "@book{a, title={".repeat(60_000)],
    ["comments that never end", "@comment{".repeat(100_000)],
    ["empty lines", `x${"\n".repeat(900_000)}x`],
    ["spaces before a letter", `@book{a, title={\\'{${" ".repeat(900_000)}xx}}}`],
    ["braces within braces", `@book{a, title=${"{".repeat(400_000)}${"}".repeat(400_000)}}`],
    ["strings made of strings", `@string{s0 = {Journal}} ${strings.join(" ")} @book{a, title = s9}`],
    ["one author after the other", `TY  - BOOK\n${"AU  - a\n".repeat(110_000)}`],
    ["a title of many lines", `TY  - BOOK\nTI  - a\n${"b\n".repeat(450_000)}`],
  ])("is read as fast as others: %s", (_, text) => {
    const start = processorTime();
    readReferenceFile(text);
    expect(processorTime() - start).toBeLessThan(4_000);
  });

  test("is read up to as many entries as are asked for", () => {
    expect(readReferenceFile("@book{a, title={A}}\n".repeat(5), 3)).toHaveLength(3);
    expect(readReferenceFile("TY  - BOOK\nTI  - A\nER  -\n".repeat(5), 3)).toHaveLength(3);
  });

  test("keeps strings that are joined within reason", () => {
    const text = `@string{one = "Revista"} @string{two = one # " de " # one} @article{a, title={T}, journal=two}`;
    expect(only(text).series).toBe("Revista de Revista");
  });
});

test("anything else is neither", () => {
  expect(readReferenceFile("A list, of titles\nmail@example.org")).toBeNull();
});

test.each([
  ["english", "en"],
  ["Català", "ca"],
  ["cze", "cs"],
  ["pt_BR", "pt"],
  ["en-GB", "en"],
  ["hun", "hu"],
  ["klingon", ""],
  ["xx", ""],
  ["", ""],
])("the language %s of a file is %s", (written, tag) => expect(languageNamed(written)).toBe(tag));

describe("identifiers", () => {
  test("an ISBN has a right check digit", () => {
    expect(readIsbn("978-3-16-148410-0")).toBe("9783161484100");
    expect(readIsbn("ISBN 0-8044-2957-X")).toBe("080442957X");
    for (const wrong of ["978-3-16-148410-1", "0-8044-2957-1", "123", "9773161484100", "X804429570"])
      expect(readIsbn(wrong)).toBeNull();
  });

  test("a DOI begins with 10 and its registrant", () => {
    expect(readDoi("https://doi.org/10.1000/ABC(1)")).toBe("10.1000/abc(1)");
    expect(readDoi("doi: 10.1000/x")).toBe("10.1000/x");
    for (const wrong of ["10.1/x", "11.1000/x", "10.1000/", "https://example.org/10.1000/x", "10.1000/a b"])
      expect(readDoi(wrong)).toBeNull();
  });
});
