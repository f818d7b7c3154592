import { isIP } from "node:net";
import { z } from "zod";

// All configuration. Nothing else reads process.env for it. Every message says the variable, what is expected and
// what was given; the value of a variable that can hold a secret is never repeated.

const secret = new Set([
  "DATABASE_URL",
  "SMTP_URL",
  "AUTH_SECRET",
  "OIDC_PROVIDERS",
  "TRANSLATION_KEY",
  "IMAP_URL",
  "MAIL_WEBHOOK_SECRET",
]);

function isDatabaseAddress(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, "");
}

/** Where a city's own accounts are; plain http only on this machine. */
function isIssuer(text: string): boolean {
  return URL.canParse(text) && (text.startsWith("https://") || new URL(text).hostname === "localhost");
}

const openIdProvider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** As the button says it: "Ajuntament de Barcelona". */
  name: z.string().min(1).max(100),
  issuer: z.string().refine(isIssuer),
  /** Whose e-mail addresses it may speak for: it signs in nobody else. */
  domains: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).min(1),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
});

export type OpenIdProvider = z.output<typeof openIdProvider>;

function parseProviders(text: string): OpenIdProvider[] | null {
  try {
    const { data } = z.array(openIdProvider).safeParse(JSON.parse(text));
    return data && new Set(data.map(({ id }) => id)).size === data.length ? data : null;
  } catch {
    return null;
  }
}

const providers = z
  .string()
  .default("[]")
  .transform((text, context) => {
    const list = parseProviders(text);
    if (list) return list;
    const message =
      'a JSON list of {"id", "name", "issuer" (https), "domains", "clientId", "clientSecret"}, each id once';
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** One address, or a network such as 10.0.0.0/8. */
function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function wholeNumber(least: number, most: number, usual: number) {
  const expected = `a whole number from ${least} to ${most}`;
  const valid = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  return z.string().refine(valid, expected).default(String(usual)).transform(Number);
}

const networks = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((part) => part.trim() || []))
  .refine((list) => list.every(isNetwork), "addresses or networks separated by commas, such as 10.0.0.0/8, ::1");

const mailbox = z.string().regex(/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/, "an e-mail address, without a name");

const logLevels = ["debug", "info", "warn", "error"] as const;

const variables = z
  .object({
    /** The PostgreSQL server of the site. `npm start` starts its own where this is not set. */
    DATABASE_URL: z.string().refine(isDatabaseAddress, "an address such as postgresql://user:password@host:5432/name"),
    /** Connections to the database that one process of the site may hold. */
    DATABASE_POOL: wholeNumber(1, 200, 10),
    PORT: wholeNumber(1, 65535, 3000),
    /** The origin under which visitors reach the site; it is in every absolute link. */
    SITE_URL: z.string().refine(isOrigin, "an origin such as https://xarxa.example, without a path").optional(),
    /** The proxies whose forwarding headers are believed. */
    TRUSTED_PROXIES: networks,
    /** The memory for finished pages, in megabytes. */
    PAGE_CACHE_MB: wholeNumber(1, 65536, 256),
    /** The mail server. Without it, e-mail is kept and administrators read it in the product. */
    SMTP_URL: z
      .string()
      .refine(
        (text) => /^smtps?:\/\/./.test(text) && URL.canParse(text),
        "an address such as smtps://user:password@host",
      )
      .optional(),
    /** The sender of the site's own e-mail. */
    MAIL_FROM: mailbox.optional(),
    /**
     * The mailbox to which e-mail comes back: returned mail, and a copy of answers. It must take `name+anything@…`.
     * Without it, e-mail comes back to the sender's address and nobody reads it.
     */
    MAIL_RETURN: mailbox.regex(/^[^+]{1,20}@/, "an address with at most 20 signs before the @, and no +").optional(),
    /** Where that mailbox is read: imaps://user:password@host. */
    IMAP_URL: z
      .string()
      .refine(
        (text) => /^imaps?:\/\/./.test(text) && URL.canParse(text),
        "an address such as imaps://user:password@host",
      )
      .optional(),
    /** What a mail provider shows when it tells what became of an e-mail. Without it nobody is believed. */
    MAIL_WEBHOOK_SECRET: z.string().min(24, "at least 24 characters").optional(),
    /** The operator's address for readers, on the pages about privacy and accessibility. */
    CONTACT_EMAIL: mailbox.optional(),
    /** Days until those who were asked are reminded, the coordinator takes over, a message is closed, its writer is forgotten. */
    MESSAGE_REMIND_DAYS: wholeNumber(1, 365, 7),
    MESSAGE_HAND_OVER_DAYS: wholeNumber(1, 365, 14),
    MESSAGE_CLOSE_DAYS: wholeNumber(1, 730, 60),
    MESSAGE_KEEP_DAYS: wholeNumber(1, 730, 30),
    /** Protects sign-ins. Without it one is made at random, once, and kept in the database. */
    AUTH_SECRET: z.string().min(32, "at least 32 characters").optional(),
    /** Cities whose staff sign in with accounts of their own. */
    OIDC_PROVIDERS: providers,
    /** Where uploaded pictures and documents are kept. A path that is not absolute begins at the folder of the start. */
    MEDIA_FOLDER: z.string().default(".data/media"),
    /** A server with LibreTranslate's API. Without it no machine translates. */
    TRANSLATION_URL: z
      .string()
      .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), "an address such as https://translate.example")
      .optional(),
    /** What that server asks for, if it asks for a key. */
    TRANSLATION_KEY: z.string().min(1).max(500, "at most 500 characters").optional(),
    LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(", ")}`).default("info"),
  })
  .transform((env) => ({ ...env, SITE_URL: (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, "") }));

export type Env = z.output<typeof variables>;

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
  const result = variables.safeParse(given);
  if (result.success) return result.data;
  throw new EnvError(result.error.issues.map((issue) => describeIssue(issue, given)).join("\n"));
}

let current: Env | undefined;

/** The configuration of this process, read at the first call: a build needs none of it. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
