import { Button } from "@/components/ui/button";
import type { InboxLine } from "@/lib/contact/inbox/models";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { MessageLine } from "./message-line";

type Props = {
  locale: Locale;
  lines: InboxLine[];
  hrefOf: (id: string) => string;
  now: Date;
  /** The bulk action; undefined if the reader may not moderate any of the messages. */
  bulk: "spam" | "notSpam" | undefined;
  /** The page to return to. */
  next: string;
};

function Lines({ lines, hrefOf, bulk, ...line }: Omit<Props, "next">) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {lines.map((one) => (
        <li key={one.id}>
          <MessageLine {...line} line={one} href={hrefOf(one.id)} selectable={bulk !== undefined} />
        </li>
      ))}
    </ul>
  );
}

/** The messages of a folder. Moderators can select several and mark them as spam or not spam. */
export function MessageList({ next, ...props }: Props) {
  const { locale, bulk } = props;
  const t = translator(locale);
  if (!bulk) return <Lines {...props} />;
  const hidden = { locale, next, intent: bulk };
  return (
    <form method="post" action="/api/admin/messages/bulk" aria-label={t("inbox:bulk.label")} className="space-y-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Lines {...props} />
      <Button second>{t(`inbox:bulk.${bulk}`)}</Button>
    </form>
  );
}
