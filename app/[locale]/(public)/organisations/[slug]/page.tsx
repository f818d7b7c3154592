import type { Metadata } from "next";
import { JsonLd } from "@/components/records/json-ld";
import { OrganisationPage } from "@/components/records/organisation/page";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { jsonLdOf } from "@/lib/records/json-ld/index";
import { tiesOf } from "@/lib/records/public/around";
import { peopleOf } from "@/lib/records/public/people-of";
import { publishedRecord } from "@/lib/records/public/published";
import { recordMetadata } from "../../record-metadata";
import { requireView } from "../../require-view";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await publishedRecord("organisation", slug, locale);
  return found?.state === "published" ? recordMetadata(found.view, locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  const organisation = requireView(await publishedRecord("organisation", slug, locale), "organisation", locale);
  const [ties, people] = await Promise.all([tiesOf(organisation.id, locale), peopleOf(organisation.id, locale)]);
  return (
    <>
      <JsonLd data={jsonLdOf(organisation, locale, env().SITE_URL)} />
      <OrganisationPage
        organisation={organisation}
        ties={ties}
        people={people}
        locale={locale}
        site={env().SITE_URL}
        now={new Date()}
      />
    </>
  );
}
