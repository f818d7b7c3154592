import { TextList } from "../../../text/text-list.ts";
import type { Archive } from "./archive.ts";
import { parseWholeXml } from "./xml.ts";

/** Collects the text of cells and shared strings: runs of rich text are joined, phonetic hints left out. */
export class TextCollector {
  text = "";
  #inText = false;
  #inHint = false;

  open(name: string): void {
    if (name === "t") this.#inText = true;
    if (name === "rPh") this.#inHint = true;
  }

  add(text: string): void {
    if (this.#inText && !this.#inHint) this.text += text;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    if (name === "rPh") this.#inHint = false;
  }
}

/** Workbooks write signs that XML cannot hold as "_x000D_". */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The table of strings to which cells refer: in a large sheet nearly every cell has its own. */
export async function readStrings(archive: Archive): Promise<TextList> {
  const strings = new TextList();
  let collector = new TextCollector();
  await parseWholeXml(archive.read("xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") collector = new TextCollector();
      collector.open(name);
    },
    text: (text) => collector.add(text),
    close: (name) => {
      collector.close(name);
      if (name === "si") strings.push(unescapeText(collector.text));
    },
  });
  return strings;
}
