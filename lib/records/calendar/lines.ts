// The lines of an iCalendar file (RFC 5545). Written here because it is little: the packages for it leave time zones to
// yet another package, and what must be right (octets, not letters) is shorter than the code that would wrap them.

const longestLine = 75;

/** A text value: what would end it is escaped, line breaks become `\n`. */
export function escapeCalendarText(text: string): string {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/[;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** At most 75 octets per line; what goes on begins with a space. A letter of several octets is never cut. */
export function foldLine(line: string): string {
  const lines = [""];
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > longestLine) {
      lines.push(" ");
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines.join("\r\n");
}

/** `DTSTART;VALUE=DATE:20190424`, folded. The value comes escaped where it is text. */
export function propertyLine(name: string, value: string, parameters: Record<string, string> = {}): string {
  const given = Object.entries(parameters).map(([key, text]) => `;${key}=${text}`);
  return foldLine(`${name}${given.join("")}:${value}`);
}

export const joinCalendarLines = (lines: string[]): string => lines.map((line) => `${line}\r\n`).join("");

/** "2019-04-24T09:00" as iCalendar writes it, without a zone. */
export const compactTime = (local: string): string => `${local.replace(/[-:]/g, "")}00`;

export const compactDay = (day: string): string => day.replaceAll("-", "");

/** A moment in UTC. */
export const compactInstant = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
