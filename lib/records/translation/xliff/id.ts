/**
 * The id of a unit says which line it is, which original the office had before it, and which old translation it was given:
 * programs change much in a file, but never an id.
 */
export function writeUnitId(unit: { leaf: string; sourceHash: string; targetHash: string }): string {
  return `${unit.leaf}#${unit.sourceHash}${unit.targetHash ? `.${unit.targetHash}` : ""}`;
}

const idPattern = /^(.{1,400})#([\w-]{16})(?:\.([\w-]{16}))?$/;

export function readUnitId(id: string): { leaf: string; sourceHash: string; targetHash: string } | null {
  const [, leaf, sourceHash, targetHash = ""] = idPattern.exec(id) ?? [];
  return leaf && sourceHash ? { leaf, sourceHash, targetHash } : null;
}
