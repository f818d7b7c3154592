import { isLocale } from "@/lib/i18n/locales";

/** The page to go to next, if it is one of ours; otherwise undefined (no open redirect). */
export function ownPath(next: unknown): string | undefined {
  if (typeof next !== "string" || next.length > 500 || !/^\/[!-~]*$/.test(next) || /[\\]|^\/\//.test(next))
    return undefined;
  if (!URL.canParse(next, "http://here.invalid")) return undefined;
  const url = new URL(next, "http://here.invalid");
  if (url.host !== "here.invalid" || url.pathname.startsWith("//")) return undefined;
  return isLocale(url.pathname.split("/")[1]) ? url.pathname + url.search : undefined;
}
