import { parseXml, XmlDocumentType, XmlElement, XmlError, type XmlNode, XmlText } from "@rgrove/parse-xml";
import { decodeXml } from "./decode.ts";
import { readUnitId } from "./id.ts";
import type { ReturnedUnit } from "./model";

// Parses an XLIFF file, independent of our records. Runs in a worker thread, so it may import only packages and
// relative paths with file extension.

export type DocumentFile = {
  original: string;
  from: string | undefined;
  to: string | undefined;
  units: ReturnedUnit[];
};
export type ReadDocument =
  | { files: DocumentFile[] }
  | { error: "doctype" | "notXliff" | "version" | "tooMuch" | "noUnits" | "encoding" };

/** Far above what programs write into 8 MB; limits memory, because every tag becomes an object. */
const maxTags = 400_000;
const maxUnits = 20_000;
const maxRecords = 2_000;

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) count += 1;
  return count;
}

/** The element name without its namespace prefix. */
const localName = ({ name }: XmlElement) => name.slice(name.indexOf(":") + 1);

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement && localName(child) === name) as XmlElement[];

/** Inline elements that may be dropped: segmentation and protected Markdown marks. */
const transparent = ["g", "mrk", "ph", "bpt", "ept", "it", "sub"];

/** The text of nodes; null when an inline element stands for missing content. */
function textOf(nodes: readonly XmlNode[]): string | null {
  let text = "";
  for (const node of nodes) {
    if (node instanceof XmlText) text += node.text;
    if (!(node instanceof XmlElement)) continue;
    const inner = transparent.includes(localName(node)) ? textOf(node.children) : null;
    if (inner === null) return null;
    text += inner;
  }
  return text;
}

const confirmedStates = ["translated", "final", "signed-off"];
const openStates = ["new", "needs-translation"];

function readUnit(unit: XmlElement): ReturnedUnit {
  const { id = "", approved } = unit.attributes;
  const target = childrenOf(unit, "target")[0];
  const state = target?.attributes.state ?? "";
  const text = textOf(target?.children ?? []);
  const source = textOf(childrenOf(unit, "source")[0]?.children ?? []);
  return {
    ...(readUnitId(id) ?? { leaf: null, sourceHash: "", targetHash: "" }),
    text: text ?? "",
    isConfirmed: approved === "yes" || confirmedStates.includes(state),
    isOpen: openStates.includes(state) && text === source,
    isBroken: text === null,
  };
}

/** The units of a body and its groups, at any depth. */
function unitsIn(element: XmlElement): ReturnedUnit[] {
  return element.children.flatMap((child): ReturnedUnit[] => {
    if (!(child instanceof XmlElement)) return [];
    if (localName(child) === "group") return unitsIn(child);
    return localName(child) === "trans-unit" ? [readUnit(child)] : [];
  });
}

function readFile(file: XmlElement): DocumentFile {
  const { original = "", "source-language": from, "target-language": to } = file.attributes;
  return { original, from, to, units: childrenOf(file, "body").flatMap(unitsIn) };
}

function readRoot(text: string): ReadDocument {
  const document = parseXml(text, { preserveDocumentType: true });
  // Entities are never expanded; a DOCTYPE is refused because no translation file needs one.
  if (document.children.some((node) => node instanceof XmlDocumentType)) return { error: "doctype" };
  const { root } = document;
  if (!root || localName(root) !== "xliff") return { error: "notXliff" };
  if (!/^1\.[0-2]$/.test(root.attributes.version ?? "")) return { error: "version" };
  const files = childrenOf(root, "file").map(readFile);
  const count = files.reduce((sum, { units }) => sum + units.length, 0);
  if (files.length > maxRecords || count > maxUnits) return { error: "tooMuch" };
  return count === 0 ? { error: "noUnits" } : { files };
}

/** Parses the bytes of a file. Never throws for bad input; returns the reason instead. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const text = decodeXml(bytes);
  if (text === null) return { error: "encoding" };
  if (countTags(text) > maxTags) return { error: "tooMuch" };
  try {
    return readRoot(text);
  } catch (error) {
    // Malformed XML, or nested too deeply.
    if (error instanceof XmlError || error instanceof RangeError) return { error: "notXliff" };
    throw error;
  }
}
