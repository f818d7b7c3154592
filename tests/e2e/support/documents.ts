/** The scripts that a public document may load; the others only for the question form, notes at a visit and their synthesis. */
const allowedScripts = [
  '<script type="application/ld+json">',
  '<script type="module" src="/islands.js">',
  '<script type="module" src="/ask.js">',
  '<script type="module" src="/notes.js">',
  '<script type="module" src="/board.js">',
];

const tags = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => tag);

export const stylesheetsOf = (html: string) => tags(html, "link").filter((tag) => /\srel="stylesheet"/.test(tag));

/** The faults of a public document: foreign scripts, preloaded scripts, not exactly one stylesheet. */
export function documentFaults(html: string): string[] {
  const scripts = tags(html, "script").filter((tag) => !allowedScripts.includes(tag));
  const preloads = tags(html, "link").filter((tag) => /\sas="script"|modulepreload/.test(tag));
  const styles = stylesheetsOf(html);
  return [...scripts, ...preloads, ...(styles.length === 1 ? [] : [`${styles.length} stylesheets`])];
}

export const stylesheetAddress = (html: string) => /\shref="([^"]+)"/.exec(stylesheetsOf(html)[0] ?? "")?.[1];
