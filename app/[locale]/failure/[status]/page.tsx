import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FailurePage } from "@/components/site/failure-page";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

// The pages that the front door sends instead of Next's own error pages. Nobody can ask for them by address.
// They read no data: they must work when the database does not.

type Props = { params: Promise<{ locale: string; status: string }> };

const texts = { "404": "notFound", "410": "gone", "500": "failure", "503": "unavailable" } as const;

async function readText({ params }: Props) {
  const { locale: given, status } = await params;
  const locale: Locale = isLocale(given) ? given : sourceLocale;
  const text = texts[status as keyof typeof texts] ?? notFound();
  const t = translator(locale);
  return {
    locale,
    title: t(`errors:${text}.title`),
    body: t(`errors:${text}.body`),
    isOurFault: Number(status) >= 500,
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title } = await readText(props);
  return { title, robots: { index: false } };
}

export default async function Page(props: Props) {
  const { locale, title, body, isOurFault } = await readText(props);
  return <FailurePage locale={locale} title={title} body={body} isOurFault={isOurFault} />;
}
