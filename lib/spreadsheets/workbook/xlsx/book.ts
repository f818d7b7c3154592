import type { Archive } from "./archive.ts";
import { parseWholeXml } from "./xml.ts";

export type SheetEntry = { name: string; path: string; hidden: boolean };
export type Book = { sheets: SheetEntry[]; startsIn1904: boolean };

const mainFile = "xl/workbook.xml";

/** Relationship → file, as a path in the archive. */
async function readTargets(archive: Archive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await parseWholeXml(archive.read("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

export async function readBook(archive: Archive): Promise<Book> {
  const targets = await readTargets(archive);
  const book: Book = { sheets: [], startsIn1904: false };
  await parseWholeXml(archive.read(mainFile), {
    open: (name, attributes) => {
      if (name === "workbookPr") book.startsIn1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const path = targets.get(attributes["r:id"] ?? attributes.id ?? "");
      if (path && archive.has(path))
        book.sheets.push({
          name: attributes.name ?? "",
          path,
          hidden: (attributes.state ?? "visible") !== "visible",
        });
    },
  });
  return book;
}
