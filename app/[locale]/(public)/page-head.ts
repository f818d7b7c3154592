import type { PageHead } from "@/components/document/page-head";
import { type Locale, locales } from "@/lib/i18n/locales";

type Settings = {
  locale: Locale;
  /** For example `/about`; empty for the home page. */
  path: string;
  title: string;
  description?: string;
};

/** The head of a page that is not a record. Such a page exists in every language. */
export function pageHead({ locale, path, title, description }: Settings): PageHead {
  const address = `/${locale}${path}`;
  return {
    title,
    description,
    canonical: address,
    languages: Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
    preview: {
      type: "website",
      title,
      description,
      address,
      locale,
      others: locales.filter((other) => other !== locale),
    },
  };
}
