import type { PageHead } from "@/components/document/page-head";
import { type Locale, locales } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { type KindName, kinds } from "@/lib/kinds/index";
import type { BaseView } from "@/lib/kinds/view";
import { subjectFeeds } from "@/lib/records/feeds/formats";

/** The formats of a record for programs, by the value of `format`. */
const recordTypes = { json: "application/json", jsonld: "application/ld+json", turtle: "text/turtle" } as const;

/** Records around which others gather, of which there is a feed. */
const kindsWithFeed: readonly KindName[] = ["city"];

/** Search engines cut titles after about 70 characters. */
const longTitle = 60;

/** The metadata for search engines and shared links. `hreflang` lists real translations only, never fallbacks. */
export function recordHead(view: BaseView, locale: Locale): PageHead {
  const isTranslated = view.languages.includes(locale);
  // A page that only repeats the text of another language points there as the original.
  const canonical = recordPath(isTranslated ? locale : view.readIn, view);
  const title = view.title.text;
  const description = view.card.lead?.text;
  return {
    title,
    alone: title.length > longTitle,
    description,
    canonical,
    languages: Object.fromEntries(view.languages.map((language) => [language, recordPath(language, view)])),
    formats: [
      ...Object.entries(recordTypes).map(([format, type]) => ({
        ...{ type, title },
        address: `/api/v1/${kinds[view.kind].path}/${view.slug}?format=${format}`,
      })),
      ...(kindsWithFeed.includes(view.kind) ? subjectFeeds(recordPath(locale, view), title) : []),
    ],
    embeddable: recordPath(locale, view),
    preview: {
      type: "article",
      title,
      description,
      address: canonical,
      locale,
      others: locales.filter((other) => other !== locale && view.languages.includes(other)),
      image: { address: `/${locale}/og/${view.kind}/${view.slug}`, width: 1200, height: 630 },
    },
  };
}
