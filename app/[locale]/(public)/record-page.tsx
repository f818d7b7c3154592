import { type PageRequest, type PublicDocument, publicPage } from "@/app/public-page";
import { drawRecord } from "@/app/record-pages";
import { JsonLd } from "@/components/records/json-ld";
import { WithdrawnPage } from "@/components/site/withdrawn-page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import type { FoundPage } from "@/lib/records/public/pages/read-record";
import type { PageSurroundings } from "@/lib/records/public/pages/surroundings";
import type { Withdrawn } from "@/lib/records/public/published";
import { setPageStatus } from "@/lib/serving/page";
import { recordHead } from "./record-head";
import { requirePage } from "./require-page";

type Read<K extends KindName> = (slug: string, locale: Locale) => Promise<FoundPage<K, PageSurroundings[K]>>;

/** The year of a network's page, or the short version of a practice's. The front door accepts nothing else. */
const variantIn = ({ asOf, short }: PageRequest["query"]) => ({
  ...(asOf === undefined ? {} : { asOf: Number(asOf) }),
  ...(short === undefined ? {} : { short: true }),
});

/** 410 with what was there. The page is cached under the tags of the record, which may come back. */
function drawWithdrawn(what: Withdrawn, locale: Locale): PublicDocument {
  setPageStatus(410);
  const head = { title: translator(locale)("errors:gone.title"), robots: "noindex" as const };
  return { head, body: <WithdrawnPage locale={locale} what={what} /> };
}

/** Makes the route handler of a record's page: `export const GET = recordPage("practice", readPractice)`. */
export function recordPage<K extends KindName>(kind: K, read: Read<K>) {
  return publicPage<{ slug: string }>(async ({ locale, slug, query }) => {
    const found = await read(slug, locale);
    if (found?.state === "archived") return drawWithdrawn(found.what, locale);
    const { view, surroundings } = requirePage(found, kind, locale);
    const variant = variantIn(query);
    const head = recordHead(view, locale);
    return {
      // A record as of a past year or in short is a variant of its page and is not indexed.
      head: Object.keys(variant).length > 0 ? { ...head, robots: "noindex, follow" } : head,
      body: (
        <>
          <JsonLd data={jsonLdOf(view, locale, env().SITE_URL, surroundings)} />
          {drawRecord(view, surroundings, { locale, ...variant })}
        </>
      ),
    };
  });
}
