import type { Archive } from "./archive.ts";
import { parseWholeXml } from "./xml.ts";

export type CellFormat = "general" | "date" | "percent";

/** Formats that every program knows by number: 14 to 22 and 45 to 47 are dates and times. */
const builtInFormat = (id: number): CellFormat => {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58))
    return "date";
  return id === 9 || id === 10 ? "percent" : "general";
};

/** Text in quotes, escaped signs, colours and languages say nothing about the kind of a format. */
function formatOfCode(code: string): CellFormat {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  if (bare.includes("%")) return "percent";
  return /[ymdhs]/i.test(bare) && !/[#0?]\.?[#0?]*[^ymdhs\s]*$/.test(bare.replace(/[ymdhs].*/i, ""))
    ? "date"
    : "general";
}

/** The format of each style of cells, by its number. */
export async function readFormats(archive: Archive): Promise<CellFormat[]> {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let isCellStyles = false;
  await parseWholeXml(archive.read("xl/styles.xml"), {
    open: (name, attributes) => {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (name === "cellXfs") isCellStyles = true;
      if (name !== "xf" || !isCellStyles) return;
      const id = Number(attributes.numFmtId ?? 0);
      const code = codes.get(id);
      formats.push(code === undefined ? builtInFormat(id) : formatOfCode(code));
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyles = false;
    },
  });
  return formats;
}
