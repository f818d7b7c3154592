import type { FieldError } from "@/lib/errors";

/** Names taken apart at their dots. Maps, so that no name (`__proto__`) is special. */
export type Node = string[] | Branch;
export type Branch = Map<string, Node>;

const deepest = 8;

export const isBranch = (node: Node | undefined): node is Branch => node instanceof Map;

/** The texts of one value of a form or of a JSON body; null for what a field cannot hold. */
function textsOf(value: unknown): string[] | null {
  const all = [value].flat();
  const isPlain = (one: unknown) => typeof one === "string" || typeof one === "number" || typeof one === "boolean";
  return all.every(isPlain) ? all.map(String) : null;
}

function plant(root: Branch, path: string[], texts: string[]): boolean {
  let branch = root;
  for (const step of path.slice(0, -1)) {
    const next = branch.get(step) ?? new Map();
    if (!isBranch(next)) return false;
    branch.set(step, next);
    branch = next;
  }
  const last = path.at(-1)!;
  if (branch.has(last)) return false;
  branch.set(last, texts);
  return true;
}

/** Flat names as a tree; a name that fits nowhere becomes an error, never an exception. */
export function growTree(values: Readonly<Record<string, unknown>>): { tree: Branch; errors: FieldError[] } {
  const tree: Branch = new Map();
  const errors: FieldError[] = [];
  for (const [name, value] of Object.entries(values)) {
    const path = name.split(".", deepest + 1);
    const texts = textsOf(value);
    if (path.length > deepest || !texts || !plant(tree, path, texts)) errors.push({ key: "error.form", path });
  }
  return { tree, errors };
}

/** The branches under `0`, `1`, `2` …, in the order of their numbers; others are errors. */
export function numbered(branch: Branch, path: string[], errors: FieldError[]): Branch[] {
  const found: [number, Branch][] = [];
  for (const [step, node] of branch) {
    if (/^\d{1,4}$/.test(step) && isBranch(node)) found.push([Number(step), node]);
    else errors.push({ key: "error.form", path: [...path, step] });
  }
  return found.sort(([one], [other]) => one - other).map(([, node]) => node);
}
