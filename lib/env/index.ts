import { z } from "zod";
import type { FallbackChains } from "./formats";
import { variables } from "./variables";

// All configuration; no other module reads process.env for it. Error messages name variable and expected format, but
// never repeat the value of a secret.

const secrets = new Set([
  "DATABASE_URL",
  "DATABASE_DIRECT_URL",
  "DATABASE_READ_URL",
  "DATABASE_OWNER_URL",
  "SMTP_URL",
  "AUTH_SECRET",
  "OIDC_PROVIDERS",
  "TRANSLATION_KEY",
  "IMAP_URL",
  "MAIL_WEBHOOK_SECRET",
  "METRICS_TOKEN",
  "BACKUP_KEY",
  "BACKUP_URL",
  "MEDIA_URL",
  "CACHE_PURGE_URL",
  "OTEL_EXPORTER_OTLP_ENDPOINT",
  "OTEL_EXPORTER_OTLP_HEADERS",
]);

const schema = z
  .object(variables)
  .transform((env) => ({ ...env, SITE_URL: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, "") }));

export type { FallbackChains, OpenIdProvider } from "./formats";
export type Env = z.output<typeof schema>;

/** Invalid configuration; the message has one line per variable. */
export class EnvError extends Error {}

type Variables = Record<string, string | undefined>;

function describeIssue(issue: z.core.$ZodIssue, source: Variables): string {
  const name = String(issue.path[0]);
  const value = source[name];
  if (value === undefined)
    return `${name} is missing: expected an address such as postgresql://user:password@host/name`;
  return `${name} must be ${issue.message}; given: ${secrets.has(name) ? "a value that is not one" : `"${value}"`}`;
}

/** Parses variables. Empty ones count as not set. Throws `EnvError`. */
export function readEnv(source: Variables): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  throw new EnvError(result.error.issues.map((issue) => describeIssue(issue, present)).join("\n"));
}

/** The variables that are set, without secrets. */
export function shownSettings(source: Variables): Record<string, string> {
  const names = Object.keys(variables).filter((name) => !secrets.has(name));
  return Object.fromEntries(names.flatMap((name) => (source[name] ? [[name, source[name]]] : [])));
}

let current: Env | undefined;

/** The configuration of this process, parsed on first call, so that a build does not need it. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** Has it parsed again at the next call, for commands that turn to another database. */
export function readEnvAgain(): void {
  current = undefined;
}

/** The database without a pooler: for what belongs to a connection, such as LISTEN and locks of a session. */
export function directDatabase(): string {
  return env().DATABASE_DIRECT_URL ?? env().DATABASE_URL;
}

/** The chains of fallback languages alone: choosing a text needs no database. */
export function languageFallbacks(): FallbackChains {
  const { LANGUAGE_FALLBACKS: given } = process.env;
  const result = variables.LANGUAGE_FALLBACKS.safeParse(given === "" ? undefined : given);
  if (result.success) return result.data;
  throw new EnvError(describeIssue({ ...result.error.issues[0]!, path: ["LANGUAGE_FALLBACKS"] }, process.env));
}
