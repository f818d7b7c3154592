import type { Metadata } from "next";
import { JsonLd } from "@/components/records/json-ld";
import { MeetingPage } from "@/components/records/meeting/page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { meetingDays } from "@/lib/records/calendar/meeting-calendar";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { meetingsAround } from "@/lib/records/public/meetings-around";
import { publishedRecord } from "@/lib/records/public/published";
import { recordMetadata } from "../../record-metadata";
import { requireView } from "../../require-view";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await publishedRecord("meeting", slug, locale);
  return found?.state === "published" ? recordMetadata(found.view, locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const meeting = requireView(await publishedRecord("meeting", slug, locale), "meeting", locale);
  const around = await meetingsAround(meeting, locale);
  const calendar = meetingDays(meeting) ? `${recordPath(locale, meeting)}/calendar.ics` : null;
  return (
    <>
      <JsonLd data={jsonLdOf(meeting, locale, env().SITE_URL)} />
      <MeetingPage
        meeting={meeting}
        around={around}
        calendar={calendar}
        locale={locale}
        site={env().SITE_URL}
        now={new Date()}
      />
    </>
  );
}
