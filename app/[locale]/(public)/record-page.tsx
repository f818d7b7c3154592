import { type PageRequest, publicPage } from "@/app/public-page";
import { drawRecord } from "@/app/record-pages";
import { JsonLd } from "@/components/records/json-ld";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import type { FoundPage } from "@/lib/records/public/pages/read-record";
import type { PageSurroundings } from "@/lib/records/public/pages/surroundings";
import { recordHead } from "./record-head";
import { requirePage } from "./require-page";

type Read<K extends KindName> = (slug: string, locale: Locale) => Promise<FoundPage<K, PageSurroundings[K]>>;

/** The year of a network's page. The front door accepts four digits only. */
const yearIn = ({ asOf }: PageRequest["query"]) => (asOf === undefined ? {} : { asOf: Number(asOf) });

/** Makes the route handler of a record's page: `export const GET = recordPage("practice", readPractice)`. */
export function recordPage<K extends KindName>(kind: K, read: Read<K>) {
  return publicPage<{ slug: string }>(async ({ locale, slug, query }) => {
    const { view, surroundings } = requirePage(await read(slug, locale), kind, locale);
    const year = yearIn(query);
    const head = recordHead(view, locale);
    return {
      // A record as of a past year is a variant of its page and is not indexed.
      head: "asOf" in year ? { ...head, robots: "noindex, follow" } : head,
      body: (
        <>
          <JsonLd data={jsonLdOf(view, locale, env().SITE_URL, surroundings)} />
          {drawRecord(view, surroundings, { locale, ...year })}
        </>
      ),
    };
  });
}
