import { z } from "zod";
import { variables } from "./variables";

// All configuration. No other module reads process.env for it. Every message names the variable, what is expected and
// what was given; the value of a variable that can hold a secret is never repeated.

const secret = new Set([
  "DATABASE_URL",
  "DATABASE_OWNER_URL",
  "SMTP_URL",
  "AUTH_SECRET",
  "OIDC_PROVIDERS",
  "TRANSLATION_KEY",
  "IMAP_URL",
  "MAIL_WEBHOOK_SECRET",
]);

const schema = z
  .object(variables)
  .transform((env) => ({ ...env, SITE_URL: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, "") }));

export type { OpenIdProvider } from "./formats";
export type Env = z.output<typeof schema>;

/** What is wrong with the configuration, one line per variable, ready to print. */
export class EnvError extends Error {}

type Variables = Record<string, string | undefined>;

function describeIssue(issue: z.core.$ZodIssue, source: Variables): string {
  const name = String(issue.path[0]);
  const value = source[name];
  if (value === undefined)
    return `${name} is missing: expected an address such as postgresql://user:password@host/name`;
  return `${name} must be ${issue.message}; given: ${secret.has(name) ? "a value that is not one" : `"${value}"`}`;
}

/** Checks a set of variables. An empty variable counts as not set, as in most shells and containers. */
export function readEnv(source: Variables): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new EnvError(result.error.issues.map((issue) => describeIssue(issue, given)).join("\n"));
}

let current: Env | undefined;

/** The configuration of this process, read at the first call: a build needs none of it. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
