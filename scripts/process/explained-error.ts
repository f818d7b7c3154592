import { EnvError } from "../../lib/env";

/** An error whose message says what to do. It is printed without a stack trace. */
export class ExplainedError extends Error {}

export function describeError(error: unknown): string {
  if (error instanceof ExplainedError || error instanceof EnvError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
