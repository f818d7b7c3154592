import { notFound, permanentRedirect } from "next/navigation";
import type { PublicDocument } from "@/app/public-page";
import { ReportDocument } from "@/components/meetings/report/report-document";
import { JsonLd } from "@/components/records/json-ld";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { reportPath } from "@/lib/kinds/address";
import { jsonLdOfReport } from "@/lib/meetings/report/json-ld";
import { readReport } from "@/lib/meetings/report/report-page";
import { gone } from "@/lib/serving/gone";
import { recordHead } from "../record-head";

/** The page of a version of a report, or (null) of the newest one, whose own address is that of its version. */
export async function reportPage(slug: string, number: number | null, locale: Locale): Promise<PublicDocument> {
  const found = await readReport(slug, number, locale, new Date());
  if (!found) notFound();
  if (found.state === "gone") gone();
  if (found.state === "moved") permanentRedirect(reportPath(locale, { slug: found.slug, number: number ?? undefined }));
  const { page } = found;
  const { meeting, version, content } = page;
  const own = (language: Locale) => reportPath(language, { slug: meeting.slug, number: version.number });
  const title = `${translator(locale)("report:title")}: ${content.title[locale] ?? meeting.title.text}`;
  const site = env().SITE_URL;
  const { preview } = recordHead(meeting, locale);
  const { languages } = meeting;
  // As with records: a page that only repeats another language names that as the original.
  const canonical = own(languages.includes(locale) ? locale : meeting.readIn);
  return {
    head: {
      ...{ title, canonical, description: preview?.description },
      languages: Object.fromEntries(languages.map((language) => [language, own(language)])),
      preview: preview && { ...preview, title, address: canonical },
    },
    body: (
      <>
        <JsonLd data={jsonLdOfReport(page, title, { locale, site })} />
        <ReportDocument page={page} locale={locale} site={site} />
      </>
    ),
  };
}
