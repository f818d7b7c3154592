import { createHash, randomBytes } from "node:crypto";

/** For pages with the framework: unguessable and new for each rendering, so that stored text cannot pass for a script of ours. */
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
 * Replaces the nonce on the framework's own scripts by their hashes. Only scripts that carry the nonce are hashed: one that
 * came in with a text of the database stays forbidden.
 */
export function hashScripts(html: string, nonce: string): { html: string; hashes: string[] } {
  const mark = ` nonce="${nonce}"`;
  const hashes = new Set<string>();
  for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (attributes.includes(mark) && !/\ssrc=/.test(attributes)) hashes.add(hashScript(text));
  }
  return { html: html.replaceAll(mark, ""), hashes: [...hashes] };
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

/** Without hashes only scripts in files run: the policy of every public page. */
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
