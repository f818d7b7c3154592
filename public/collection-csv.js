// Adds the reader's notes to the CSV file of their collection. The server writes the file without them, because notes are
// never sent to it: the last column is empty.

/** Quoted, and no formula for a spreadsheet. */
const cell = (note) => `"${(/^[=+\-@\t\r]/.test(note) ? `'${note}` : note).replaceAll('"', '""')}"`;

/** Each line ends with the address of its page, a separator, and the empty note. */
export const addNotes = (csv, items) =>
  csv
    .split("\r\n")
    .map((line) => {
      const item = items.find(({ path, note }) => path && note && line.slice(0, -1).endsWith(path));
      return item ? line + cell(item.note) : line;
    })
    .join("\r\n");

/** Saves the file of a link with these notes. */
export async function saveWithNotes(link, items) {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(String(response.status));
  const type = response.headers.get("content-type");
  // Text would lose the mark at the beginning, by which spreadsheets know UTF-8.
  const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
  const file = document.createElement("a");
  file.href = URL.createObjectURL(new Blob([addNotes(csv, items)], { type }));
  file.download = "collection.csv";
  file.click();
  URL.revokeObjectURL(file.href);
}
