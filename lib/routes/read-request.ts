import { env } from "@/lib/env";
import { queryValues } from "@/lib/serving/query-values";
import { longestBodies, longestBody, maxNames } from "./longest-body";

/**
 * True for a request from another site. Browsers send Origin with forms; programs do not, and have no cookies to
 * misuse.
 */
export function isForeign(request: Request): boolean {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const origin = request.headers.get("origin");
  if (origin !== null) return origin !== new URL(env().SITE_URL).origin;
  const site = request.headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}

export type Body =
  | { ok: true; values: Record<string, unknown>; isForm: boolean }
  | { ok: false; status: 400 | 401 | 413 | 415; isForm: boolean };

function parseJson(text: string): Body {
  try {
    const values: unknown = JSON.parse(text || "{}");
    const isObject = typeof values === "object" && values !== null && !Array.isArray(values);
    if (!isObject) return { ok: false, status: 400, isForm: false };
    if (Object.keys(values as object).length > maxNames) return { ok: false, status: 413, isForm: false };
    return { ok: true, values: values as Record<string, unknown>, isForm: false };
  } catch {
    return { ok: false, status: 400, isForm: false };
  }
}

/** Reads JSON, a plain form, or the query of a GET. Scripts request a JSON response with Accept. */
export async function readRequest(request: Request): Promise<Body> {
  const wantsJson = (request.headers.get("accept") ?? "").includes("application/json");
  if (request.method === "GET" || request.method === "HEAD")
    return { ok: true, values: queryValues(new URL(request.url).searchParams), isForm: !wantsJson };
  const type = (request.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  const text = await request.text();
  const maxLength = longestBodies[new URL(request.url).pathname] ?? longestBody;
  if (text.length > maxLength) return { ok: false, status: 413, isForm: !wantsJson };
  if (type === "application/json") return parseJson(text);
  if (type === "application/x-www-form-urlencoded" || text === "") {
    const parameters = new URLSearchParams(text);
    if (parameters.size > maxNames) return { ok: false, status: 413, isForm: !wantsJson };
    return { ok: true, values: queryValues(parameters), isForm: !wantsJson };
  }
  return { ok: false, status: 415, isForm: false };
}

/** The visitor's address as set by the front door. */
export function addressOf(request: Request): string {
  return request.headers.get("x-forwarded-for") ?? "unknown";
}

const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["CrOS", "ChromeOS"],
  ["Linux", "Linux"],
] as const;

/** "Firefox · Linux": enough for people to recognise their devices. */
export function deviceOf(request: Request): string | null {
  const agent = request.headers.get("user-agent") ?? "";
  const find = (list: readonly (readonly [string, string])[]) => list.find(([sign]) => agent.includes(sign))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(" · ") || null;
}
