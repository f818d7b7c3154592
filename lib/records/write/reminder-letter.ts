import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { oneLine } from "@/lib/mail/clean";
import type { Letter } from "@/lib/mail/letter";

/** A record to confirm again, and the ISO day on which its confirmation ends. */
export type Reminded = { title: string; day: string };

/** Keeps the email short; the linked page lists all records. */
const maxListed = 30;

function listRecords(records: readonly Reminded[], locale: Locale): string[] {
  const shown = records.slice(0, maxListed).map(({ title, day }) => `${oneLine(title)} (${formatDay(day, locale)})`);
  const more = records.length - shown.length;
  return more > 0 ? [...shown, translator(locale)("work:mail.more", { count: more })] : shown;
}

type Reminding = { name: string; link: string; records: readonly Reminded[] };

/** The email that asks to confirm records before or after their confirmation ends. */
export function reminderLetter(
  template: "remindBefore" | "remindAfter",
  locale: Locale,
  { name, link, records }: Reminding,
): Letter {
  const t = translator(locale);
  return {
    template,
    subject: t(`work:mail.${template}.subject`, { count: records.length }),
    greet: name,
    parts: [
      { paragraph: t(`work:mail.${template}.body`, { count: records.length }) },
      { list: listRecords(records, locale) },
      { button: t("work:mail.button"), link },
      { note: t("work:mail.note") },
    ],
  };
}
