import type { ImportKind } from "../model";
import type { ImportTarget } from "./model";
import { schoolTargets } from "./school";

const targets: Record<ImportKind, readonly ImportTarget[]> = { school: schoolTargets };

export const targetsOf = (kind: ImportKind): readonly ImportTarget[] => targets[kind];

export const targetNamed = (kind: ImportKind, name: string): ImportTarget | undefined =>
  targets[kind].find((target) => target.name === name);
