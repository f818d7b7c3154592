import { currentRequestId } from "./request-id";

const levels = ["debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof levels)[number];
type LogFields = Record<string, string | number | boolean | undefined | readonly string[]>;

let threshold: LogLevel = "info";

export function setLogLevel(level: LogLevel): void {
  threshold = level;
}

export function isLogged(level: LogLevel): boolean {
  return levels.indexOf(level) >= levels.indexOf(threshold);
}

/**
 * Writes one JSON line per event, with the id of the request that it belongs to. Never log user input or personal data:
 * no query strings, IP or email addresses, user agents or error messages (they repeat values).
 */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  if (!isLogged(level)) return;
  const line = { at: new Date().toISOString(), level, event, request: currentRequestId(), ...fields };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** The loggable facts of an error: name, code and stack frames. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code: typeof code === "string" ? code : undefined,
    frames: frames.slice(0, 5).map((line) => line.trim()),
  };
}
