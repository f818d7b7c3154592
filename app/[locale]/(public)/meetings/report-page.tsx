import { notFound, permanentRedirect } from "next/navigation";
import type { PublicDocument } from "@/app/public-page";
import { ReportDocument } from "@/components/meetings/report/report-document";
import { env } from "@/lib/env";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import { readReport } from "@/lib/meetings/report/report-page";
import { gone } from "@/lib/serving/gone";

/** The page of a version of a report, or (null) of the newest one, whose own address is that of its version. */
export async function reportPage(slug: string, number: number | null, locale: Locale): Promise<PublicDocument> {
  const found = await readReport(slug, number, locale, new Date());
  if (!found) notFound();
  if (found.state === "gone") gone();
  const below = number === null ? "/report" : `/report/${number}`;
  if (found.state === "moved")
    permanentRedirect(`${recordPath(locale, { kind: "meeting", slug: found.slug })}${below}`);
  const { page } = found;
  const { meeting, version, content } = page;
  const own = (language: Locale) => `${recordPath(language, meeting)}/report/${version.number}`;
  const title = `${translator(locale)("report:title")}: ${content.title[locale] ?? meeting.title.text}`;
  const head = {
    title,
    canonical: own(locale),
    languages: Object.fromEntries(locales.map((language) => [language, own(language)])),
  };
  return { head, body: <ReportDocument page={page} locale={locale} site={env().SITE_URL} /> };
}
