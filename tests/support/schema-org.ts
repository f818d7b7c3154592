import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Validator from "@adobe/structured-data-validator";

// The vocabulary of schema.org, read from the type declarations of `schema-dts`, which are generated from the official
// definition with one line per property. Nothing is downloaded.

type Class = { parent: string[]; properties: Map<string, string[]> };

const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve("schema-dts")
    .replace(/schema\.js$/, "schema.d.ts"),
  "utf8",
);

const namesIn = (text: string, separator: RegExp) =>
  text.split(separator).map((name) => name.replace(/<.*/, "").trim());

function readClasses(): Map<string, Class> {
  const classes = new Map<string, Class>();
  for (const [, name = "", above = "", body = ""] of declarations.matchAll(
    /^(?:export )?interface (\w+)Base extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
  )) {
    const parent = namesIn(above, /, /).flatMap((one) => (one.endsWith("Base") ? [one.slice(0, -4)] : []));
    const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm)].map(
      ([, property = "", range = ""]) => [property, namesIn(range, /\|/)] as const,
    );
    classes.set(name, { parent, properties: new Map(properties) });
  }
  for (const [, name = "", base = ""] of declarations.matchAll(/^export interface (\w+)Leaf extends (\w+)Base/gm)) {
    if (name !== base) classes.set(name, { parent: [base], properties: new Map() });
  }
  return classes;
}

/** Type → its direct subtypes. */
function readSubtypes(): Map<string, string[]> {
  const unions = declarations.matchAll(/^export type (\w+)(?:<[^>]*>)? = (\w+Leaf.*);$/gm);
  return new Map([...unions].map(([, name = "", union = ""]) => [name, namesIn(union, /\|/)]));
}

const classes = readClasses();
const subtypes = readSubtypes();

/** The same in schema.org's own format, which the validator takes. */
const definition = {
  "@graph": [...classes].flatMap(([name, { parent, properties }]) => [
    {
      "@id": `schema:${name}`,
      "@type": "rdfs:Class",
      "rdfs:subClassOf": parent.map((one) => ({ "@id": `schema:${one}` })),
    },
    ...[...properties.keys()].map((property) => ({
      "@id": `schema:${property}`,
      "@type": "rdf:Property",
      "schema:domainIncludes": { "@id": `schema:${name}` },
    })),
  ]),
};

function isA(type: string, ancestor: string): boolean {
  return type === ancestor || (subtypes.get(ancestor) ?? []).some((below) => isA(type, below));
}

function rangeOf(type: string, property: string): string[] | undefined {
  const known = classes.get(type);
  if (known?.properties.has(property)) return known.properties.get(property);
  for (const parent of known?.parent ?? []) {
    const range = rangeOf(parent, property);
    if (range) return range;
  }
  return undefined;
}

const texts: Record<string, (text: string) => boolean> = {
  Text: () => true,
  Date: (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text),
  DateTime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text),
  URL: (text) => URL.canParse(text),
};
const numbers = ["Number", "Integer", "Float"];

type Node = { "@type"?: string; "@id"?: string; [property: string]: unknown };
const isRole = (type: string) => isA(type, "Role");

function isOfRange(value: unknown, range: string[], property: string): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => isOfRange(one, range, property));
  if (typeof value === "string") return range.some((name) => texts[name]?.(value));
  if (typeof value === "number") return range.some((name) => numbers.includes(name));
  if (typeof value !== "object" || value === null) return false;
  const node = value as Node;
  const type = node["@type"];
  if (!type) return node["@id"] !== undefined && range.includes("IdReference");
  // A role stands between a thing and the value of its property, and repeats the property.
  if (isRole(type)) return isOfRange(node[property], range, property);
  return range.some((name) => isA(type, name));
}

/** Values that schema.org does not expect at a property. */
function rangeIssues(node: Node, path: string, under?: string): string[] {
  const type = node["@type"];
  if (!type) return [];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith("@")) return [];
    const here = `${path}.${property}`;
    const inner = [value].flat().flatMap((one) => {
      return typeof one === "object" && one !== null ? rangeIssues(one as Node, here, property) : [];
    });
    if (isRole(type) && property === under) return inner;
    const range = rangeOf(type, property);
    const isFine = range && isOfRange(value, range, property);
    return isFine
      ? inner
      : [`${here}: ${JSON.stringify(value)?.slice(0, 120)} is not ${range?.join(" or ")}`, ...inner];
  });
}

type Issue = {
  issueMessage: string;
  severity: string;
  fieldNames?: string[];
  path: { type?: string; property?: string }[];
};

/** Warnings that do not apply: rules for products and shops, and for properties that use the role pattern. */
function isBesideThePoint({ issueMessage, fieldNames = [], path }: Issue): boolean {
  const last = path.at(-1);
  if (issueMessage.includes('for type "') && fieldNames[0] === last?.property && /Role"/.test(issueMessage))
    return true;
  return issueMessage.includes("reviewRating") || issueMessage.includes("datePublished");
}

/** All faults of a graph: unknown types and properties, values out of range, and what search engines require. */
export async function schemaOrgIssues(graph: { "@graph": readonly unknown[] }): Promise<string[]> {
  const nodes = structuredClone(graph["@graph"]) as Node[];
  const jsonld = Object.groupBy(nodes, (node) => String(node["@type"]));
  const found: Issue[] = await new Validator(definition).validate({ jsonld });
  const messages = found
    .filter((issue) => !isBesideThePoint(issue))
    .map(
      ({ issueMessage, path }) => `${path.map(({ property, type }) => property ?? type).join(".")}: ${issueMessage}`,
    );
  return [...messages, ...nodes.flatMap((node) => rangeIssues(node, String(node["@type"])))];
}
