import { importedKind } from "../kinds/index";
import type { ImportKind } from "../model";
import type { ImportTarget } from "./model";

export const targetsOf = (kind: ImportKind): readonly ImportTarget[] => importedKind(kind).targets;

export const targetNamed = (kind: ImportKind, name: string): ImportTarget | undefined =>
  targetsOf(kind).find((target) => target.name === name);

/** The field that holds the code of a record of this kind. */
export const codeField = (kind: ImportKind): string | undefined =>
  targetsOf(kind).find(({ reads }) => reads === "code")?.name;
