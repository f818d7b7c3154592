import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  locale: Locale;
  title: string;
  /** All rules, with their fonts inside. */
  styles: string;
  children: ReactNode;
};

/** Even a browser that is online asks nobody for anything. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A document that is one file: it has no script and names no address that a browser would ask. */
export function FileDocument({ locale, title, styles, children }: Props) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style>{styles}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
