import { spanOfDay, standingIn } from "@/components/records/network/standing";
import { RecordLink, TermLink } from "@/components/records/record-link";
import { stagesInWords } from "@/components/records/row-of-card";
import { WebsiteLink } from "@/components/records/website-link";
import { writtenName } from "@/components/records/written";
import type { FactLine } from "@/components/ui/fact-list";
import { Lang } from "@/components/ui/lang";
import { formatAges } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card, MembershipView } from "@/lib/kinds/card";
import { registerName } from "@/lib/kinds/register-name";
import type { View } from "@/lib/kinds/view";

type School = View<"school">;
type Around = { school: School; memberships: MembershipView[]; practices: Card[]; locale: Locale; now: Date };

/** "Primary, lower secondary (6–16)": the stages, and the ages that its levels span if all are known. */
function pupilsOf({ card, parts: { levels } }: School, locale: Locale): string | undefined {
  const t = translator(locale);
  const words = stagesInWords(card, locale);
  if (!words) return undefined;
  const [from, to] = [levels.map(({ fields }) => fields.agesFrom), levels.map(({ fields }) => fields.agesTo)];
  const isKnown = [...from, ...to].every((age) => age !== undefined);
  const ages = isKnown ? formatAges(Math.min(...from.map(Number)), Math.max(...to.map(Number)), locale) : null;
  return ages ? `${words} (${t("schools:school.years", { ages })})` : words;
}

const isPresent = ({ from, until, group }: MembershipView, now: Date) =>
  standingIn(spanOfDay(now), from ?? undefined, until ?? group.fields.ended) === "current";

/** For whom it is, who runs it, with whom it works, what it shares and where it is. */
export function schoolGlance({ school, memberships, practices, locale, now }: Around): FactLine[] {
  const t = translator(locale);
  const { city, district, ownership } = school.fields;
  const groups = memberships.filter((membership) => isPresent(membership, now)).map(({ group }) => group);
  return [
    { label: t("records:glance.forWhom"), value: pupilsOf(school, locale) },
    { label: t("kinds:field.ownership"), value: ownership && <TermLink term={ownership} locale={locale} /> },
    {
      label: t("records:glance.groups"),
      value: groups.map((card) => <RecordLink key={card.id} card={card} locale={locale} />),
    },
    {
      label: t("kinds:field.practices"),
      value: practices.length > 0 && <a href="#practices">{t("lists:count.practice", { count: practices.length })}</a>,
    },
    {
      label: t("records:glance.where"),
      value: [
        district?.name && <Lang key="district" words={writtenName(district.name)} />,
        city && <RecordLink key="city" card={city} locale={locale} />,
      ],
    },
  ];
}

/** The other facts. */
export function schoolFacts({ fields, texts }: School, locale: Locale): FactLine[] {
  const t = translator(locale);
  const { status, officialCode, codeSystem, phone, website } = fields;
  return [
    { label: t("kinds:field.status"), value: status && t(`kinds:choice.schoolStatus.${status}`) },
    { label: t("kinds:field.officialCode"), value: officialCode },
    {
      label: t("kinds:field.codeSystem"),
      value: texts.registerName ? (
        <Lang words={writtenName(texts.registerName)} />
      ) : (
        codeSystem && <Lang words={registerName(codeSystem, locale)} />
      ),
    },
    { label: t("kinds:field.website"), value: website && <WebsiteLink address={website} /> },
    {
      label: t("kinds:field.phone"),
      value: phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone.replaceAll(" ", "\u00a0")}</a>,
    },
  ];
}
