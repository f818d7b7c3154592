import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { WorkFrame } from "@/components/work/work-frame";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { vocabularies } from "@/lib/kinds/vocabularies";
import { readVocabulary, type TermLine } from "@/lib/records/vocabularies/vocabulary";
import { type AdminProps, adminTitle } from "../../admin-page";
import { readWorkPage } from "../../work-page";
import { labelOf } from "../term-label";

export const generateMetadata = adminTitle((t, { vocabulary }) => {
  const name = vocabularies.find((one) => one === vocabulary);
  return name ? t(`work:vocabularies.name.${name}`) : t("work:vocabularies.title");
});

function columnsIn(locale: Locale, terms: TermLine[], here: string) {
  const t = translator(locale);
  return [
    {
      key: "term",
      title: t("work:vocabularies.term"),
      cell: (term: TermLine) => {
        const { text, lang } = labelOf(term, locale);
        return (
          <a href={`${here}/${encodeURIComponent(term.notation)}`} lang={lang} className="target">
            {text}
          </a>
        );
      },
    },
    {
      key: "notation",
      title: t("work:vocabularies.notation"),
      cell: ({ notation }: TermLine) => <code>{notation}</code>,
    },
    {
      key: "broader",
      title: t("work:vocabularies.broader"),
      cell: ({ broaderId }: TermLine) => {
        const broader = terms.find(({ id }) => id === broaderId);
        return broader ? labelOf(broader, locale).text : "";
      },
    },
    {
      key: "usage",
      title: t("work:vocabularies.usage"),
      cell: ({ usage }: TermLine) =>
        usage > 0 ? t("work:vocabularies.usageCount", { count: usage }) : t("work:vocabularies.unused"),
    },
  ];
}

/** The terms of one vocabulary, with how much they are used. */
export default async function Page(props: AdminProps<{ vocabulary: string }>) {
  const { locale, t, actor, frame, params, query } = await readWorkPage(
    props,
    ({ vocabulary }) => `/vocabularies/${vocabulary}`,
  );
  const name = vocabularies.find((one) => one === params.vocabulary) ?? notFound();
  const terms = (await readVocabulary(actor, name)) ?? notFound();
  const here = `/${locale}/admin/vocabularies/${name}`;
  const done = (["saved", "removed", "merged"] as const).find((one) => one === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[
        { href: `/${locale}/admin/vocabularies`, label: t("work:vocabularies.title") },
        { label: t(`work:vocabularies.name.${name}`) },
      ]}
      title={t(`work:vocabularies.name.${name}`)}
      done={done && t(`work:vocabularies.${done}`)}
      aside={<ButtonLink href={`${here}/new`}>{t("work:vocabularies.add")}</ButtonLink>}
    >
      <Table
        caption={t(`work:vocabularies.name.${name}`)}
        columns={columnsIn(locale, terms, here)}
        lines={terms}
        lineKey={({ id }) => id}
      />
    </WorkFrame>
  );
}
