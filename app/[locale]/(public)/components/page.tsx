import type { Metadata } from "next";
import { Showcase } from "@/components/showcase/showcase";
import { PublicPage } from "@/components/site/public-page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { keepPage } from "@/lib/serving/page";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: translator(locale)("meta:components.title"), robots: { index: false, follow: false } };
}

/** Every component in every state, for those who build the site: no page leads here. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  keepPage();
  const words = (await import(`@/locales/${locale}/showcase/words.json`)).default;
  return (
    <PublicPage locale={locale} path="/components">
      <Showcase words={words} />
    </PublicPage>
  );
}
