import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { queuePath } from "@/lib/proposals/queue-path";
import type { QueueLine } from "@/lib/proposals/review-queue";

/** The columns of the review queue. */
export function reviewColumns(locale: Locale, timeZone: string) {
  const t = translator(locale);
  return [
    {
      key: "title",
      title: t("work:review.what"),
      cell: (line: QueueLine) => (
        <a href={queuePath(locale, line)} lang={line.titleLanguage} className="target">
          {line.title}
        </a>
      ),
    },
    {
      key: "kind",
      title: t("work:review.kind"),
      cell: (line: QueueLine) => {
        if (!("reference" in line)) return `${t(`work:review.${line.type}`)}: ${t(`kinds:kind.${line.kind}`)}`;
        const held = line.state === "held" ? ` (${t("proposals:admin.states.held")})` : "";
        return `${t(`proposals:admin.${line.type}`)} ${line.reference}${held}`;
      },
    },
    { key: "city", title: t("work:review.city"), cell: ({ city }: QueueLine) => city ?? t("work:people.platform") },
    { key: "by", title: t("work:review.by"), cell: ({ by }: QueueLine) => by ?? t("proposals:admin.nobody") },
    {
      key: "since",
      title: t("work:review.since"),
      cell: ({ at, publishAt }: QueueLine) =>
        publishAt
          ? t("work:review.scheduledFor", { when: formatInstant(publishAt, locale, timeZone) })
          : formatInstant(at, locale, timeZone),
    },
  ];
}
