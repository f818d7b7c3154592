import type { Field } from "@/lib/kinds/fields";
import type { Fields, Part } from "@/lib/kinds/kind";
import { fileNames, isMediaKey, mediaAddress } from "@/lib/media/key";
import type { PublicPart } from "@/lib/records/public/every-language";

// Values as open data writes them. Terms and links say what they are called, so that nobody has to look each of them up.

type Values = Record<string, unknown>;
type Text = { text: string; language: string };

/** A person, reference or district, as readers see it. Named fields only: nothing else may slip through. */
type Linked = {
  id: string;
  kind?: string;
  slug?: string;
  title?: Text | string;
  label?: Text;
  name?: Text | string | null;
  office?: Text | null;
  [more: string]: unknown;
};

const textOf = (text: Text | string | null | undefined) => (typeof text === "object" ? text?.text : text);

/** A person is named by office, and by name where they agreed to it. */
const wirePerson = ({ id, name, office }: Linked) => ({
  id,
  ...(name ? { name: textOf(name) } : {}),
  ...(office ? { office: office.text, officeLanguage: office.language } : {}),
});

const wireDistrict = ({ id, code, name }: Linked) => ({ id, ...(code ? { code } : {}), name: textOf(name) ?? "" });

const referenceFields = ["authors", "year", "title", "titleLanguage", "publisher", "place", "series", "address"];

const wireReference = (reference: Linked) =>
  Object.fromEntries(["id", ...referenceFields].flatMap((name) => (reference[name] ? [[name, reference[name]]] : [])));

function wireRecordLink({ id, kind, slug, title }: Linked) {
  const { text, language } = title as Text;
  return { id, kind, slug, title: text, language };
}

const wireTerm = ({ id, label }: Linked) => ({ id, label: label!.text, language: label!.language });

function wireLinked(field: Field, value: unknown): unknown {
  const linked = value as Linked;
  if (field.type === "term") return wireTerm(linked);
  if (field.type !== "link") return value;
  if (field.to === "person") return wirePerson(linked);
  if (field.to === "reference") return wireReference(linked);
  if (field.to === "district") return wireDistrict(linked);
  return wireRecordLink(linked);
}

export function wireValue(field: Field, value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => wireLinked(field, one)) : wireLinked(field, value);
}

/** What only the platform itself needs to know. */
const internal: Readonly<Record<string, readonly string[]>> = { contacts: ["receivesMessages", "receivesVisits"] };

/** The fields of a kind's part that open data has. */
export const openFields = (name: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !internal[name]?.includes(field)));

export function wireFields(fields: Fields, values: Values): Values {
  return Object.fromEntries(
    Object.keys(fields).flatMap((name) =>
      values[name] === undefined ? [] : [[name, wireValue(fields[name]!, values[name])]],
    ),
  );
}

/** The address of a stored file in its largest size. */
function fileAddress(key: unknown, site: string): string | undefined {
  if (!isMediaKey(key)) return undefined;
  const names = fileNames(key);
  return `${site}${mediaAddress(key, names.findLast((name) => name.endsWith(".jpg")) ?? names[0]!)}`;
}

export function wirePart(name: string, part: Part, { id, fields, texts }: PublicPart, site: string) {
  const values = wireFields(openFields(name, part.fields), fields);
  const file = name === "media" ? fileAddress(fields.file, site) : undefined;
  return { id, ...values, ...(file ? { file } : {}), texts };
}
