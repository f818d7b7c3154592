/**
 * A unit id contains the leaf and the hashes of the exported source and old translation, because translation programs
 * change much of a file but never ids.
 */
export function writeUnitId(unit: { leaf: string; sourceHash: string; targetHash: string }): string {
  return `${unit.leaf}#${unit.sourceHash}${unit.targetHash ? `.${unit.targetHash}` : ""}`;
}

const idPattern = /^(.{1,400})#([\w-]{16})(?:\.([\w-]{16}))?$/;

/** Parses a unit id; null when we did not write it. */
export function readUnitId(id: string): { leaf: string; sourceHash: string; targetHash: string } | null {
  const [, leaf, sourceHash, targetHash = ""] = idPattern.exec(id) ?? [];
  return leaf && sourceHash ? { leaf, sourceHash, targetHash } : null;
}
