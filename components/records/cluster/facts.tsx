import { schoolsCounted } from "@/components/records/network/facts";
import { datesOfGroup } from "@/components/records/network/standing";
import { RecordLink } from "@/components/records/record-link";
import { stagesInWords } from "@/components/records/row-of-card";
import { WebsiteLink } from "@/components/records/website-link";
import { writtenName } from "@/components/records/written";
import type { FactLine } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";
import { registerName } from "@/lib/kinds/register-name";
import type { View } from "@/lib/kinds/view";
import { Principal } from "./composition-section";

/** For whom it is, how large it is, its seat, its principal and its city. */
export function clusterGlance(
  { card, fields: { city, principal } }: View<"cluster">,
  schools: Card[],
  seat: Card | undefined,
  locale: Locale,
): FactLine[] {
  const t = translator(locale);
  const isKnown = principal && (principal.name || principal.office);
  return [
    { label: t("records:glance.forWhom"), value: stagesInWords(card, locale) },
    { label: t("records:glance.size"), value: schoolsCounted(schools, locale) },
    { label: t("schools:cluster.seat"), value: seat && <RecordLink card={seat} locale={locale} /> },
    { label: t("kinds:field.principal"), value: isKnown && <Principal principal={principal} locale={locale} /> },
    { label: t("records:glance.where"), value: city && <RecordLink card={city} locale={locale} /> },
  ];
}

/** The other facts. */
export function clusterFacts({ fields, texts }: View<"cluster">, locale: Locale, now: Date): FactLine[] {
  const t = translator(locale);
  const { founded, ended, registerCode, codeSystem, website, principal } = fields;
  return [
    ...datesOfGroup({ founded, ended }, locale, now),
    { label: t("kinds:field.principal"), value: principal && t("schools:cluster.onePrincipal") },
    { label: t("kinds:field.registerCode"), value: registerCode },
    {
      label: t("kinds:field.codeSystem"),
      value: texts.registerName ? (
        <Lang words={writtenName(texts.registerName)} />
      ) : (
        codeSystem && <Lang words={registerName(codeSystem, locale)} />
      ),
    },
    { label: t("kinds:field.website"), value: website && <WebsiteLink address={website} /> },
  ];
}
