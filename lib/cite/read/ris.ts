import { doiIn, joinNames, languageNamed, type ReadEntry, type ReadReference, yearIn } from "./entry";

type Fields = Map<string, string[]>;

/** A tag, up to two spaces, a hyphen, and its value. Some programs write one space, or none after the hyphen. */
const tagged = /^\s*([A-Z][A-Z0-9]) {0,2}- ?(.*)$/;

/** The values of a tag, to add to. */
function valuesOf(fields: Fields, tag: string): string[] {
  const values = fields.get(tag) ?? [];
  fields.set(tag, values);
  return values;
}

/** The entries of a file: tag → its values. A line without a tag continues the one before. */
function entriesIn(text: string): Fields[] {
  const entries: Fields[] = [];
  let fields: Fields | null = null;
  let last = "";
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag = "", value = ""] = tagged.exec(line) ?? [];
    if (tag === "TY") {
      fields = new Map();
      entries.push(fields);
    } else if (tag === "ER") fields = null;
    if (!fields) continue;
    if (tag) {
      last = tag;
      valuesOf(fields, tag).push(value.trim());
    } else if (line.trim() !== "") {
      const values = valuesOf(fields, last);
      const begun = values.pop();
      values.push(begun ? `${begun} ${line.trim()}` : line.trim());
    }
  }
  return entries;
}

function referenceOf(fields: Fields): ReadReference {
  const all = (...tags: string[]) => tags.flatMap((tag) => fields.get(tag) ?? []).filter(Boolean);
  const first = (...tags: string[]) => all(...tags)[0] ?? "";
  const people = all("AU", "A1");
  const addresses = all("UR", "L2", "LK", "L1");
  const numbers = all("SN");
  return {
    authors: joinNames(people.length > 0 ? people : all("A2", "ED", "A3")),
    year: yearIn(first("PY", "Y1", "DA")),
    title: first("TI", "T1", "CT", "BT"),
    titleLanguage: languageNamed(first("LA")),
    publisher: first("PB"),
    place: first("CY", "PP"),
    series: first("T2", "JO", "JF", "JA", "T3"),
    doi: doiIn([...all("DO", "M3"), ...addresses].join(" ")),
    // The same tag holds the ISSN of a journal, which has eight digits.
    isbn: numbers.find((number) => number.replace(/[^\dX]/gi, "").length >= 10) ?? "",
    address: addresses.find((address) => /^https?:/i.test(address)) ?? "",
  };
}

/** The first `most` references of a RIS file. */
export function readRis(text: string, most: number): ReadEntry[] {
  const entries = entriesIn(text).slice(0, most);
  return entries.map((fields) => {
    const reference = referenceOf(fields);
    const name = fields.get("ID")?.[0] || reference.title.slice(0, 60);
    return reference.title ? { name, reference } : { name: name || "TY", problem: "noTitle" };
  });
}
