import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Letter, LetterPart } from "./letter";

/** A width that every mail program shows without wrapping. */
const width = 72;

/** Wraps words into lines; a word longer than a line, such as a URL, stays whole. */
function wrap(text: string, first = "", next = first): string {
  const lines = text.split(/\r?\n/).flatMap((paragraph, index) => {
    const found: string[] = [];
    let line = index === 0 ? first : next;
    let isEmpty = true;
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (!isEmpty && line.length + 1 + word.length > width) {
        found.push(line);
        line = next;
        isEmpty = true;
      }
      line += isEmpty ? word : ` ${word}`;
      isEmpty = false;
    }
    return [...found, line.trimEnd()];
  });
  return lines.join("\n");
}

function textOf(part: LetterPart): string {
  if ("paragraph" in part) return wrap(part.paragraph);
  if ("note" in part) return wrap(part.note);
  if ("list" in part) return part.list.map((item) => wrap(item, "– ", "  ")).join("\n");
  if ("quote" in part) return wrap(part.quote, "> ");
  if ("facts" in part) return part.facts.map(([label, value]) => wrap(`${label}: ${value}`, "", "  ")).join("\n");
  return `${part.button}:\n${part.link}`;
}

/** The letter as plain text, wrapped. */
export function composeText({ greet, parts }: Letter, locale: Locale): string {
  const t = translator(locale);
  const greeting = greet ? t("mail:greeting", { name: greet }) : t("mail:greetingNobody");
  return `${[wrap(greeting), ...parts.map(textOf), wrap(t("mail:closing"))].join("\n\n")}\n`;
}
