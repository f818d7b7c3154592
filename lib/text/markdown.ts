import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { escapeTyped } from "./typed-markdown";

export type MarkdownOptions = {
  /** Level of the text's topmost headings: it stands below headings of the page. */
  headingFrom?: 2 | 3 | 4 | 5 | 6;
  /** Names the scrolling region around a table for screen readers. */
  tableLabel?: string;
};

/**
 * Footnotes would bring English words and repeated ids, task lists unlabelled checkboxes. Spaces before a line are an
 * address that was pasted and no code.
 */
const withoutExtras = {
  disable: {
    null: ["gfmFootnoteCall", "gfmPotentialFootnoteCall", "gfmFootnoteDefinition", "tasklistCheck", "codeIndented"],
  },
};
// "~10 to ~20" is about ten and not struck out.
const extensions = [gfm({ singleTilde: false }), withoutExtras];

const blockTag = /^<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|t[hd])\b/;

const isBreak = (tag: string) => blockTag.test(tag) || tag === "<br>";

/** Line ends of the words between two tags. Those beside the tag of a block are only its writing. */
function breakLines(words: string, before: string, after: string): string {
  const start = Number((before === "" || isBreak(before)) && words.startsWith("\n"));
  const end = words.length - Number((after === "" || blockTag.test(after)) && words.endsWith("\n"));
  if (end <= start) return words;
  return words.slice(0, start) + words.slice(start, end).replaceAll("\n", "<br>\n") + words.slice(end);
}

/** The end of a line is one on the page, too: addresses and poems are written so. Code keeps its own. */
function keepLineEnds(html: string): string {
  const pieces = html.split(/(<[^>]*>)/);
  let isCode = false;
  const kept = pieces.map((piece, index) => {
    const isTag = index % 2 === 1;
    if (isTag && /^<\/?pre\b/.test(piece)) isCode = !piece.startsWith("</");
    if (isTag || isCode || !piece.includes("\n")) return piece;
    return breakLines(piece, pieces[index - 1] ?? "", pieces[index + 1] ?? "");
  });
  return kept.join("");
}

/** micromark writes out HTML in the text as text and drops addresses that run code: every tag is one of its own. */
function toHtml(markdown: string): string {
  const html = micromark(escapeTyped(markdown, extensions), { extensions, htmlExtensions: [gfmHtml()] });
  return keepLineEnds(html.replace(/ \/>/g, ">"));
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** Pictures are records with a licence and an alternative text; one from elsewhere would call a third party. */
function replaceImages(html: string): string {
  return html.replace(/<img src="[^"]*" alt="([^"]*)"[^>]*>/g, "$1");
}

/** Keeps links into the web and within the site; the rest (mail addresses among them) stays as plain words. */
function treatLinks(html: string): string {
  return html.replace(/<a href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g, (link, address, rest, words) => {
    if (/^(https?:)?\/\//i.test(address)) return `<a href="${address}"${rest} rel="nofollow noopener">${words}</a>`;
    return address === "" || /^[a-z][a-z0-9+.-]*:/i.test(address) ? words : link;
  });
}

/** Numbers headings by their nesting, so that a level is never skipped whatever the author began with. */
function shiftHeadings(html: string, from: number): string {
  const open: number[] = [];
  return html.replace(/<(\/?)h([1-6])>/g, (_, slash, digit) => {
    const level = Number(digit);
    if (!slash) {
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
    }
    return `<${slash}h${Math.min(6, from + open.length - 1)}>`;
  });
}

/** A wide table scrolls by itself, by keyboard too, and never makes the page scroll sideways. */
function wrapTables(html: string, label?: string): string {
  const name = label ? ` role="region" aria-label="${escapeAttribute(label)}"` : "";
  return html
    .replace(/<(t[hd]) align="(left|center|right)">/g, '<$1 class="text-$2">')
    .replace(/<table>/g, `<div class="table-scroll" tabindex="0"${name}><table>`)
    .replace(/<\/table>/g, "</table></div>");
}

/** Safe HTML of a stored text. */
export function renderMarkdown(markdown: string, { headingFrom = 3, tableLabel }: MarkdownOptions = {}): string {
  return wrapTables(shiftHeadings(treatLinks(replaceImages(toHtml(markdown))), headingFrom), tableLabel);
}

const characters: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

/** The numbers of lists are words: without them "3." would be lost. */
function writeItemNumbers(html: string): string {
  const counts: number[] = [];
  return html.replace(/<(\/?)(ol|ul|li)(?: start="(\d+)")?>/g, (tag, slash, name, start) => {
    if (name !== "li") {
      if (slash) counts.pop();
      else counts.push(name === "ol" ? Number(start ?? 1) : Number.NaN);
      return tag;
    }
    const number = counts.at(-1) ?? Number.NaN;
    if (slash || Number.isNaN(number)) return tag;
    counts[counts.length - 1] = number + 1;
    return `${tag}${number}. `;
  });
}

/** The words of a stored text, line by line as they were written: for calendars and e-mails. */
export function plainLines(markdown: string): string {
  return writeItemNumbers(replaceImages(toHtml(markdown)))
    .replace(/<\/p>|<\/h[1-6]>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (entity) => characters[entity] ?? entity)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The words of a stored text on one line: for summaries, meta elements, JSON-LD and search. */
export function plainText(markdown: string): string {
  return plainLines(markdown).replace(/\s+/g, " ").trim();
}

/** At most `max` characters of the words, cut between words. */
export function excerpt(markdown: string, max: number): string {
  const letters = Array.from(plainText(markdown));
  if (letters.length <= max) return letters.join("");
  const head = letters.slice(0, max).join("");
  const lastSpace = head.lastIndexOf(" ");
  const cut = lastSpace > 0 ? head.slice(0, lastSpace) : letters.slice(0, max - 1).join("");
  return `${cut.replace(/[\s\p{P}]+$/u, "")}…`;
}
