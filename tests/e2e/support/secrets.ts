import { type KindName, kindNames } from "@/lib/kinds/index";
import { demo, people } from "@/prisma/demo/index";

// What the demo knows and the public must never see.

type Texts = Record<string, unknown>;
type AnyRecord = {
  texts: Record<string, Texts>;
  publication?: string;
  unpublished?: string[];
  parts?: Record<string, { fields: Record<string, unknown>; texts?: Record<string, Texts> }[]>;
};

const recordsOf = (kind: KindName) => demo[kind] as unknown as AnyRecord[];

/** Long enough to be nobody else's words. */
function sentencesOf(texts: Texts | undefined): string[] {
  const found = Object.values(texts ?? {}).flatMap(
    (value) => JSON.stringify(value).match(/[^"*_[\]#\\|`]{30,60}/g) ?? [],
  );
  return found.map((one) => one.trim());
}

const publicSentences = new Set(
  kindNames.flatMap((kind) =>
    recordsOf(kind)
      .filter(({ publication = "published" }) => publication === "published")
      .flatMap(({ texts, unpublished = [] }) =>
        Object.entries(texts).flatMap(([language, text]) => (unpublished.includes(language) ? [] : sentencesOf(text))),
      ),
  ),
);

/** Drafts, archived records, and translations that are not finished. */
function unpublishedSentences(): string[] {
  const all = kindNames.flatMap((kind) =>
    recordsOf(kind).flatMap(({ texts, publication = "published", unpublished = [] }) =>
      Object.entries(texts).flatMap(([language, text]) =>
        publication !== "published" || unpublished.includes(language) ? sentencesOf(text) : [],
      ),
    ),
  );
  return [...new Set(all)].filter((sentence) => !publicSentences.has(sentence));
}

const addresses = [
  ...people.map(({ email }) => email),
  // What stands before the @ tells an address however its @ is written, where it is no word of its own.
  ...people.flatMap(({ email }) => (/^(canary-|\w+\.)/.test(email) ? email.split("@")[0]! : [])),
];
/** Names and addresses: looked for everywhere, however they are written. */
const persons = [
  "CANARY-PRIVATE",
  ...addresses,
  // A desk may be called by its office, which is no secret.
  ...people
    .filter(({ showName, name, offices }) => !showName && !Object.values(offices).includes(name))
    .map(({ name }) => name),
];
const unpublished = unpublishedSentences();

const escapes = /\\u([0-9a-f]{4})|&#x([0-9a-f]+);|%([0-7][0-9a-f])/gi;

function unescapeText(text: string): string {
  return text.replace(escapes, (_all, unicode, entity, percent) =>
    String.fromCharCode(Number.parseInt(unicode ?? entity ?? percent, 16)),
  );
}

/** The addresses of the demo's people in a text: nobody reads them but who may edit the person. */
export function addressesIn(text: string): string[] {
  const plain = unescapeText(text);
  return addresses.filter((secret) => text.includes(secret) || plain.includes(secret));
}

/** The secrets in a text, also where it is written with escapes (payloads, addresses, entities). */
export function secretsIn(text: string): string[] {
  const plain = unescapeText(text);
  return [
    ...persons.filter((secret) => text.includes(secret) || plain.includes(secret)),
    ...unpublished.filter((sentence) => text.includes(sentence)),
  ];
}
