import type { Graph, ReportLeaf } from "schema-dts";
import { translator } from "@/lib/i18n/server";
import { reportPath } from "@/lib/kinds/address";
import { licenceAddresses } from "@/lib/kinds/licences";
import { mentionCity, mentionMeeting, mentionPractice, mentionSchool } from "@/lib/records/json-ld/references";
import { ifAny, type JsonLdScope } from "@/lib/records/json-ld/scope";
import { breadcrumb } from "@/lib/records/json-ld/site";
import { picture, publisher } from "@/lib/records/json-ld/works";
import { plainWords } from "@/lib/text/html";
import type { ReportPage } from "./report-page";

/** The practices and schools in it that are public now. */
function mentioned({ content, cards }: ReportPage, scope: JsonLdScope) {
  const practices = content.practices.flatMap(({ id }) => cards.get(id) ?? []);
  const schools = content.visits.flatMap(({ school }) => (school && cards.get(school.id)) ?? []);
  return [
    ...practices.map((card) => mentionPractice(card, scope)),
    ...schools.map((card) => mentionSchool(card, scope)),
  ];
}

/** The schema.org description of a version of a report: what its page shows, and nobody's name. */
export function jsonLdOfReport(page: ReportPage, title: string, scope: JsonLdScope): Graph {
  const { locale, site } = scope;
  const { meeting, version, summary } = page;
  const { slug, licence } = meeting;
  const url = `${site}${reportPath(locale, { slug, number: version.number })}`;
  const report: ReportLeaf = {
    "@type": "Report",
    "@id": `${url}#report`,
    ...{ url, name: title, headline: title },
    description: plainWords(summary) || undefined,
    image: picture(meeting, scope),
    about: mentionMeeting(meeting.card, scope),
    spatialCoverage: meeting.fields.hostCity && mentionCity(meeting.fields.hostCity, scope),
    mentions: ifAny(mentioned(page, scope)),
    version: String(version.number),
    datePublished: version.publishedAt.toISOString(),
    inLanguage: summary.language,
    license: licenceAddresses[licence] ?? undefined,
    publisher: publisher(scope),
  };
  const here = { name: translator(locale)("report:version", { number: version.number }), item: { "@id": url } };
  return { "@context": "https://schema.org", "@graph": [report, breadcrumb(meeting, scope, [here])] };
}
