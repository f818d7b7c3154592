import { type Graph, type Iri, type Literal, prefixes, type RdfValue, type Statements, splitName } from "./graph";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

const asHex = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are escaped
const special = /["\\\u0000-\u001f\u007f]/g;
const quoted = (text: string) => `"${text.toWellFormed().replace(special, (sign) => escapes[sign] ?? asHex(sign))}"`;

/** What an address must not contain in angle brackets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are escaped
const forbidden = /[\u0000-\u0020<>"{}|^`\\]/g;

const address = (name: Iri): string => (splitName(name) ? name : `<${name.replace(forbidden, encodeURIComponent)}>`);

function literal({ text, language, type }: Literal): string {
  if (language) return `${quoted(text)}@${language}`;
  return type ? `${quoted(text)}^^${address(type)}` : quoted(text);
}

function valueText(value: RdfValue, indent: string): string {
  if ("iri" in value) return address(value.iri);
  if (!("blank" in value)) return literal(value);
  const inner = `${indent}  `;
  return `[\n${statementLines(value.blank, inner)}\n${indent}]`;
}

function statementLines(statements: Statements, indent: string): string {
  const lines = statements.map(([predicate, value]) => {
    const name = predicate === "rdf:type" ? "a" : address(predicate);
    return `${indent}${name} ${valueText(value, indent)}`;
  });
  return lines.join(" ;\n");
}

/** Writes statements as Turtle. */
export function writeTurtle(graph: Graph): string {
  const head = Object.entries(prefixes).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`);
  const subjects = graph
    .filter(({ statements }) => statements.length > 0)
    .map((subject) => `${address(subject.iri)}\n${statementLines(subject.statements, "  ")} .`);
  return `${[...head, "", ...subjects].join("\n")}\n`;
}
