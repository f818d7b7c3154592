import { importedKind } from "../kinds/index";
import { type ImportKind, importKinds } from "../model";
import type { ImportTarget } from "./model";

export const targetsOf = (kind: ImportKind): readonly ImportTarget[] => importedKind(kind).targets;

export const targetNamed = (kind: ImportKind, name: string): ImportTarget | undefined =>
  targetsOf(kind).find((target) => target.name === name);

/** The fields whose values are erased with the file. */
export const privateFields = (kind: ImportKind): string[] =>
  targetsOf(kind).flatMap(({ name, ...target }) => (target.isPrivate ? [name] : []));

/** Whether a field of this name is private, of whatever kind. */
export const isPrivate = (name: string): boolean =>
  importKinds.some((kind) => targetNamed(kind, name)?.isPrivate === true);

/** The field that holds the code of a record of this kind. */
export const codeField = (kind: ImportKind): string | undefined =>
  targetsOf(kind).find(({ reads }) => reads === "code")?.name;
