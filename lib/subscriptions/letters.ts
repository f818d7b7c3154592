import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { Letter, LetterPart } from "@/lib/mail/letter";
import type { Followed } from "@/lib/records/feeds/followed";

/** Contains nothing that was typed, so that the form cannot be abused to send words to strangers. */
export function confirmLetter({ nameWithoutWords }: Followed, link: string, locale: Locale): Letter {
  const t = translator(locale);
  return {
    template: "confirmSubscription",
    subject: t("follow:mail.confirm.subject"),
    greet: "",
    parts: [
      { paragraph: t("follow:mail.confirm.body") },
      { list: [nameWithoutWords] },
      { button: t("follow:confirm.button"), link },
      { note: t("follow:mail.confirm.note") },
    ],
  };
}

/** Keeps the email short; the list has the rest. */
const maxListed = 20;

function cardParts(card: Card, locale: Locale): LetterPart[] {
  const t = translator(locale);
  const { title, lead, kind } = card;
  const label = title.isFallback ? `${title.text} (${languageLabel(title.language, locale)})` : title.text;
  const summary = lead?.language === title.language ? [{ quote: lead.text, lang: lead.language }] : [];
  return [
    {
      button: `${t(`kinds:kind.${kind}`)}: ${label}`,
      link: `${env().SITE_URL}${recordPath(locale, card)}`,
      quiet: true,
    },
    ...summary,
  ];
}

/** The weekly email with what was published. */
export function newsLetter(
  { list, query, name }: Followed,
  cards: readonly Card[],
  stopPage: string,
  locale: Locale,
): Letter {
  const t = translator(locale);
  const more = cards.length - maxListed;
  return {
    template: "subscriptionNews",
    subject: t("follow:mail.news.subject"),
    greet: "",
    parts: [
      { paragraph: t("follow:mail.news.body") },
      { list: [name] },
      ...cards.slice(0, maxListed).flatMap((card) => cardParts(card, locale)),
      ...(more > 0 ? [{ paragraph: t("work:mail.more", { count: more }) }] : []),
      { button: t("follow:mail.news.button"), link: `${env().SITE_URL}/${locale}/${list}${query && `?${query}`}` },
      { note: t("follow:mail.news.note") },
      { button: t("follow:mail.news.stop"), link: stopPage, quiet: true },
    ],
  };
}
