import type { Recipient } from "@/lib/contact/recipients";
import type { Database } from "@/lib/db";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/server";
import { cleanName, oneLine } from "@/lib/mail/clean";
import type { LetterPart } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import { readPublicFacts } from "@/lib/records/admin/key-facts";
import { publicLabels } from "@/lib/records/public/labels";
import { type LetterWithRecord, letterAddress } from "./read";

const shownFacts = 8;

/** Writes to one contact, in their language: what the page says, and a link to answer. */
export async function sendYearlyLetter(tx: Database, letter: LetterWithRecord, to: Recipient, now: Date) {
  const { record, recordId, expiresAt } = letter;
  const locale = to.language;
  const t = translator(locale);
  const [labels, facts] = await Promise.all([
    publicLabels([recordId], locale),
    readPublicFacts({ recordId, kind: record.kind }, locale),
  ]);
  const { label: title = record.slug, lang } = labels.get(recordId) ?? {};
  const shown = facts.slice(0, shownFacts).map(({ label, value }) => [label, oneLine(value)] as const);
  const parts: LetterPart[] = [
    { paragraph: t("rounds:yearly.mail.body") },
    { quote: title, lang: lang ?? locale },
    ...(shown.length > 0 ? [{ paragraph: t("rounds:yearly.mail.facts") }, { facts: shown }] : []),
    { button: t("rounds:yearly.mail.button"), link: await letterAddress(letter, locale) },
    { note: t("rounds:yearly.mail.until", { date: formatDay(expiresAt.toISOString().slice(0, 10), locale) }) },
  ];
  const subject = t("rounds:yearly.mail.subject", { title: cleanName(title) });
  await postEmail(tx, to.email, locale, { template: "yearly.ask", subject, greet: to.name, parts }, now);
}
