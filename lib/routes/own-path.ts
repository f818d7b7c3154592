import { isLocale } from "@/lib/i18n/locales";

/** A path with a language on this site; otherwise undefined. Prevents open redirects. */
export function ownPath(next: unknown): string | undefined {
  if (typeof next !== "string" || next.length > 500 || !/^\/[!-~]*$/.test(next) || /[\\]|^\/\//.test(next))
    return undefined;
  if (!URL.canParse(next, "http://here.invalid")) return undefined;
  const url = new URL(next, "http://here.invalid");
  if (url.host !== "here.invalid" || url.pathname.startsWith("//")) return undefined;
  return isLocale(url.pathname.split("/")[1]) ? url.pathname + url.search : undefined;
}
