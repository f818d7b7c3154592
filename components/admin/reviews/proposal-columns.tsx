import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ProposalLine } from "@/lib/proposals/queue";

type Shown = "draft" | "unconfirmed";

const isShown = (state: ProposalLine["state"]): state is Exclude<ProposalLine["state"], Shown> =>
  state !== "draft" && state !== "unconfirmed";

/** The columns of every list of proposals and reports. */
export function proposalColumns(locale: Locale) {
  const t = translator(locale);
  return [
    {
      key: "title",
      title: t("proposals:admin.what"),
      cell: ({ id, title, titleLanguage }: ProposalLine) => (
        <a href={`/${locale}/admin/proposals/${id}`} lang={titleLanguage} className="target">
          {title}
        </a>
      ),
    },
    {
      key: "type",
      title: t("proposals:admin.type"),
      cell: ({ type, reference }: ProposalLine) => `${t(`proposals:admin.${type}`)} ${reference}`,
    },
    {
      key: "city",
      title: t("proposals:admin.city"),
      cell: ({ city }: ProposalLine) => city ?? t("work:people.platform"),
    },
    { key: "by", title: t("proposals:admin.by"), cell: ({ by }: ProposalLine) => by ?? t("proposals:admin.nobody") },
    {
      key: "state",
      title: t("proposals:admin.state"),
      cell: ({ state }: ProposalLine) => (isShown(state) ? t(`proposals:admin.states.${state}`) : ""),
    },
    {
      key: "since",
      title: t("proposals:admin.since"),
      cell: ({ at }: ProposalLine) => formatInstant(at, locale, "Europe/Brussels"),
    },
  ];
}
