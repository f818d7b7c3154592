import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { Head } from "./head";
import type { PageHead } from "./page-head";

type Props = {
  locale: Locale;
  head: PageHead;
  /** The origin of the site, for absolute URLs. */
  site: string;
  stylesheets: readonly string[];
  /** Development only: reloads the page when a file changes. */
  reloads: boolean;
  children: ReactNode;
};

/** A whole public document, from `<html>` on. It loads no framework in the browser. */
export function Document({ locale, head, site, stylesheets, reloads, children }: Props) {
  return (
    <html lang={locale}>
      <Head head={head} site={site} stylesheets={stylesheets} />
      <body>
        {children}
        {reloads && <script type="module" src="/reload.js" />}
      </body>
    </html>
  );
}
