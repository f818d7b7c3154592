import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "@/app/globals.css";
import { brand } from "@/components/knot/brand";
import { env } from "@/lib/env";
import { knownLocale } from "@/lib/i18n/locales";

// Next renders on every request; the front door caches the result (lib/serving/README.md). No other file sets this.
export const dynamic = "force-dynamic";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: "Xarxa", template: "%s · Xarxa" },
    icons: { icon: ["/favicon.ico", "/favicon.svg"], apple: "/apple-touch-icon.png" },
  };
}

/** The colour of the paper, around the page in some browsers. */
export const viewport: Viewport = {
  themeColor: (["light", "dark"] as const).map((scheme) => ({
    media: `(prefers-color-scheme: ${scheme})`,
    color: brand[scheme].paper,
  })),
};

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  return (
    <html lang={knownLocale(locale)}>
      <body>{children}</body>
    </html>
  );
}
