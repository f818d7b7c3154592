import type { Metadata } from "next";
import { type Locale, locales, ogLocale } from "@/lib/i18n/locales";

type PageMetadata = {
  locale: Locale /** `/about`; empty for home. */;
  path: string;
  title: string;
  description?: string;
};

/** A page that is no record is there in every language. */
export function pageMetadata({ locale, path, title, description }: PageMetadata): Metadata {
  const told = description ? { description } : {};
  return {
    title,
    ...told,
    alternates: {
      canonical: `/${locale}${path}`,
      languages: Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    },
    openGraph: {
      title,
      ...told,
      url: `/${locale}${path}`,
      siteName: "Xarxa",
      type: "website",
      locale: ogLocale(locale),
      alternateLocale: locales.filter((other) => other !== locale).map(ogLocale),
    },
  };
}
