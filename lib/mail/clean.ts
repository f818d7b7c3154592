const lineEnds = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Direction overrides and lone surrogates. */
const unseen = /[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

const cut = (text: string, max: number) => [...text].slice(0, max).join("").trim();

/** Text on one line, at most 200 characters, so that typed text cannot add headers. */
export function oneLine(text: string): string {
  return cut(text.replace(lineEnds, " ").replace(unseen, "").replace(/ +/g, " ").trim(), 200);
}

/** A name for a header: letters and punctuation of names, at most 80 characters. Addresses and links do not survive. */
export function cleanName(text: string): string {
  return cut(
    oneLine(text)
      .replace(/[^\p{L}\p{M}\p{Nd} .'’·-]+/gu, " ")
      .replace(/ +/g, " ")
      .trim(),
    80,
  );
}

const mailbox = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[\p{L}\p{M}\p{Nd}.-]{1,190}$/u;

/** The address if it is exactly one; otherwise null. */
export function oneAddress(text: string): string | null {
  return mailbox.test(text) ? text : null;
}

/** Typed text with its lines, without invisible characters. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]+/gu, "")
    .replace(unseen, "");
}
