// The two colours of an embedded page: of links and marks, and of the ground. Text is black or white, whichever reads better.

export type Theme = { accent: string; ground: string };

const hex = /^[0-9a-f]{6}$/;

/** Relative luminance by WCAG, from six hexadecimal digits. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const leastContrast = 4.5;

export const plainColour = (text: string): string => text.trim().replace(/^#/, "").toLowerCase();

/** The colours of an address; null where there are none, or where text in them could not be read. */
export function readTheme(accent: string | undefined, ground: string | undefined): Theme | null {
  const [link, back] = [plainColour(accent ?? ""), plainColour(ground ?? "")];
  if (!hex.test(link) || !hex.test(back)) return null;
  return contrastOf(link, back) >= leastContrast ? { accent: link, ground: back } : null;
}

const textOn = (ground: string) => (contrastOf("000000", ground) >= contrastOf("ffffff", ground) ? "000000" : "ffffff");

/** The stylesheet of a theme: the site's own, with other colours. */
export function themeCss({ accent, ground }: Theme): string {
  const text = textOn(ground);
  const colours = {
    paper: ground,
    shade: ground,
    ink: text,
    quiet: text,
    edge: text,
    thread: accent,
    ...Object.fromEntries(
      ["city", "organisation", "school", "network", "cluster", "practice", "guide", "meeting"].map((kind) => [
        kind,
        accent,
      ]),
    ),
  };
  const lines = Object.entries(colours).map(([name, colour]) => `  --color-${name}: #${colour};`);
  return `:root {\n  color-scheme: ${text === "000000" ? "light" : "dark"};\n${lines.join("\n")}\n}\n`;
}

const file = /^([0-9a-f]{6})-([0-9a-f]{6})\.css$/;

export const themeFile = ({ accent, ground }: Theme) => `${accent}-${ground}.css`;

export function themeOfFile(name: string): Theme | null {
  const [, accent, ground] = file.exec(name) ?? [];
  return readTheme(accent, ground);
}
