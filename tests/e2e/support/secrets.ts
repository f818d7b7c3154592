import { type KindName, kindNames } from "@/lib/kinds/index";
import { demo, people } from "@/prisma/demo/index";

// Data of the demo that must never be public.

type Texts = Record<string, unknown>;
type AnyRecord = {
  texts: Record<string, Texts>;
  publication?: string;
  unpublished?: string[];
  parts?: Record<string, { fields: Record<string, unknown>; texts?: Record<string, Texts> }[]>;
};

const recordsOf = (kind: KindName) => demo[kind] as unknown as AnyRecord[];

/** Sentences long enough to be unique. */
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

/** Drafts, archived records and unpublished translations. */
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
  // The part before the @ identifies an address in any notation, unless it is an ordinary word.
  ...people.flatMap(({ email }) => (/^(canary-|\w+\.)/.test(email) ? email.split("@")[0]! : [])),
];
/** Names and addresses, which are searched for in any notation. */
const persons = [
  "CANARY-PRIVATE",
  ...addresses,
  // A shared mailbox may be named after an office, which is not secret.
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

/** The addresses of the demo's people in a text. Only those who may edit the person may see them. */
export function addressesIn(text: string): string[] {
  const plain = unescapeText(text);
  return addresses.filter((secret) => text.includes(secret) || plain.includes(secret));
}

/** The secrets in a text, also in escaped form (payloads, addresses, entities). */
export function secretsIn(text: string): string[] {
  const plain = unescapeText(text);
  return [
    ...persons.filter((secret) => text.includes(secret) || plain.includes(secret)),
    ...unpublished.filter((sentence) => text.includes(sentence)),
  ];
}
