const lineEnds = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Signs that turn what follows around, and halves of a sign. */
const unseen = /[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

const cut = (text: string, most: number) => [...text].slice(0, most).join("").trim();

/** One line, whatever a name or title holds: nothing that a person typed begins a header of its own. */
export function oneLine(text: string): string {
  return cut(text.replace(lineEnds, " ").replace(unseen, "").replace(/ +/g, " ").trim(), 200);
}

/** A name as it may stand in a header: letters and what names have between them. An address or a link is none any more. */
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

/** The address, if it is one and nothing but one; else null. */
export function oneAddress(text: string): string | null {
  return mailbox.test(text) ? text : null;
}

/** Somebody's words with their lines, without signs that nobody sees. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]+/gu, "")
    .replace(unseen, "");
}
