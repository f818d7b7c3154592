import { boundsOfText } from "@/lib/edtf/index";
import type { Fields, KindDefinition } from "@/lib/kinds/kind";

// Pure functions on inputs for a merge: links of other records are redirected, duplicate parts joined.

type Values = Record<string, unknown>;
export type LoosePart = { id: string; fields: Values; translations: Record<string, Values> };
export type LooseInput = {
  responsibleCity: string | null;
  fields: Values;
  parts: Record<string, LoosePart[] | undefined>;
};

/** In the record `self`, links to `from` (a record or term) become links to `to`. */
export type Redirection = { self: string; from: string; to: string };

function redirectValue(value: unknown, { self, from, to }: Redirection): unknown {
  const turned = [value].flat().map((id) => (id === from ? to : id));
  const others = [...new Set(turned)].filter((id) => id !== self);
  return Array.isArray(value) ? others : others[0];
}

function redirectFields(fields: Fields, values: Values, redirection: Redirection): Values {
  const entries = Object.entries(values).map(([name, value]) =>
    fields[name]?.type === "link" || fields[name]?.type === "term"
      ? [name, redirectValue(value, redirection)]
      : [name, value],
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const linkNames = (fields: Fields) => Object.keys(fields).filter((name) => fields[name]!.type === "link");

/** True when a link of the part was removed because it led to the record itself; the part is then meaningless. */
function lostItsLink(fields: Fields, before: Values, after: Values): boolean {
  return linkNames(fields).some((name) => before[name] !== undefined && after[name] === undefined);
}

// The fields that identify a part within its record; two parts with equal values can be duplicates.
const identities: Readonly<Record<string, readonly string[]>> = {
  members: ["school"],
  supporters: ["organisation", "role"],
  delegations: ["city"],
  contacts: ["person", "organisation", "role"],
  levels: ["level", "stage"],
  districts: ["code"],
};

type Period = { from: string; until: string };

/** Earliest and latest possible day; open ends sort before and after every date. */
function periodOf({ from, until }: Values): Period {
  const bounds = (value: unknown) => boundsOfText(typeof value === "string" ? value : null);
  return { from: bounds(from).earliest ?? "0000", until: bounds(until).latest ?? "9999" };
}

const isCurrent = ({ until }: Values) => until === undefined;

/** True when two parts describe the same thing: equal identity, overlapping periods, and equal role or both current. */
export function areTwins(name: string, part: LoosePart, other: LoosePart): boolean {
  const identity = identities[name];
  if (!identity || identity.every((field) => part.fields[field] === undefined)) return false;
  if (!identity.every((field) => part.fields[field] === other.fields[field])) return false;
  const [first, second] = [periodOf(part.fields), periodOf(other.fields)];
  const overlap = first.from <= second.until && second.from <= first.until;
  const bothCurrent = isCurrent(part.fields) && isCurrent(other.fields);
  return overlap && (bothCurrent || part.fields.role === other.fields.role);
}

const plainRole = "membership-role/member";

function joinDates(kept: Values, lost: Values): Values {
  const [first, second] = [periodOf(kept), periodOf(lost)];
  const from = kept.from === undefined || (lost.from !== undefined && second.from < first.from) ? lost.from : kept.from;
  const until = second.until > first.until ? lost.until : kept.until;
  return Object.fromEntries(Object.entries({ from, until }).filter(([, value]) => value !== undefined));
}

/** Joins two parts: `kept` wins, `lost` fills the gaps, and the longer period is used. */
export function joinTwins(kept: LoosePart, lost: LoosePart): LoosePart {
  const { from: _from, until: _until, ...fields } = { ...lost.fields, ...kept.fields };
  if (kept.fields.role === plainRole && lost.fields.role) fields.role = lost.fields.role;
  const languages = [...new Set([...Object.keys(lost.translations), ...Object.keys(kept.translations)])];
  const texts = languages.map((item) => [item, { ...lost.translations[item], ...kept.translations[item] }]);
  const hasDates = "from" in kept.fields || "from" in lost.fields || "until" in kept.fields || "until" in lost.fields;
  const dates = hasDates ? joinDates(kept.fields, lost.fields) : {};
  return { id: kept.id, fields: { ...fields, ...dates }, translations: Object.fromEntries(texts) };
}

function joinList(name: string, parts: LoosePart[], touched: Set<string>): LoosePart[] {
  const result = parts.filter(({ id }) => !touched.has(id));
  for (const part of parts.filter(({ id }) => touched.has(id))) {
    const twin = result.findIndex((other) => areTwins(name, other, part));
    if (twin === -1) result.push(part);
    else result[twin] = joinTwins(result[twin]!, part);
  }
  const place = new Map(parts.map(({ id }, index) => [id, index]));
  return result.sort((a, b) => place.get(a.id)! - place.get(b.id)!);
}

function redirectPart(fields: Fields, part: LoosePart, redirection: Redirection): LoosePart | null {
  const after = redirectFields(fields, part.fields, redirection);
  return lostItsLink(fields, part.fields, after) ? null : { ...part, fields: after };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Redirects all links of an input. Drops links to the record itself and joins parts that became duplicates. `moved`:
 * ids of parts from the other record, which may duplicate parts here.
 */
export function redirectInput<I extends LooseInput>(
  kind: KindDefinition,
  input: I,
  redirection: Redirection,
  moved: ReadonlySet<string> = new Set(),
): I {
  const parts = Object.entries(input.parts).map(([name, list = []]) => {
    const fields = kind.parts[name]!.fields;
    const turned = list.flatMap((part) => redirectPart(fields, part, redirection) ?? []);
    const isTouched = (part: LoosePart) =>
      moved.has(part.id) ||
      !same(
        part,
        list.find(({ id }) => id === part.id),
      );
    return [name, joinList(name, turned, new Set(turned.filter(isTouched).map(({ id }) => id)))];
  });
  return {
    ...input,
    responsibleCity: input.responsibleCity === redirection.from ? redirection.to : input.responsibleCity,
    fields: redirectFields(kind.fields, input.fields, redirection),
    parts: Object.fromEntries(parts),
  };
}
