import type { ClipboardEvent } from "react";

/** Joins the lines of an address: "Carrer Major 1, 08001 Barcelona". */
export function joinLines(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim().replace(/,$/, ""));
  return lines.filter(Boolean).join(", ");
}

/** An input drops the line ends of pasted text and joins the words at them; this inserts commas instead. */
export function pasteOneLine(event: ClipboardEvent<HTMLElement>): void {
  const input = event.target;
  const text = event.clipboardData.getData("text/plain");
  if (!(input instanceof HTMLInputElement) || !/[\r\n]/.test(text.trim())) return;
  event.preventDefault();
  const { selectionStart, selectionEnd, value } = input;
  input.setRangeText(joinLines(text), selectionStart ?? value.length, selectionEnd ?? value.length, "end");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
