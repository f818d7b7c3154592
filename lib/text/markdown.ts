import MarkdownIt, { type Token } from "markdown-it";
import { readAsTyped } from "./typed-markdown.ts";

// Markdown to safe HTML. A worker thread imports this file, so it may import only packages and relative paths with file
// extension.

/** Increase it when the same source gives other HTML: stored HTML of older versions is then rendered again. */
export const rendererVersion = 1;

type Tokens = Token[];

/** Links to the web and within the site are kept; others, such as mailto, become plain text. */
const isWebAddress = (address: string) => /^(https?:)?\/\//i.test(address);
const isOwnAddress = (address: string) => address !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(address);

/** Detected links need "http" or "www": "school.eu" may be a name. */
function isMeant(open: Token, text: Token | undefined): boolean {
  return open.markup !== "linkify" || /^(https?:\/\/|www\.)/i.test(text?.content ?? "");
}

function keepsLink(open: Token, text: Token | undefined): boolean {
  const address = String(open.attrGet("href") ?? "");
  return (isWebAddress(address) || isOwnAddress(address)) && isMeant(open, text);
}

/** Links do not nest, so one flag is enough to remove the matching end. */
function treatLinks(tokens: Tokens): Tokens {
  let isDropping = false;
  return tokens.filter((token, index) => {
    if (token.type === "link_open") {
      isDropping = !keepsLink(token, tokens[index + 1]);
      if (!isDropping && isWebAddress(String(token.attrGet("href")))) token.attrSet("rel", "nofollow noopener");
      return !isDropping;
    }
    return token.type !== "link_close" || !isDropping;
  });
}

/** Replaces the style attribute of an aligned column by a class, because the CSP blocks inline styles. */
function treatCell(token: Token): void {
  const align = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? ""))?.[1];
  if (align) token.attrs = [["class", `text-${align}`]];
}

function createRenderer() {
  // A line break in the source is one on the page, as in postal addresses and poems.
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, maxNesting: 100 });
  // Indented lines are pasted addresses, not code.
  markdown.disable("code");
  readAsTyped(markdown);
  markdown.linkify.set({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false });
  // markdown-it would show the source of a refused link; links are filtered below, which keeps their text.
  markdown.validateLink = () => true;
  markdown.core.ruler.push("xarxa", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === "th_open" || token.type === "td_open") treatCell(token);
      if (token.children) token.children = treatLinks(token.children);
    }
  });
  // Images are shown as text: pictures need a licence and a description, and remote ones would contact a third party.
  markdown.renderer.rules.image = (tokens, index, options, env, renderer) =>
    markdown.utils.escapeHtml(renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env));
  markdown.renderer.rules.s_open = () => "<del>";
  markdown.renderer.rules.s_close = () => "</del>";
  return markdown;
}

const renderer = createRenderer();

/** Safe HTML of a Markdown text with its original heading levels; `placeHtml` adapts them to a page. */
export function renderMarkdown(source: string): string {
  return renderer.render(source).trimEnd();
}
