import { createHash, randomBytes } from "node:crypto";

/**
 * For pages with framework scripts: unguessable and new per rendering, so that stored text cannot pass as our script.
 */
export function makeNonce(): string {
  return randomBytes(18).toString("base64url");
}

/** Next reads the nonce for its scripts from this request header. */
export function nonceRequest(nonce: string): string {
  return `script-src 'nonce-${nonce}'`;
}

function hashScript(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Replaces the nonce of inline scripts by their hashes, so that the page needs no nonce per request. Scripts without
 * the nonce, such as injected ones, are not hashed and stay blocked.
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

/** Without hashes only script files run: the policy of public pages. */
export function strictPolicy(hashes: readonly string[] = []): string {
  return joinPolicy(["'self'", ...hashes], ["'self'"], ["'self'"]);
}

/** In development the framework needs eval, inline styles and a web socket. */
export const developmentPolicy = joinPolicy(
  ["'self'", "'unsafe-inline'", "'unsafe-eval'"],
  ["'self'", "'unsafe-inline'"],
  ["'self'", "ws:"],
);

/** For responses that are not documents: the browser may load and run nothing. */
export const inertPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
