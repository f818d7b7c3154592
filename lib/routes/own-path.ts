import { isLocale } from "@/lib/i18n/locales";

/** Long enough for the filters of a list with a hundred letters that are not ASCII. */
const longest = 2_000;

/** A path with a language on this site; otherwise undefined. Prevents open redirects. */
export function ownPath(next: unknown): string | undefined {
  if (typeof next !== "string" || next.length > longest || !/^\/[!-~]*$/.test(next) || /[\\]|^\/\//.test(next))
    return undefined;
  if (!URL.canParse(next, "http://here.invalid")) return undefined;
  const url = new URL(next, "http://here.invalid");
  if (url.host !== "here.invalid" || url.pathname.startsWith("//")) return undefined;
  return isLocale(url.pathname.split("/")[1]) ? url.pathname + url.search : undefined;
}
