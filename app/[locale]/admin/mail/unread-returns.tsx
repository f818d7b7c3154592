import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import type { listQuarantined } from "@/lib/mail/returned/quarantine";

type Returns = NonNullable<Awaited<ReturnType<typeof listQuarantined>>>;

/** Returned emails that were set aside because reading them failed. Empty if there are none. */
export function UnreadReturns({ returns, locale, t }: { returns: Returns; locale: Locale; t: Translate }) {
  if (returns.length === 0) return null;
  const columns = [
    { key: "uid", title: t("account:mail.unread.uid"), cell: ({ uid }: Returns[number]) => String(uid) },
    {
      key: "when",
      title: t("account:mail.unread.when"),
      cell: ({ lastAttemptAt }: Returns[number]) => formatInstant(lastAttemptAt, locale, "UTC"),
    },
    { key: "problem", title: t("account:mail.unread.problem"), cell: ({ problem }: Returns[number]) => problem },
  ];
  const title = t("account:mail.unread.title");
  return (
    <section aria-labelledby="unread-returns">
      <h2 id="unread-returns" className="max-w-measure font-read text-head">
        {title}
      </h2>
      <p className="max-w-measure">{t("account:mail.unread.lead")}</p>
      <Table
        caption={title}
        columns={columns}
        lines={returns}
        lineKey={({ mailboxId, uid }) => `${mailboxId}-${uid}`}
      />
    </section>
  );
}
