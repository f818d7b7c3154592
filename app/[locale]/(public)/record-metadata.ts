import type { Metadata } from "next";
import { type Locale, locales, ogLocale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { View } from "@/lib/kinds/view";

/** What search engines and shared links see. `hreflang` names real translations only, never a fallback. */
export function recordMetadata(view: View, locale: Locale): Metadata {
  const languages = Object.fromEntries(view.languages.map((language) => [language, recordPath(language, view)]));
  const isTranslated = view.languages.includes(locale);
  // A page that only repeats another language's text points there as the original.
  const canonical = recordPath(isTranslated ? locale : view.title.language, view);
  const title = view.title.text;
  const description = view.card.lead?.text;
  const image = `/${locale}/og/${view.kind}/${view.slug}`;
  return {
    // Long titles go without the name of the site: search engines cut after some seventy characters.
    title: title.length > 60 ? { absolute: title } : title,
    ...(description ? { description } : {}),
    alternates: { canonical, languages },
    openGraph: {
      title,
      ...(description ? { description } : {}),
      url: canonical,
      siteName: "Xarxa",
      type: "article",
      locale: ogLocale(locale),
      alternateLocale: locales.filter((other) => other !== locale && view.languages.includes(other)).map(ogLocale),
      images: [{ url: image, width: 1200, height: 630, alt: title }],
    },
  };
}
