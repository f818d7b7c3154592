import type { FieldError } from "@/lib/errors";

/** Names split at dots. Maps are used so that names such as `__proto__` are not special. */
export type Node = string[] | Branch;
export type Branch = Map<string, Node>;

const maxDepth = 8;

export const isBranch = (node: Node | undefined): node is Branch => node instanceof Map;

/** A form or JSON value as strings; null for what a field cannot hold. */
function textsOf(value: unknown): string[] | null {
  const all = [value].flat();
  const isPlain = (item: unknown) => typeof item === "string" || typeof item === "number" || typeof item === "boolean";
  return all.every(isPlain) ? all.map(String) : null;
}

function insert(root: Branch, path: string[], texts: string[]): boolean {
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

/** Builds a tree from flat names; invalid names become errors. */
export function growTree(values: Readonly<Record<string, unknown>>): { tree: Branch; errors: FieldError[] } {
  const tree: Branch = new Map();
  const errors: FieldError[] = [];
  for (const [name, value] of Object.entries(values)) {
    const path = name.split(".", maxDepth + 1);
    const texts = textsOf(value);
    if (path.length > maxDepth || !texts || !insert(tree, path, texts)) errors.push({ key: "error.form", path });
  }
  return { tree, errors };
}

/** The branches named `0`, `1`, `2` … in numeric order; other names become errors. */
export function numbered(branch: Branch, path: string[], errors: FieldError[]): Branch[] {
  const found: [number, Branch][] = [];
  for (const [step, node] of branch) {
    if (/^\d{1,4}$/.test(step) && isBranch(node)) found.push([Number(step), node]);
    else errors.push({ key: "error.form", path: [...path, step] });
  }
  return found.sort(([item], [other]) => item - other).map(([, node]) => node);
}
