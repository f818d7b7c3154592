import type { FieldError, Result } from "@/lib/errors";

/** What became of one record of a bulk action: changed, already so, or refused. */
export type BulkLine = {
  /** The record. */
  id: string;
  outcome: "changed" | "same" | "refused";
  /** The key of a text: below `admin:bulk.outcome`, or of an error when refused. */
  key: string;
  /** Values of the text: languages with commas between, a day, a name, a number. */
  values?: Record<string, string>;
};

export type BulkWork = Result<Omit<BulkLine, "id">>;

export const changed = (key: string, values: Record<string, string> = {}): BulkWork => ({
  ok: true,
  value: { outcome: "changed", key, values },
});
/** Nothing was to be done: said, so that nobody believes that something happened. */
export const same = (key: string, values: Record<string, string> = {}): BulkWork => ({
  ok: true,
  value: { outcome: "same", key, values },
});

/** The error of a refused change, as a key. */
export function refusalKey(result: Exclude<Result<unknown>, { ok: true }>): string {
  if (result.reason === "invalid") return result.errors[0]?.key ?? "error.form";
  return result.reason === "notFound" ? "error.id" : "error.conflict";
}

export function lineOf(id: string, result: BulkWork): BulkLine {
  return result.ok ? { id, ...result.value } : { id, outcome: "refused", key: refusalKey(result) };
}

/** What a draft keeps of a report: the texts are made when it is read, in the reader's language. */
export function keepLines(lines: readonly BulkLine[]): { values: Record<string, string>; errors: FieldError[] } {
  const errors = lines.filter(({ outcome }) => outcome === "refused").map(({ id, key }) => ({ key, path: [id] }));
  return { values: { lines: JSON.stringify(lines.filter(({ outcome }) => outcome !== "refused")) }, errors };
}
