import { isLocale } from "@/lib/i18n/locales";

/** Where to go afterwards, as a request may say it: a page of ours in one of our languages, or nothing at all. */
export function ownPath(next: unknown): string | undefined {
  if (typeof next !== "string" || next.length > 500 || !/^\/[!-~]*$/.test(next) || /[\\]|^\/\//.test(next))
    return undefined;
  if (!URL.canParse(next, "http://here.invalid")) return undefined;
  const url = new URL(next, "http://here.invalid");
  if (url.host !== "here.invalid" || url.pathname.startsWith("//")) return undefined;
  return isLocale(url.pathname.split("/")[1]) ? url.pathname + url.search : undefined;
}
