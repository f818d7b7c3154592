import { parseXml, XmlDocumentType, XmlElement, XmlError, type XmlNode, XmlText } from "@rgrove/parse-xml";
import type { Result } from "@/lib/errors";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { isKindName } from "@/lib/kinds/index";
import { decodeXml } from "./decode";
import { readUnitId } from "./id";
import type { ReturnedFile, ReturnedUnit } from "./model";

const refused = (key: string): Result<never> => ({
  ok: false,
  reason: "invalid",
  errors: [{ key: `translation:error.${key}`, path: ["file"] }],
});

/** More than any translation program writes into 8 MB; each becomes an object. */
const maxTags = 400_000;
const maxUnits = 20_000;
const maxRecords = 2_000;

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) count += 1;
  return count;
}

/** Programs give the names a prefix as they like. */
const localName = ({ name }: XmlElement) => name.slice(name.indexOf(":") + 1);

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement && localName(child) === name) as XmlElement[];

/** What stands around text and can be left away: a program's segments, and signs of Markdown that it protected. */
const transparent = ["g", "mrk", "ph", "bpt", "ept", "it", "sub"];

/** The text of an element; null when a mark in it stands for something that is not there. */
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

/** The units of a body and of its groups, at any depth. */
function unitsIn(element: XmlElement): ReturnedUnit[] {
  return element.children.flatMap((child): ReturnedUnit[] => {
    if (!(child instanceof XmlElement)) return [];
    if (localName(child) === "group") return unitsIn(child);
    return localName(child) === "trans-unit" ? [readUnit(child)] : [];
  });
}

/** Programs make "cs-CZ" of "cs". */
function localeOf(code: string | undefined): Locale | null {
  const [language] = (code ?? "").toLowerCase().split(/[-_]/);
  return isLocale(language) ? language : null;
}

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readFile(file: XmlElement): ReturnedFile {
  const { original = "", "source-language": from, "target-language": to } = file.attributes;
  const [kind = "", id = "", ...rest] = original.split("/");
  const isRecord = isKindName(kind) && idPattern.test(id) && rest.length === 0;
  return {
    record: isRecord ? { kind, id } : null,
    from: localeOf(from),
    to: localeOf(to),
    units: childrenOf(file, "body").flatMap(unitsIn),
  };
}

function readDocument(text: string): Result<ReturnedFile[]> {
  const document = parseXml(text, { preserveDocumentType: true });
  // Nothing is expanded even with one; but nobody who translates needs it.
  if (document.children.some((node) => node instanceof XmlDocumentType)) return refused("doctype");
  const { root } = document;
  if (!root || localName(root) !== "xliff") return refused("notXliff");
  if (!/^1\.[0-2]$/.test(root.attributes.version ?? "")) return refused("version");
  const files = childrenOf(root, "file").map(readFile);
  const count = files.reduce((sum, { units }) => sum + units.length, 0);
  if (files.length > maxRecords || count > maxUnits) return refused("tooMuch");
  if (count === 0) return refused("noUnits");
  if (files.every(({ from, to }) => !from || !to || from === to)) return refused("languages");
  return { ok: true, value: files };
}

/** Reads what a translation office sent. Whatever is in it: an answer, or an error that says what is wrong. */
export function readXliff(bytes: Uint8Array): Result<ReturnedFile[]> {
  const text = decodeXml(bytes);
  if (text === null) return refused("encoding");
  if (countTags(text) > maxTags) return refused("tooMuch");
  try {
    return readDocument(text);
  } catch (error) {
    // Not well-formed, or nested more deeply than anybody can follow.
    if (error instanceof XmlError || error instanceof RangeError) return refused("notXliff");
    throw error;
  }
}
