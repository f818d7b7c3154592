// Lines of an iCalendar file (RFC 5545). Written by hand, because packages for it leave time zones to another package
// and folding by octets is only a few lines.

const maxOctets = 75;

/** Escapes a TEXT value. */
export function escapeCalendarText(text: string): string {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/[;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Folds a line at 75 octets, never inside a multi-byte character; continuation lines start with a space. */
export function foldLine(line: string): string {
  const lines = [""];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > maxOctets) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join("\r\n");
}

/** One folded line, such as `DTSTART;VALUE=DATE:20190424`. Text values must be escaped by the caller. */
export function propertyLine(name: string, value: string, parameters: Record<string, string> = {}): string {
  const parameterText = Object.entries(parameters).map(([key, text]) => `;${key}=${text}`);
  return foldLine(`${name}${parameterText.join("")}:${value}`);
}

export const joinCalendarLines = (lines: string[]): string => lines.map((line) => `${line}\r\n`).join("");

/** "2019-04-24T09:00" → `20190424T090000`. */
export const compactTime = (local: string): string => `${local.replace(/[-:]/g, "")}00`;

export const compactDay = (day: string): string => day.replaceAll("-", "");

/** An instant in UTC. */
export const compactInstant = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
