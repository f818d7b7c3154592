import type { ReactNode } from "react";
import type { AdminLink } from "@/components/admin/admin-frame";
import { RecordTabs } from "@/components/admin/record-tabs";
import { WorkFrame } from "@/components/work/work-frame";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";

/** The pages of a meeting, in the order in which a host needs them. */
export const deskTabs = [
  "overview",
  "programme",
  "visits",
  "cities",
  "people",
  "letters",
  "day",
  "review",
  "follow-up",
  "report",
] as const;
export type DeskTab = (typeof deskTabs)[number];

type Props = {
  locale: Locale;
  path: string;
  name: string;
  isDemo: boolean;
  links: AdminLink[];
  id: string;
  tab: DeskTab;
  title: string;
  titleLanguage?: string | undefined;
  /** What a page below the tab is about. */
  below?: string;
  /** Its name as a heading, on a page of one thing that shows it nowhere else. */
  subject?: { text: string; lang?: string | undefined };
  done?: string | undefined;
  errors?: { href?: string | undefined; text: string }[];
  children: ReactNode;
};

/** The frame of every page on which a meeting is prepared and run. */
export function DeskFrame({ id, tab, below, subject, children, ...frame }: Props) {
  const { locale, title } = frame;
  const t = translator(locale);
  const here = adminPath(locale, "meeting", id);
  const tabs = deskTabs.map((name) => ({
    href: `${here}/${name}`,
    label: t(`hosting:nav.${name}`),
    current: name === tab,
  }));
  const crumbs = [
    { href: adminPath(locale, "meeting"), label: t("kinds:plural.meeting") },
    ...(tab === "overview" ? [] : [{ href: `${here}/overview`, label: title }]),
    ...(below === undefined ? [] : [{ href: `${here}/${tab}`, label: t(`hosting:nav.${tab}`) }]),
    { label: below ?? (tab === "overview" ? title : t(`hosting:nav.${tab}`)) },
  ];
  return (
    <WorkFrame {...frame} crumbs={crumbs}>
      <RecordTabs label={t("hosting:nav.label")} tabs={[...tabs, { href: here, label: t("hosting:nav.record") }]} />
      {subject && (
        <h2 lang={subject.lang} className="words max-w-measure font-read text-head">
          {subject.text}
        </h2>
      )}
      {children}
    </WorkFrame>
  );
}
