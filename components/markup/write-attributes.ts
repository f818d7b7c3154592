import { escapeText } from "./escape-text";
import { NotPlain } from "./not-plain";

/** What React calls otherwise than HTML and SVG do. */
const names: Record<string, string> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  strokeWidth: "stroke-width",
  strokeDasharray: "stroke-dasharray",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
  fontSize: "font-size",
  fontWeight: "font-weight",
  textAnchor: "text-anchor",
  defaultValue: "value",
  defaultChecked: "checked",
};

/** Written as they are: React's own name, of which HTML does not mind the capitals, or SVG's. */
const asTheyAre = new Set(
  "autoComplete autoCapitalize colSpan enterKeyHint inputMode dateTime encType hrefLang maxLength minLength preserveAspectRatio rowSpan srcSet viewBox".split(
    " ",
  ),
);

const switches = new Set(
  "async checked controls defer disabled formNoValidate hidden multiple noModule noValidate open readOnly required selected".split(
    " ",
  ),
);
const addresses = new Set(["href", "src", "action", "formAction"]);
const unwritten = new Set(["children", "dangerouslySetInnerHTML"]);

function nameOf(property: string): string {
  const name = names[property] ?? property;
  if (/[A-Z]/.test(name) && !asTheyAre.has(name) && !switches.has(name)) throw new NotPlain(property);
  return name;
}

function writeAttribute(property: string, value: unknown): string {
  const name = nameOf(property);
  if (switches.has(name)) return value ? ` ${name}=""` : "";
  if (typeof value === "boolean" && !/^(aria|data)-/.test(name)) throw new NotPlain(property);
  if (typeof value === "function" || typeof value === "object" || typeof value === "symbol")
    throw new NotPlain(property);
  const text = String(value);
  // React keeps addresses that would run a script out of its pages; so it shall decide about them.
  if (addresses.has(property) && /^[\s\p{Cc}]*j[\s\p{Cc}]*a[\s\p{Cc}]*v/iu.test(text)) throw new NotPlain(property);
  return ` ${name}="${escapeText(text)}"`;
}

export function writeAttributes(props: Readonly<Record<string, unknown>>): string {
  let written = "";
  for (const property in props) {
    const value = props[property];
    if (value !== undefined && value !== null && !unwritten.has(property)) written += writeAttribute(property, value);
  }
  return written;
}
