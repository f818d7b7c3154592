import type { FieldError } from "@/lib/errors";
import { cleanLine } from "@/lib/text/clean";
import type { Answers, DetectedFile, ImportKind } from "../model";

/** What a form sends: a string for one value, a list for several. */
export type Sent = Record<string, unknown>;
export type AskedImport = { kind: ImportKind; cityId: string; detected: DetectedFile; answers: Answers };
export type ReadForm = { ok: true; change: (answers: Answers) => Answers } | { ok: false; errors: FieldError[] };

export const sentText = (sent: Sent, name: string): string => {
  const value = [sent[name] ?? ""].flat()[0];
  return typeof value === "string" ? cleanLine(value) : "";
};
export const sentTexts = (sent: Sent, name: string): string[] =>
  [sent[name] ?? []].flat().filter((value): value is string => typeof value === "string");
export const oneOf = <T extends string>(options: readonly T[], value: string): T | undefined =>
  options.find((option) => option === value);

export const error = (key: string, field: string): FieldError => ({ key, path: [field] });
