import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { letterColours } from "./colours";
import type { Letter, LetterPart } from "./letter";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const withBreaks = (text: string) => escapeHtml(text).replace(/\r?\n/g, "<br>");

// Styles are on the elements, because many programs drop style sheets; the sheet only sets dark colours.
const sans = "font-family:'Helvetica Neue',Helvetica,Arial,sans-serif";
const serif = "font-family:Georgia,'Times New Roman',serif";
const { light: day, dark } = letterColours;
const night = `@media (prefers-color-scheme:dark){
.paper{background:${dark.paper}!important;color:${dark.ink}!important}
.soft{color:${dark.quiet}!important}.line{border-color:${dark.rule}!important}.link{color:${dark.thread}!important}
.quote{background:${dark.shade}!important;color:${dark.ink}!important;border-color:${dark.thread}!important}
.mark{border-color:${dark.thread}!important}
.button{background:${dark.thread}!important;color:${dark.paper}!important}
.second{color:${dark.ink}!important;border-color:${dark.quiet}!important}
}`;

const paragraph = (html: string) => `<p style="margin:0 0 18px">${html}</p>`;

function button({ button: words, link, quiet }: Extract<LetterPart, { button: string }>): string {
  const look = quiet
    ? `class="second" style="display:inline-block;padding:10px 20px;border:1px solid ${day.quiet};color:${day.ink};text-decoration:none;${sans};font-size:16px"`
    : `class="button" style="display:inline-block;padding:13px 24px;background:${day.thread};color:#ffffff;text-decoration:none;${sans};font-size:16px;font-weight:bold"`;
  return `<p style="margin:0 0 14px"><a href="${escapeHtml(link)}" ${look}>${escapeHtml(words)}</a></p>`;
}

function fact([label, value]: readonly [string, string]): string {
  const cell = `padding:6px 0;border-top:1px solid ${day.rule};vertical-align:top`;
  return `<tr><th scope="row" class="soft line" align="left" width="32%" style="${cell};padding-right:18px;color:${day.quiet};font-weight:normal;${sans};font-size:14px;line-height:1.7">${escapeHtml(label)}</th><td class="line" style="${cell};overflow-wrap:anywhere">${escapeHtml(value)}</td></tr>`;
}

function htmlOf(part: LetterPart): string {
  if ("paragraph" in part) return paragraph(withBreaks(part.paragraph));
  if ("note" in part)
    return `<p class="soft" style="margin:22px 0 18px;color:${day.quiet};font-size:15px">${withBreaks(part.note)}</p>`;
  if ("list" in part)
    return `<ul style="margin:0 0 18px;padding:0 0 0 22px">${part.list.map((item) => `<li style="margin:0 0 6px">${escapeHtml(item)}</li>`).join("")}</ul>`;
  if ("quote" in part)
    return `<blockquote lang="${escapeHtml(part.lang)}" class="quote" style="margin:0 0 24px;padding:16px 20px;background:${day.shade};border-left:4px solid ${day.thread};overflow-wrap:anywhere">${withBreaks(part.quote)}</blockquote>`;
  if ("facts" in part)
    return `<table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 20px;border-collapse:collapse">${part.facts.map(fact).join("")}</table>`;
  return button(part);
}

/** The URLs of the buttons, once each, for programs without buttons. */
function plainLinks({ parts }: Letter, locale: Locale): string {
  const pages = new Set(parts.flatMap((part) => ("button" in part ? (part.link.split("#")[0] ?? []) : [])));
  if (pages.size === 0) return "";
  const t = translator(locale);
  const lines = [...pages].map((page) => {
    const link = escapeHtml(page);
    return `<br><a class="link" href="${link}" style="color:${day.thread};word-break:break-all">${link}</a>`;
  });
  return `<p class="soft line" style="margin:36px 0 0;padding:14px 0 0;border-top:1px solid ${day.rule};color:${day.quiet};font-size:13px;${sans}">${escapeHtml(t("mail:plainLink", { count: pages.size }))}${lines.join("")}</p>`;
}

/** The letter as HTML, with the same content as the text. */
export function composeHtml(letter: Letter, locale: Locale): string {
  const t = translator(locale);
  const greeting = letter.greet ? t("mail:greeting", { name: letter.greet }) : t("mail:greetingNobody");
  const body = [
    paragraph(escapeHtml(greeting)),
    ...letter.parts.map(htmlOf),
    paragraph(escapeHtml(t("mail:closing"))),
    plainLinks(letter, locale),
  ];
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(letter.subject)}</title>
<style>${night}</style></head>
<body class="paper" style="margin:0;padding:0;background:${day.paper};color:${day.ink};${serif};font-size:17px;line-height:1.55">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" style="background:${day.paper};color:${day.ink}"><tr><td align="center" style="padding:28px 18px">
<div style="max-width:580px;margin:0 auto;text-align:left;${serif};font-size:17px;line-height:1.55">
<p class="mark" style="margin:0 0 30px;padding:0 0 10px;border-bottom:2px solid ${day.thread};font-size:21px">Xarxa</p>
${body.join("\n")}
</div></td></tr></table></body></html>
`;
}
