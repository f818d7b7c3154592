import { expect, test } from "vitest";
import { joinLines } from "@/components/fields/paste-one-line";

test.each([
  ["Carrer Major 1\n08001 Barcelona", "Carrer Major 1, 08001 Barcelona"],
  ["Carrer Major 1,\r\n 08001 Barcelona\r\n", "Carrer Major 1, 08001 Barcelona"],
  ["one line", "one line"],
  ["\n\n", ""],
])("%j pasted into a field of one line becomes %j", (text, kept) => expect(joinLines(text)).toBe(kept));
