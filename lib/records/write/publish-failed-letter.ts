import { formatInstant, formatList } from "@/lib/i18n/format";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { cleanName, oneLine } from "@/lib/mail/clean";
import type { Letter } from "@/lib/mail/letter";

type NotPublished = {
  name: string;
  title: string;
  at: Date;
  timeZone: string;
  /** Empty for a change. */
  languages: readonly Locale[];
  problem: string;
  record: string;
  list: string;
};

/** The email to the person who scheduled what could not be published at its time. */
export function notPublishedLetter(locale: Locale, { name, title, at, timeZone, ...more }: NotPublished): Letter {
  const t = translator(locale);
  const names = more.languages.map((language) => languageLabel(language, locale));
  const what = names.length > 0 ? formatList(names, locale) : t("work:scheduled.change");
  return {
    template: "notPublished",
    subject: t("work:mail.notPublished.subject", { title: cleanName(title) }),
    greet: name,
    parts: [
      { paragraph: t("work:mail.notPublished.body") },
      {
        facts: [
          [t("work:scheduled.record"), oneLine(title)],
          [t("work:scheduled.what"), what],
          [t("work:scheduled.when"), formatInstant(at, locale, timeZone)],
          [t("work:change.problem"), more.problem],
        ],
      },
      { button: t("work:mail.notPublished.button"), link: more.record },
      { button: t("work:mail.notPublished.list"), link: more.list, quiet: true },
    ],
  };
}
