import { type Locale, locales } from "@/lib/i18n/locales";
import { listPath, recordPath, reportPath, termPath } from "@/lib/kinds/address";
import { kindNames } from "@/lib/kinds/index";
import type { SitemapCollection } from "@/lib/records/collections/sitemap";
import type { SitemapReport } from "@/lib/records/public/report-versions";
import type { SitemapRecord } from "@/lib/records/public/sitemap";
import { withoutLanguage } from "@/lib/serving/addresses";
import { textPages } from "@/lib/serving/text-pages";

type Entry = { languages: readonly Locale[]; path: (locale: Locale) => string; changedAt?: Date };

/** The home page, lists and text pages. Filtered lists are left out. */
const pages: Entry[] = [
  { languages: locales, path: (locale) => `/${locale}` },
  ...kindNames.map((kind) => ({ languages: locales, path: (locale: Locale) => listPath(locale, kind) })),
  { languages: locales, path: (locale) => `/${locale}/collections` },
  { languages: locales, path: (locale) => `/${locale}/offers` },
  ...textPages.map((page) => ({ languages: locales, path: (locale: Locale) => `/${locale}/${page}` })),
];

const toEntry = (record: SitemapRecord): Entry => ({
  languages: record.languages,
  path: (locale) => recordPath(locale, record),
  changedAt: record.updatedAt,
});

/** What the first part has besides records. */
export type SitemapPages = {
  terms: readonly SitemapTerm[];
  collections: readonly SitemapCollection[];
  reports: readonly SitemapReport[];
};
export type SitemapTerm = { id: string; languages: readonly Locale[] };

const entryOfTerm = ({ id, languages }: SitemapTerm): Entry => ({ languages, path: (locale) => termPath(locale, id) });

const link = (language: string, path: string, site: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${site}${path}"/>`;

const entryOfCollection = ({ slug, language, updatedAt }: SitemapCollection): Entry => ({
  languages: [language],
  path: (locale) => `/${locale}/collections/${slug}`,
  changedAt: updatedAt,
});

const entryOfReport = ({ slug, number, languages, publishedAt }: SitemapReport): Entry => ({
  languages,
  path: (locale) => reportPath(locale, { slug, number }),
  changedAt: publishedAt,
});

/** Each language of a page is an entry that names all languages of the page, including itself. */
function urlsOf({ languages, path, changedAt }: Entry, site: string): string {
  const lastModified = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
  const alternates =
    languages.length > 1
      ? languages
          .map((other) => link(other, path(other), site))
          .concat(link("x-default", withoutLanguage(path(languages[0]!)), site))
          .join("")
      : "";
  return languages
    .map((language) => `<url><loc>${site}${path(language)}</loc>${lastModified}${alternates}</url>`)
    .join("\n");
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const entriesOf = ({ terms, collections, reports }: SitemapPages): Entry[] => [
  ...terms.map(entryOfTerm),
  ...collections.map(entryOfCollection),
  ...reports.map(entryOfReport),
];

/** Writes the sitemap. `more` is for its first part. Addresses consist of slugs and fixed segments, so nothing needs escaping. */
export function writeSitemap(records: readonly SitemapRecord[], site: string, more: SitemapPages | null): string {
  const others = more ? [...pages, ...entriesOf(more)] : [];
  const urls = [...others, ...records.map(toEntry)].map((entry) => urlsOf(entry, site));
  return `${head}\n<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

export function writeSitemapIndex(parts: number, site: string): string {
  const maps = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${site}/sitemap/${index + 1}.xml</loc></sitemap>`,
  );
  return `${head}\n<sitemapindex ${namespace}>\n${maps.join("\n")}\n</sitemapindex>\n`;
}

export const xml = (text: string) => new Response(text, { headers: { "content-type": "application/xml" } });
