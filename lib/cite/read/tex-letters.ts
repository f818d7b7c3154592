// Letters and signs as TeX writes them: {\'e}, \v{s}, \aa, --, \&.

const marks: Record<string, string> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030a",
  H: "\u030b",
  v: "\u030c",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
};

const letters: Record<string, string> = {
  ...{ aa: "å", AA: "Å", ae: "æ", AE: "Æ", oe: "œ", OE: "Œ", o: "ø", O: "Ø", l: "ł", L: "Ł", ss: "ß", i: "ı", j: "ȷ" },
  ...{ dh: "ð", DH: "Ð", th: "þ", TH: "Þ", dj: "đ", DJ: "Đ", ldots: "…", dots: "…", textendash: "–", textemdash: "—" },
  ...{ textquoteright: "’", textquoteleft: "‘", textquotedblleft: "“", textquotedblright: "”", guillemotleft: "«" },
  ...{ guillemotright: "»", textperiodcentered: "·", cdotp: "·", textbackslash: "\\", textasciitilde: "~", S: "§" },
  ...{ textsuperscript: "", textregistered: "®", texttrademark: "™", copyright: "©", pounds: "£", euro: "€" },
};

/** Signs that are no command, while the commands are read. */
const kept: Record<string, string> = { "{": "\ue000", "}": "\ue001", $: "\ue002" };
const signs = Object.fromEntries(Object.entries(kept).map(([sign, own]) => [own, sign]));

/** A mark over a letter without its dot: {\'\i} is í. */
const dotted = (letter: string) => letter.replace("ı", "i").replace("ȷ", "j");

const accented = (_: string, mark: string, braced: string | undefined, bare: string | undefined) =>
  `${dotted(braced ?? bare ?? "")}${marks[mark] ?? ""}`.normalize("NFC");

/** The text that a value of a BibTeX file stands for. */
export function readTex(value: string): string {
  return value
    .replace(/\s+/g, " ")
    .replace(
      /\\(?:url|href)\s*\{([^{}]*)\}(?:\{([^{}]*)\})?/g,
      (_, address: string, words?: string) => words ?? address,
    )
    .replace(/\\([ij])(?![A-Za-z])\s?/g, (_, letter: string) => letters[letter] ?? letter)
    .replace(/\\([`'^~=."])\s*(?:\{\s*([^{}\\]?)\s*\}|([^\s{}\\]))/g, accented)
    .replace(/\\([uvHcdkr])(?:\s*\{\s*([^{}\\])\s*\}|\s+([^\s{}\\]))/g, accented)
    .replace(/\\([A-Za-z]+)(?:\s*\{\}|(?![A-Za-z])[ \t]?)/g, (all, name: string) => letters[name] ?? all)
    .replace(/\\(?:emph|textit|textbf|textsc|textrm|text|mbox|enquote|uppercase|lowercase)\b\s*/g, "")
    .replace(/\\(?:em|it|bf|sc|rm|sl|tt)\b\s*/g, "")
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => kept[sign] ?? sign)
    .replace(/\\[,;:! -]/g, (sign) => (sign === "\\-" ? "" : " "))
    .replace(/(^|[^\\])~/g, "$1 ")
    .replace(/---/g, "—")
    .replace(/--/g, "–")
    .replace(/``/g, "“")
    .replace(/''/g, "”")
    .replace(/[{}$]/g, "")
    .replace(/[\ue000-\ue002]/g, (sign) => signs[sign] ?? sign)
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}
