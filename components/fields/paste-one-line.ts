import type { ClipboardEvent } from "react";

/** Lines of an address in one: "Carrer Major 1, 08001 Barcelona". */
export function joinLines(text: string): string {
  const lines = text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim().replace(/,$/, ""));
  return lines.filter(Boolean).join(", ");
}

/** A field of one line would drop the line ends of what is pasted and join the words at them. */
export function pasteOneLine(event: ClipboardEvent<HTMLElement>): void {
  const input = event.target;
  const text = event.clipboardData.getData("text/plain");
  if (!(input instanceof HTMLInputElement) || !/[\r\n]/.test(text.trim())) return;
  event.preventDefault();
  const { selectionStart, selectionEnd, value } = input;
  input.setRangeText(joinLines(text), selectionStart ?? value.length, selectionEnd ?? value.length, "end");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
