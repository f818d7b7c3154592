import { readStylesheet, stylesheets } from "./stylesheets";

// The stylesheets of the site inside one document, for files that open without a connection.

/** The whole fonts of the packages, for characters of other languages; a file has only those of the six languages. */
const isWholeFont = (address: string) => address.includes("-wght-");

const addressesIn = (css: string): string[] =>
  [...css.matchAll(/url\((["']?)([^"')]+)\1\)/g)].flatMap(([, , address = ""]) =>
    address.startsWith("data:") ? [] : [address],
  );

async function dataOf(address: string): Promise<string> {
  const type = address.includes(".woff2") ? "font/woff2" : "application/octet-stream";
  return `data:${type};base64,${(await readStylesheet(address)).toString("base64")}`;
}

/** A stylesheet without addresses: what it names is inside, or left out with its rule. */
async function inlineOne(sheet: string): Promise<string> {
  const text = (await readStylesheet(sheet)).toString("utf8");
  const css = text.replace(/@font-face\s*\{[^}]*\}/g, (rule) => (addressesIn(rule).some(isWholeFont) ? "" : rule));
  const addresses = [...new Set(addressesIn(css))];
  const found = await Promise.all(
    addresses.map(
      async (address) => [address, await dataOf(new URL(address, `http://site${sheet}`).pathname)] as const,
    ),
  );
  return found.reduce((text, [address, data]) => text.replaceAll(address, data), css);
}

let kept: { of: readonly string[]; css: Promise<string> } | undefined;

/** All rules of the site, with the fonts of the six languages. Made once for each build. */
export function inlineStyles(): Promise<string> {
  const of = stylesheets();
  if (kept?.of !== of) {
    const css = Promise.all(of.map(inlineOne)).then((sheets) => sheets.join("\n"));
    kept = { of, css };
    // A failure is not remembered.
    css.catch(() => {
      kept = undefined;
    });
  }
  return kept.css;
}
