import { writeUnitId } from "./id";
import type { SentFile, SentUnit } from "./model";
import { escapeAttribute, escapeXmlText } from "./text";

const attributes = (values: Record<string, string | undefined>) =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`))
    .join("");

const noteLines = (notes: readonly string[], indent: string) =>
  notes.map((note) => `${indent}<note>${escapeXmlText(note)}</note>\n`).join("");

/** The text is Markdown, exported unchanged including its spaces. */
function writeUnit(unit: SentUnit, { from, to }: SentFile): string {
  const { source, target, notes, longest } = unit;
  const limit = longest === undefined ? {} : { maxwidth: String(longest), "size-unit": "char" };
  const state = target ? "needs-review-translation" : "needs-translation";
  return `      <trans-unit${attributes({ id: writeUnitId(unit), "xml:space": "preserve", ...limit })}>
        <source${attributes({ "xml:lang": from })}>${escapeXmlText(source)}</source>
        <target${attributes({ "xml:lang": to, state })}>${escapeXmlText(target)}</target>
${noteLines(notes, "        ")}      </trans-unit>
`;
}

function writeFile(file: SentFile): string {
  const { original, from, to, notes, units } = file;
  const header = notes.length > 0 ? `    <header>\n${noteLines(notes, "      ")}    </header>\n` : "";
  const named = { original, "source-language": from, "target-language": to, datatype: "plaintext" };
  return `  <file${attributes(named)}>
${header}    <body>
${units.map((unit) => writeUnit(unit, file)).join("")}    </body>
  </file>
`;
}

/** Writes an XLIFF 1.2 document. */
export function writeXliff(files: readonly SentFile[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
${files.map(writeFile).join("")}</xliff>
`;
}
