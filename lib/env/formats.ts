import { isIP } from "node:net";
import { z } from "zod";
// Relative: the configuration of the tests loads this file before it knows the alias.
import { isLocale, type Locale } from "../i18n/locales";
import { parseS3Address } from "../media/s3-address";

// Formats of single variables. Each message states what is expected.

export function isDatabaseAddress(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

export const databaseAddress = z
  .string()
  .refine(isDatabaseAddress, "an address such as postgresql://user:password@host:5432/name");

/** A variable with any number of addresses, separated by spaces. */
function addresses(isOne: (text: string) => boolean, example: string) {
  const split = (text: string) => text.split(/\s+/).filter((address) => address !== "");
  const list = z.string().default("").transform(split);
  return list.refine((all) => all.every(isOne), `addresses such as ${example}, separated by spaces`);
}

export const databaseAddresses = addresses(isDatabaseAddress, "postgresql://user:password@host:5432/name");

/** Without a password: requests to such addresses fail. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/./.test(text) && URL.canParse(text) && new URL(text).username + new URL(text).password === "";
}

export const webAddresses = addresses(isWebAddress, "http://127.0.0.1:6081/ (without a password)");

export const storageAddress = z
  .string()
  .refine((text) => parseS3Address(text) !== null, "an address such as s3://KEY:SECRET@host/bucket?region=eu-west-1");

export const collectorAddress = z
  .string()
  .refine(isWebAddress, "an address such as http://127.0.0.1:4318, without a password");

function parseHeaders(text: string): [string, string][] | null {
  const parts = text.split(",").filter((part) => part.trim() !== "");
  try {
    const pairs = parts.map((part) => /^\s*([\w-]+)\s*=\s*(\S.*?)\s*$/.exec(part));
    return pairs.map((pair) => [pair![1]!, decodeURIComponent(pair![2]!)]);
  } catch {
    return null;
  }
}

/** As OpenTelemetry writes them: name=value, percent-encoded, separated by commas. */
export const headerList = z
  .string()
  .default("")
  .refine((text) => parseHeaders(text) !== null, "name=value, separated by commas")
  .transform((text): Record<string, string> => Object.fromEntries(parseHeaders(text) ?? []));

export const ratio = z
  .string()
  .refine((text) => /^(0|1|[01]?\.\d+)$/.test(text) && Number(text) <= 1, "a number from 0 to 1")
  .default("1")
  .transform(Number);

export function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, "");
}

/** An OpenID issuer; plain http is allowed only for localhost. */
function isIssuer(text: string): boolean {
  return URL.canParse(text) && (text.startsWith("https://") || new URL(text).hostname === "localhost");
}

const openIdProvider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The name on the sign-in button, such as "Ajuntament de Barcelona". */
  name: z.string().min(1).max(100),
  issuer: z.string().refine(isIssuer),
  /** Email domains the provider may sign in; other addresses are refused. */
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

export const providers = z
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

/** An IP address, or a network such as 10.0.0.0/8. */
function isNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** A variable with a whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number, fallback: number) {
  const expected = `a whole number from ${min} to ${max}`;
  const valid = (text: string) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  return z.string().refine(valid, expected).default(String(fallback)).transform(Number);
}

const logLevels = ["debug", "info", "warn", "error"] as const;
export const logLevel = z.enum(logLevels, `one of ${logLevels.join(", ")}`);

export const onOrOff = z.enum(["0", "1"], "0 or 1");

export const networks = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((part) => part.trim() || []))
  .refine((list) => list.every(isNetwork), "addresses or networks separated by commas, such as 10.0.0.0/8, ::1");

export const mailbox = z.string().regex(/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/, "an e-mail address, without a name");

export type FallbackChains = Partial<Record<Locale, Locale[]>>;

/** "ca:es,en": the languages to try for a page in Catalan, in order. */
function parseChain(text: string): [Locale, Locale[]] | null {
  const [of, list = "", ...rest] = text.split(":");
  const chain = list.split(",").filter(isLocale);
  const isWhole = rest.length === 0 && chain.length === list.split(",").length && new Set(chain).size === chain.length;
  return isLocale(of) && isWhole && !chain.includes(of) ? [of, chain] : null;
}

export const fallbackChains = z
  .string()
  .default("ca:es,en es:en sv:en cs:en pt:es,en")
  .transform((text, context): FallbackChains => {
    const chains = text.trim().split(/\s+/).map(parseChain);
    const known = chains.filter((chain) => chain !== null);
    const languages = new Set(known.map(([of]) => of));
    if (known.length === chains.length && languages.size === chains.length) return Object.fromEntries(known);
    context.addIssue({ code: "custom", message: "chains separated by spaces such as ca:es,en, each language once" });
    return z.NEVER;
  });

const apertiumLanguages = ["ca", "es", "en", "pt"];

function isLanguagePair(pair: string): boolean {
  const [from = "", to = "", ...more] = pair.split("-");
  return more.length === 0 && from !== to && [from, to].every((language) => apertiumLanguages.includes(language));
}

/** Pairs such as `es-ca pt-ca`. */
export const languagePairs = z
  .string()
  .default("es-ca ca-es pt-ca pt-es es-pt")
  .transform((text) => text.split(/[\s,]+/).filter((pair) => pair !== ""))
  .refine((pairs) => pairs.every(isLanguagePair), "pairs of ca, es, en and pt, such as es-ca pt-ca");
