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
 * One line of JSON per event. Never put into it what a person typed or is known by: no query string, no address of a
 * network or a mailbox, no user agent, no message of an error (it repeats values).
 */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  if (!isLogged(level)) return;
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}

/** What may be told of an error: its kind and where it happened. */
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
