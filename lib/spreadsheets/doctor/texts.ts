import { decodeHTML } from "entities";
import type { CellCheck } from "./model.ts";

const navigation =
  /^(skip to (main )?content|skip navigation|jump to content|ves al contingut( principal)?|vés al contingut( principal)?|salta al contingut( principal)?|ir al contenido( principal)?|saltar al contenido( principal)?|pasar al contenido principal|ir para o conteúdo( principal)?|saltar para o conteúdo( principal)?|hoppa till (huvud)?innehåll(et)?|gå (direkt )?till innehåll(et)?|siirry sisältöön|přejít (k|na) (hlavnímu )?obsah(u)?|přeskočit na obsah|zum (haupt)?inhalt( springen)?|aller au contenu( principal)?|(accept|allow) (all )?cookies|menu|share on (facebook|twitter|x)|back to top|read more|print this page)$/i;

/** Blanks differ where a page was copied twice. */
const paragraphsOf = (text: string) => text.split(/\n\s*\n|\n/).map((part) => part.replace(/[^\S\n]+/g, " ").trim());

function withoutNavigation(cell: string): string | null {
  const lines = cell.split("\n");
  const kept = lines.filter((line) => !navigation.test(line.trim()));
  return kept.length === lines.length ? null : kept.join("\n").trim();
}

/** Text of a web page around the article, copied with it. */
export const navigationText: CellCheck = {
  kind: "navigationText",
  check: (cell) => {
    const after = withoutNavigation(cell);
    return after === null ? null : { after };
  },
};

const functionWords =
  "the|of|on|at|in|see|via|and|el|la|els|les|del|des|per|amb|veure|en|los|las|con|por|ver|em|do|da|no|na|ao|och|av|på|med|se|viz|a|i|v|z|s|k|o|u";
/** Nothing ends with these words and a space. */
const hanging = new RegExp(`(?:^|\\s)(?:${functionWords}) +[.,;:](?=\\s|$)`, "u");

/** "More about it on .", "Read the project ( )": a link was removed with its text. */
export const lostLinkText: CellCheck = {
  kind: "lostLinkText",
  check: (cell) => {
    const isProse = cell.length > 25 && (cell.match(/\p{L}+/gu) ?? []).length > 4;
    const isCut = isProse && hanging.test(cell) && !cell.includes("...");
    return isCut || /\p{L}.*\(\s*\)|\[\s*\]\(|<a\b[^>]*>\s*<\/a>/u.test(cell) ? { after: null } : null;
  },
};

/** The first half of a text that says the same twice without a line between. */
function firstHalf(text: string): string | null {
  const middle = Math.floor(text.length / 2);
  const first = text.slice(0, middle).trim();
  return first.length > 40 && first === text.slice(middle).trim() ? first : null;
}

/** The same paragraph twice in a cell. */
export const repeatedParagraph: CellCheck = {
  kind: "repeatedParagraph",
  check: (cell) => {
    const paragraphs = paragraphsOf(cell);
    const long = paragraphs.filter((part) => part.length > 40);
    if (new Set(long).size === long.length) {
      const half = firstHalf(cell.trim());
      return half === null ? null : { after: half };
    }
    const seen = new Set<string>();
    const kept = paragraphs.filter((part) => part.length <= 40 || (!seen.has(part) && seen.add(part)));
    return { after: kept.join("\n\n") };
  },
};

/** "primary; lower secondary; primary": the same value twice in a list. */
export const repeatedValue: CellCheck = {
  kind: "repeatedValue",
  check: (cell) => {
    const sign = /[;|]/.exec(cell)?.[0];
    if (!sign || cell.length > 400) return null;
    const values = cell
      .split(sign)
      .map((value) => value.trim())
      .filter(Boolean);
    const seen = new Set<string>();
    const kept = values.filter((value) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()));
    return kept.length === values.length ? null : { after: kept.join(`${sign} `) };
  },
};

/** "&amp;", "<br>": remains of a web page. */
export const htmlRemains: CellCheck = {
  kind: "htmlRemains",
  check: (cell) => {
    if (!/&(#\d+|#x[\da-f]+|[a-z]{2,8});|<\/?(br|p|div|span|b|i|em|strong|a|ul|li)\b[^>]*>/i.test(cell)) return null;
    const breaks = cell.replace(/<br\s*\/?>|<\/(p|div|li)>/gi, "\n");
    return {
      after: decodeHTML(breaks.replace(/<\/?[a-z][^>]*>/gi, ""))
        .replace(/\n{3,}/g, "\n\n")
        .trim(),
    };
  },
};

/** In the languages of spreadsheet programs: "#¡REF!", "#HODNOTA!", "#VÄRDEFEL!", "#NÁZEV?". */
const formulaError = /^(#[¡¿]?[\p{Lu}_/0]{2,24}[!?]|#N\/[AD]|#NV|#NENÍ_K_DISPOZICI|Err:\d+|#{3,})$/iu;

/** What a spreadsheet shows when a formula or a column fails. */
export const spreadsheetError: CellCheck = {
  kind: "spreadsheetError",
  check: (cell) => (formulaError.test(cell.trim()) ? { after: "" } : null),
};
