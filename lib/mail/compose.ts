import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** What an e-mail of the site is about, with what its sentences need. The sentences are in `mail.json`. */
export type Letter =
  | { template: "signIn"; name: string; link: string }
  | { template: "password"; name: string; link: string }
  | { template: "passwordChanged"; name: string; link: string }
  | { template: "invitation"; name: string; link: string; inviter: string; role: string }
  | { template: "remindBefore" | "remindAfter"; name: string; link: string; records: Reminded[] };

/** A record to be confirmed again, and the day until which it was confirmed. */
export type Reminded = { title: string; day: string };

export type Composed = { subject: string; text: string; html: string };

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/** One line, whatever a name or title holds: nothing that a person typed begins a header of its own. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, 200);
}

type Sentences = { subject: string; body: string; list?: string[]; button: string; note: string; name: string };

/** As many as somebody reads; the page behind the button has them all. */
const mostListed = 30;

function listRecords(records: Reminded[], locale: Locale): string[] {
  const t = translator(locale);
  const shown = records.slice(0, mostListed).map(({ title, day }) => `${oneLine(title)} (${formatDay(day, locale)})`);
  const more = records.length - shown.length;
  return more > 0 ? [...shown, t("work:mail.more", { count: more })] : shown;
}

function sentencesOf(letter: Letter, locale: Locale): Sentences {
  const t = translator(locale);
  const name = oneLine(letter.name);
  switch (letter.template) {
    case "signIn":
      return {
        subject: t("mail:signIn.subject"),
        body: t("mail:signIn.body"),
        button: t("mail:signIn.button"),
        note: t("mail:signIn.note"),
        name,
      };
    case "password":
      return {
        subject: t("mail:password.subject"),
        body: t("mail:password.body"),
        button: t("mail:password.button"),
        note: t("mail:password.note"),
        name,
      };
    case "passwordChanged":
      return {
        subject: t("mail:passwordChanged.subject"),
        body: t("mail:passwordChanged.body"),
        button: t("mail:passwordChanged.button"),
        note: t("mail:passwordChanged.note"),
        name,
      };
    case "invitation": {
      const values = { inviter: oneLine(letter.inviter), role: oneLine(letter.role) };
      return {
        subject: t("mail:invitation.subject", values),
        body: t("mail:invitation.body", values),
        button: t("mail:invitation.button"),
        note: t("mail:invitation.note"),
        name,
      };
    }
    case "remindBefore":
    case "remindAfter":
      return {
        subject: t(`work:mail.${letter.template}.subject`, { count: letter.records.length }),
        body: t(`work:mail.${letter.template}.body`, { count: letter.records.length }),
        list: listRecords(letter.records, locale),
        button: t("work:mail.button"),
        note: t("work:mail.note"),
        name,
      };
  }
}

const serif = "font-family:Georgia,'Times New Roman',serif";
const paragraph = (html: string, style = "") => `<p style="margin:0 0 18px;${style}">${html}</p>`;

function htmlOf(locale: Locale, subject: string, lines: readonly string[]): string {
  const body = lines.join("\n");
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 16px;background:#faf6ee;color:#26201a;${serif};font-size:17px;line-height:1.55">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 28px;padding:0 0 10px;border-bottom:2px solid #b3261e;font-size:20px">Xarxa</p>
${body}
</div></body></html>
`;
}

/** Subject, text and HTML in the recipient's language; both say the same. */
export function composeLetter(letter: Letter, locale: Locale): Composed {
  const t = translator(locale);
  const { subject, body, list = [], button, note, name } = sentencesOf(letter, locale);
  const greeting = name ? t("mail:greeting", { name }) : t("mail:greetingNobody");
  const closing = t("mail:closing");
  const items = list.map((item) => `– ${item}`).join("\n");
  const text = [greeting, body, ...(items ? [items] : []), `${button}:\n${letter.link}`, note, closing].join("\n\n");
  const link = escapeHtml(letter.link);
  const html = htmlOf(locale, subject, [
    paragraph(escapeHtml(greeting)),
    paragraph(escapeHtml(body)),
    ...(list.length > 0 ? [`<ul>${list.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`] : []),
    paragraph(
      `<a href="${link}" style="display:inline-block;padding:12px 22px;background:#b3261e;color:#ffffff;text-decoration:none;font-family:Helvetica,Arial,sans-serif;font-weight:bold">${escapeHtml(button)}</a>`,
    ),
    paragraph(escapeHtml(note), "color:#5c5348;font-size:15px"),
    paragraph(escapeHtml(closing)),
    paragraph(
      `${escapeHtml(t("mail:plainLink"))}<br><a href="${link}" style="color:#8a1d16;word-break:break-all">${link}</a>`,
      "color:#5c5348;font-size:13px",
    ),
  ]);
  return { subject: oneLine(subject), text: `${text}\n`, html };
}
