import type { ImportKind } from "../model";
import type { Target } from "./model";
import { schoolTargets } from "./school";

const targets: Record<ImportKind, readonly Target[]> = { school: schoolTargets };

export const targetsOf = (kind: ImportKind): readonly Target[] => targets[kind];

export const targetNamed = (kind: ImportKind, name: string): Target | undefined =>
  targets[kind].find((target) => target.name === name);
