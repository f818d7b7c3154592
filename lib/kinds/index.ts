import { city } from "./city";
import { cluster } from "./cluster";
import { guide } from "./guide";
import type { KindDefinition } from "./kind";
import { meeting } from "./meeting";
import { network } from "./network";
import { organisation } from "./organisation";
import { practice } from "./practice";
import { school } from "./school";

/** The eight kinds. */
export const kinds = { city, organisation, school, network, cluster, practice, guide, meeting };

export type KindName = keyof typeof kinds;
export type KindOf<K extends KindName> = (typeof kinds)[K];

export const kindNames = Object.keys(kinds) as KindName[];

type Missing<L extends readonly KindName[]> = Exclude<KindName, L[number]>;

/** All kinds in a given order. A list that misses one does not compile, and the error names it. */
export function everyKind<const L extends readonly KindName[]>(
  order: L & ([Missing<L>] extends [never] ? unknown : { missing: Missing<L> }),
): L {
  return order;
}

/** A kind's declaration with its general type, for generic code. */
export function kindNamed(name: KindName): KindDefinition {
  return kinds[name];
}

/** False for inherited names such as "constructor". */
export function isKindName(value: string): value is KindName {
  return Object.hasOwn(kinds, value);
}

/** The kind with this path segment (`networks` → `network`). */
export function kindAtPath(path: string): KindName | undefined {
  return kindNames.find((name) => kinds[name].path === path);
}
