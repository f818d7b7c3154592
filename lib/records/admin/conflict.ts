import { database } from "@/lib/db";
import { partsApart } from "@/lib/kinds/parts";
import { listChanges } from "@/lib/records/history/changes";
import { inputActions } from "@/lib/records/write/earlier-version";

/** A field that two people changed. */
export type FieldConflict = {
  path: string;
  mine: unknown;
  theirs: unknown;
  /** The preselected version: mine where I changed it, theirs otherwise. */
  suggested: "mine" | "theirs";
};

async function inputAt(id: string, version: number): Promise<object> {
  const line = await database().history.findFirst({
    where: { recordId: id, version, action: { in: inputActions } },
    orderBy: { id: "desc" },
  });
  return (line?.input as object | null) ?? {};
}

/** True when only parts with their own form (media) were saved since `version`. */
export async function onlyApartChanged(id: string, version: number, now: object): Promise<boolean> {
  const paths = Object.keys(listChanges(await inputAt(id, version), now));
  return paths.every((path) => partsApart.some((part) => `${path}.`.startsWith(`parts.${part}.`)));
}

/** The differences between my input, based on `version`, and the saved one. */
export async function listDifferences(
  id: string,
  version: number,
  mine: object,
  theirs: object,
): Promise<FieldConflict[]> {
  const changedByMe = listChanges(await inputAt(id, version), mine);
  return Object.entries(listChanges(theirs, mine))
    .filter(([path]) => !path.endsWith(".position"))
    .map(([path, [there, here]]) => {
      const isMine = Object.keys(changedByMe).some(
        (own) => `${own}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${own}.`),
      );
      return { path, mine: here, theirs: there, suggested: isMine ? "mine" : "theirs" };
    });
}

type Item = { id: string };
const isList = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item?.id === "string");
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function takeItem(mine: Item[], theirs: Item[], id: string, rest: string[]): Item[] {
  const here = mine.findIndex((item) => item.id === id);
  const there = theirs.findIndex((item) => item.id === id);
  const next = takeAt(mine[here], theirs[there], rest) as Item | undefined;
  if (next === undefined) return mine.filter((item) => item.id !== id);
  return here < 0 ? mine.toSpliced(there, 0, next) : mine.with(here, next);
}

function takeAt(mine: unknown, theirs: unknown, [step, ...rest]: string[]): unknown {
  if (step === undefined) return theirs ?? undefined;
  if (isList(mine) || isList(theirs))
    return takeItem(isList(mine) ? mine : [], isList(theirs) ? theirs : [], step, rest);
  const [here, there] = [isObject(mine) ? mine : {}, isObject(theirs) ? theirs : {}];
  const own = (values: Record<string, unknown>) => (Object.hasOwn(values, step) ? values[step] : undefined);
  const next = takeAt(own(here), own(there), rest);
  const others = Object.entries(here).filter(([name]) => name !== step);
  return Object.fromEntries(next === undefined ? others : [...others, [step, next]]);
}

/** My input, with their version at these paths. */
export function takeTheirs<T extends object>(mine: T, theirs: object, paths: readonly string[]): T {
  return paths.reduce<unknown>((input, path) => takeAt(input, theirs, path.split(".")), mine) as T;
}
