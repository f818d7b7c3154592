import { type BibtexEntry, readBibtexEntries } from "./bibtex-entries";
import { doiIn, joinNames, languageNamed, type ReadEntry, type ReadReference, yearIn } from "./entry";
import { readTex } from "./tex-letters";

/** Splits at "and" outside of braces, so that {Barnes and Noble} stays one name. */
function namesIn(value: string): string[] {
  let depth = 0;
  let name = "";
  const names: string[] = [];
  for (const word of value.split(/(\s+)/)) {
    if (depth === 0 && word.toLowerCase() === "and") {
      names.push(name);
      name = "";
    } else name += word;
    depth += (word.match(/(?<!\\)\{/g) ?? []).length - (word.match(/(?<!\\)\}/g) ?? []).length;
  }
  return [...names, name].map((item) => item.trim()).filter((item) => item !== "" && item.toLowerCase() !== "others");
}

const particles = /^(?:van|von|der|den|de|del|della|da|di|dos|das|la|le|ter|ten|zu|af)$/;

/** "Anna Riera Puig" and "Riera Puig, Anna" become the same; an organisation in braces is left as it is. */
function surnameFirst(name: string): string {
  if (/^\{.*\}$/.test(name)) return readTex(name);
  const text = readTex(name);
  if (text.includes(",")) {
    const [last = "", ...rest] = text.split(",").map((part) => part.trim());
    return [last, ...rest.reverse().slice(0, 1)].filter(Boolean).join(", ");
  }
  const words = text.split(" ");
  if (words.length < 2) return text;
  const particle = words.findIndex((word, index) => index > 0 && particles.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return `${words.slice(at).join(" ")}, ${words.slice(0, at).join(" ")}`;
}

function referenceOf({ fields }: BibtexEntry): ReadReference {
  const text = (...names: string[]) => {
    const name = names.find((one) => fields.get(one)?.trim());
    return name ? readTex(fields.get(name) ?? "") : "";
  };
  const plain = (name: string) =>
    (fields.get(name) ?? "")
      .replace(/[{}]/g, "")
      .replace(/\\([_%&#~])/g, "$1")
      .trim();
  const people = fields.get("author") ?? fields.get("editor") ?? "";
  const [title, subtitle] = [text("title"), text("subtitle")];
  const address = plain("url").replace(/^\\url/, "");
  return {
    authors: joinNames(namesIn(people).map(surnameFirst)),
    year: yearIn(text("year", "date")),
    title: [title, subtitle].filter(Boolean).join(": "),
    titleLanguage: languageNamed(text("langid", "language", "hyphenation")),
    publisher: text("publisher", "institution", "school", "organization"),
    place: text("location", "address"),
    series: text("journal", "journaltitle", "booktitle", "series"),
    doi: doiIn(plain("doi")) || doiIn(address),
    isbn: plain("isbn"),
    address: /^https?:/i.test(address) ? address : "",
  };
}

/** The first `most` references of a BibTeX or BibLaTeX file. */
export function readBibtex(text: string, most: number): ReadEntry[] {
  const entries = readBibtexEntries(text).slice(0, most);
  return entries.map((entry) => {
    if ("broken" in entry) return { name: entry.broken, problem: "syntax" };
    const reference = referenceOf(entry);
    return reference.title ? { name: entry.key, reference } : { name: entry.key || entry.type, problem: "noTitle" };
  });
}
