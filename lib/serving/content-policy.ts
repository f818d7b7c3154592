import { createHash, randomBytes } from "node:crypto";

/** Unguessable and new for each rendering, so stored text cannot pretend to be a script of ours. */
export function makeNonce(): string {
  return randomBytes(18).toString("base64url");
}

/** What Next looks for in a request to learn the nonce that it puts on its scripts. */
export function nonceRequest(nonce: string): string {
  return `script-src 'nonce-${nonce}'`;
}

function hashScript(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Replaces the nonce on the framework's own scripts by their hashes, so that the page can be kept and shown to everybody. Only scripts that carry the
 * nonce are hashed: one that came in with a text of the database stays forbidden.
 */
export function hashScripts(html: string, nonce: string): { html: string; hashes: string[] } {
  const mark = ` nonce="${nonce}"`;
  const hashes = new Set<string>();
  for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (attributes.includes(mark) && !/\ssrc=/.test(attributes)) hashes.add(hashScript(text));
  }
  return { html: html.replaceAll(mark, ""), hashes: [...hashes] };
}

/**
 * Takes the framework's scripts, and the hints to load them, out of a page that works without them: its components are for the server only, so there is
 * nothing to hydrate, and the data for it would be more than the page. The nonce tells which are the framework's.
 */
export function dropScripts(html: string, nonce: string): string {
  const mark = ` nonce="${nonce}"`;
  const isOurs = (attributes: string) => attributes.includes(mark);
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (all, attributes: string) => (isOurs(attributes) ? "" : all))
    .replace(/<link\b([^>]*)\sas="script"([^>]*)>/g, (all, one: string, two: string) => (isOurs(one + two) ? "" : all))
    .replaceAll(mark, "");
}

function joinPolicy(scripts: readonly string[], styles: readonly string[], connections: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    "img-src 'self' data:",
    `connect-src ${connections.join(" ")}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Without hashes, only the scripts of files run. */
export function strictPolicy(hashes: readonly string[] = []): string {
  return joinPolicy(["'self'", ...hashes], ["'self'"], ["'self'"]);
}

/** While developing, the framework needs eval, inline styles and its web socket. */
export const developmentPolicy = joinPolicy(
  ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
  ["'self'", "'unsafe-inline'"],
  ["'self'", "ws:"],
);

/** For answers that are no documents: whatever they hold, a browser does nothing with it. */
export const inertPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
