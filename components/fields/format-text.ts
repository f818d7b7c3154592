/** A text and the selection in it. */
export type Selected = { text: string; start: number; end: number };

/** Puts marks around the selection, or removes them. */
export function toggleMark({ text, start, end }: Selected, mark: string): Selected {
  const [before, inner, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const size = mark.length;
  if (before.endsWith(mark) && after.startsWith(mark))
    return { text: before.slice(0, -size) + inner + after.slice(size), start: start - size, end: end - size };
  return { text: before + mark + inner + mark + after, start: start + size, end: end + size };
}

/** Begins each selected line with a sign, or removes it if all lines have it. */
export function toggleLines({ text, start, end }: Selected, sign: (index: number) => string, known: RegExp): Selected {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const isOn = lines.every((line) => known.test(line));
  const changed = lines.map((line, index) => (isOn ? line.replace(known, "") : sign(index) + line)).join("\n");
  return { text: text.slice(0, from) + changed + text.slice(to), start: from, end: from + changed.length };
}

/** Makes the selection a link and selects the placeholder of its address. */
export function insertLink({ text, start, end }: Selected): Selected {
  const address = "https://";
  const inner = text.slice(start, end);
  const at = start + inner.length + 3;
  return {
    text: `${text.slice(0, start)}[${inner}](${address})${text.slice(end)}`,
    start: at,
    end: at + address.length,
  };
}
