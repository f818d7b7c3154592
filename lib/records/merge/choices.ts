import type { KindDefinition } from "@/lib/kinds/kind";

// What a person may choose in a merge: for each field, text or group of fields, whose value stays.

const sides = ["keep", "lose", "both"] as const;
/** Of which record the value stays; `both` unites lists. */
export type MergedChoice = (typeof sides)[number];
/** By the key of what is chosen. Without a choice nothing is lost: lists are united, gaps filled. */
export type MergedChoices = Readonly<Record<string, MergedChoice>>;

/** Values that mean something only together, such as a code and its register: they are taken from one record. */
const together: readonly (readonly string[])[] = [
  ["officialCode", "codeSystem"],
  ["registerCode", "codeSystem"],
  ["population", "populationAsOf", "populationSource"],
  ["coordinates", "coordinatesApproximate"],
  ["address", "postcode"],
  ["city", "district"],
  ["agesFrom", "agesTo"],
  ["founded", "ended"],
  ["start", "end"],
];

export type FieldGroup = { key: string; names: string[]; isList: boolean };

/** The fields of a kind as they are chosen, in the order of its declaration. */
export function fieldGroups({ fields }: KindDefinition): FieldGroup[] {
  const names = Object.keys(fields);
  const groups = together.map((group) => group.filter((name) => names.includes(name)));
  const inGroup = (name: string) => groups.find((group) => group.length > 1 && group.includes(name)) ?? [name];
  return names
    .filter((name) => inGroup(name)[0] === name)
    .map((name) => {
      const field = fields[name]!;
      return { key: `fields.${name}`, names: inGroup(name), isList: "many" in field && field.many };
    });
}

/** "lose:fields.phone", as a form sends it. */
export const writeChoice = (key: string, choice: MergedChoice) => `${choice}:${key}`;

/** The choices of a form; what is none is left out. */
export function readValueChoices(values: readonly unknown[]): MergedChoices {
  const read = values.flatMap((value) => {
    const [choice, key = ""] = String(value).split(":", 2);
    const known = sides.find((item) => item === choice);
    return known && key ? [[key, known] as const] : [];
  });
  return Object.fromEntries(read);
}

/** The choices of these lines, as a form sends them. */
export const shownChoices = (lines: readonly { key: string; chosen: MergedChoice }[]): string =>
  choicesAsText(Object.fromEntries(lines.map(({ key, chosen }) => [key, chosen])));

/** One text for equal choices, to compare what was shown with what is sent. */
export const choicesAsText = (chosen: MergedChoices): string =>
  Object.entries(chosen)
    .map(([key, choice]) => writeChoice(key, choice))
    .sort()
    .join(" ");
