import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { FollowUpLine } from "@/lib/meetings/follow-up/desk";

type Props = { locale: Locale; id: string; lines: FollowUpLine[] };

function columnsOf({ locale, id }: Props): Column<FollowUpLine>[] {
  const t = translator(locale);
  const here = adminPath(locale, "meeting", id);
  const day = (iso: string) => <time dateTime={iso}>{formatDay(iso, locale)}</time>;
  return [
    {
      key: "suggestion",
      title: t("review:statement.suggestion"),
      cell: ({ id: statement, text, language, answer }) => (
        <a
          href={`${here}/${answer ? "follow-up" : "review"}/${statement}`}
          lang={language === locale ? undefined : language}
          className="target words"
        >
          {text}
        </a>
      ),
    },
    {
      key: "answer",
      title: t("review:answer.answer"),
      cell: ({ answer }) =>
        answer ? t(`review:answer.${answer.answer}`) : <strong>{t("afterwards:desk.none")}</strong>,
    },
    { key: "who", title: t("review:answer.who"), cell: ({ answer }) => answer?.who },
    { key: "line", title: t("afterwards:desk.line"), cell: ({ line }) => line },
    { key: "next", title: t("afterwards:desk.next"), cell: ({ nextOn }) => nextOn && day(nextOn) },
    {
      key: "letters",
      title: t("hosting:nav.letters"),
      cell: ({ letters }) =>
        letters.length > 0 && (
          <ul>
            {letters.map(({ id: letter, kind, state, on }) => (
              <li key={letter}>
                {t(`afterwards:desk.${state === "sent" ? "sent" : "planned"}`, {
                  letter: t(`hosting:letter.${kind}`),
                  date: formatDay(on, locale),
                })}
              </li>
            ))}
          </ul>
        ),
    },
  ];
}

/** All suggestions of the review, with what became of them. */
export function FollowUpTable(props: Props) {
  const t = translator(props.locale);
  if (props.lines.length === 0) return <EmptyState title={t("afterwards:desk.empty")} />;
  return (
    <Table
      caption={t("review:statement.all.suggestion")}
      columns={columnsOf(props)}
      lines={props.lines}
      lineKey={({ id }) => id}
    />
  );
}
