import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { wordsOf } from "@/lib/text/html";

// What a record's page says of time, and of the direction of ties.

export const mainOf = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));

/** The lists under the drawing: each neighbour with the words that say what it is. */
function neighboursIn(html: string): { path: string; words: string }[] {
  const start = html.indexOf('id="knot"');
  if (start < 0) return [];
  const list = html.slice(
    html.indexOf("<ul", html.indexOf("<figcaption", start)),
    html.indexOf("</figcaption>", start),
  );
  return list.split("<li").flatMap((item) => {
    const path = /href="\/\w\w(\/[\w-]+\/[\w-]+)"/.exec(item)?.[1];
    const words = /text-quiet"> – ([^<]*)</.exec(item)?.[1];
    return path && words ? [{ path, words }] : [];
  });
}

export const nextYear = new Date().getFullYear() + 1;
/** "Since" and a year that has not come. Czech says "od" of both, as other languages say "from". */
export const sinceLater = new RegExp(
  `(?:\\bsince|\\bsedan|\\bdesde|\\bdes d(?:e|el)?)\\b[^.:;]{0,30}\\b(?:${nextYear}|20[3-9]\\d)\\b`,
  "i",
);
/** What meetings that are to come have not had yet. */
const pastInHeadings = /(?<!\bis )\b(?:presented|seen|visited|received|hosted|attended|shown)\b/i;
const dashes = /<(?:td|dd|p|span)\b[^>]*>\s*[–-]\s*<\/(?:td|dd|p|span)>/;

function faultOfTie(kind: KindName, path: string, words: string, member: string): string | undefined {
  const is = (group: string) => path.startsWith(`/${group}/`);
  if (kind === "city" && words === member) return `${path}: ${words}`;
  if (kind === "school" && (is("networks") || is("clusters")) && words === member)
    return `the ${path} is no member of the school`;
  if (is("organisations") && /^(suport|apoyo|stöd|podpora|apoio)$/.test(words))
    return `${path} does more than ${words}`;
  return undefined;
}

export type RecordPage = {
  kind: KindName;
  locale: Locale;
  html: string;
  /** "Member" in the page's language. */
  member: string;
  /** Whether the record is a meeting that is to come. */
  isToCome: boolean;
};

/** Where a record's page speaks of the wrong time, turns a tie round, or says nothing but a dash. */
export function faultsOf({ kind, locale, html, member, isToCome }: RecordPage): string[] {
  const main = mainOf(html);
  const since = sinceLater.exec(wordsOf(main));
  const headings = [...main.matchAll(/<(?:h2|h3|dt)[^>]*>(.*?)<\/(?:h2|h3|dt)>/gs)].map(([, text = ""]) =>
    wordsOf(text),
  );
  return [
    ...(since ? [since[0]] : []),
    ...(dashes.test(main) ? ["a column or fact that says –"] : []),
    ...neighboursIn(html).flatMap(({ path, words }) => faultOfTie(kind, path, words, member) ?? []),
    ...headings.flatMap((text) =>
      locale === "en" && isToCome && pastInHeadings.test(text) ? [`${text} of what is to come`] : [],
    ),
  ];
}
