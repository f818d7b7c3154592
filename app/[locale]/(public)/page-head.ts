import type { PageHead } from "@/components/document/page-head";
import { type Locale, locales } from "@/lib/i18n/locales";
import { kindAtPath } from "@/lib/kinds/index";

type Settings = {
  locale: Locale;
  /** For example `/about`; empty for the home page. */
  path: string;
  title: string;
  description?: string;
};

/** The picture for shared links of the home page and of lists; other pages have none of their own and show that of home. */
export function sharedPicture(locale: Locale, page: string) {
  return { address: `/${locale}/og/page/${kindAtPath(page) ? page : "home"}`, width: 1200, height: 630 };
}

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
      image: sharedPicture(locale, path === "" ? "home" : path.slice(1)),
    },
  };
}
