import type { Locale } from "@/lib/i18n/locales";

/** The metadata of a page for search engines and shared links. Addresses are paths of this site. */
export type PageHead = {
  title: string;
  /** The title is shown without the name of the site. */
  alone?: boolean;
  description?: string;
  canonical?: string;
  /** The paths of the same page in other languages. */
  languages?: Partial<Record<Locale, string>>;
  /** The same in formats for programs: a list as feeds, a record as data. */
  formats?: readonly { type: string; title: string; address: string }[];
  /** Other sites may show this page within theirs: its path, with its filters. */
  embeddable?: string;
  preview?: LinkPreview;
  robots?: "noindex" | "noindex, follow" | "noindex, nofollow";
  /** Where links open, for pages in a frame of another site. */
  linksOpenIn?: "_top";
  /** A stylesheet besides the site's. */
  stylesheet?: string;
  referrer?: "same-origin" | "no-referrer";
};

/** The card that chat programs and social networks show for a shared link. */
export type LinkPreview = {
  type: "website" | "article";
  title: string;
  description?: string;
  address: string;
  locale: Locale;
  /** The other languages in which the page can be read. */
  others: readonly Locale[];
  image?: { address: string; width: number; height: number };
};
