import { EnvError } from "../../lib/env";

/** An error whose message tells the reader what to do: it is printed alone, without a stack. */
export class ExplainedError extends Error {}

export function describeError(error: unknown): string {
  if (error instanceof ExplainedError || error instanceof EnvError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
