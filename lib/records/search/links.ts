import { numberHas, withNumber, withoutNumber } from "./numbers";

/**
 * Ascending lists: which documents belong to which, in one direction: 100,000 practices point at 300,000 records. Lists that changed since
 * all were read stand aside, so that a save copies none of the others.
 */
export type Links = {
  /** Number → where its list begins in `targets`. */
  starts: Int32Array;
  targets: Int32Array;
  changed: ReadonlyMap<number, Int32Array>;
};

const none = new Int32Array();

export function linksOf({ starts, targets, changed }: Links, number: number): Int32Array {
  const [start, end] = [starts[number], starts[number + 1]];
  return changed.get(number) ?? (start === undefined || end === undefined ? none : targets.subarray(start, end));
}

/** From pairs, of which those of a number are ascending. `size`: above the highest number. */
function linksBetween(from: readonly number[], to: readonly number[], size: number): Links {
  const starts = new Int32Array(size + 1);
  for (const number of from) starts[number + 1]! += 1;
  for (let number = 0; number < size; number++) starts[number + 1]! += starts[number]!;
  const next = starts.slice();
  const targets = new Int32Array(to.length);
  for (const [at, number] of from.entries()) targets[next[number]!++] = to[at]!;
  return { starts, targets, changed: new Map() };
}

/** Both directions. */
export type LinkedDocuments = { pointed: Links; pointing: Links };

/** `targetsOf`: number → what it points at, ascending in both. */
export function linkedDocuments(targetsOf: Iterable<[number, readonly number[]]>, size: number): LinkedDocuments {
  const [from, to]: [number[], number[]] = [[], []];
  for (const [number, targets] of targetsOf)
    for (const target of targets) {
      from.push(number);
      to.push(target);
    }
  return { pointed: linksBetween(from, to, size), pointing: linksBetween(to, from, size) };
}

/** Number → what it points at now; nothing where it is gone. `arrived`: number → what points at it, for new ones. */
export type ChangedLinks = {
  pointed: ReadonlyMap<number, readonly number[]>;
  arrived: ReadonlyMap<number, Int32Array>;
};

/** The links after a save. */
export function patchLinks({ pointed, pointing }: LinkedDocuments, change: ChangedLinks): LinkedDocuments {
  const patched = {
    pointed: { ...pointed, changed: new Map(pointed.changed) },
    pointing: { ...pointing, changed: new Map(pointing.changed) },
  };
  const add = (links: "pointed" | "pointing", number: number, other: number) => {
    const list = linksOf(patched[links], number);
    if (!numberHas(list, other)) patched[links].changed.set(number, withNumber(list, other));
  };
  for (const [number, from] of change.arrived) for (const other of from) add("pointed", other, number);
  for (const [number, from] of change.arrived) patched.pointing.changed.set(number, from);
  for (const [number, targets] of change.pointed) {
    for (const target of linksOf(pointed, number))
      if (!targets.includes(target))
        patched.pointing.changed.set(target, withoutNumber(linksOf(patched.pointing, target), number));
    patched.pointed.changed.set(number, Int32Array.from(targets).sort());
    for (const target of targets) add("pointing", target, number);
  }
  return patched;
}
