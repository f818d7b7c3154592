import { describe, expect, test } from "vitest";
import { splitLead, withLead } from "@/components/records/lead-text";
import type { View } from "@/lib/kinds/view";

describe("a lead", () => {
  test("is the first sentences that fit, and the text goes on with the others", () => {
    const sentences = ["Pupils read aloud.", "They do so on a tram.", "x".repeat(180), "The end."];
    const { start, rest } = splitLead(`${sentences.slice(0, 2).join(" ")} Long ${sentences[2]}. ${sentences[3]}`, "en");
    expect(start).toBe("Pupils read aloud. They do so on a tram.");
    expect(rest).toBe(`Long ${sentences[2]}. The end.`);
  });

  test("has its first sentence however long it is", () => {
    const long = `${"word ".repeat(60)}end.`;
    expect(splitLead(`${long} Another one.`, "en")).toEqual({ start: long, rest: "Another one." });
  });

  test.each([
    ["cs", "Školy (např. Krnov) se scházejí. Pomáhá to.", "Školy (např. Krnov) se scházejí."],
    ["cs", `Chodí do 3. třídy. ${"Dál ".repeat(60)}.`, "Chodí do 3. třídy."],
    ["ca", `Què fem? ${"Molt ".repeat(60)}.`, "Què fem?"],
  ] as const)("is not cut inside a sentence (%s)", (language, words, start) => {
    expect(splitLead(words, language).start.startsWith(start)).toBe(true);
  });

  test("loses no word", () => {
    const words = `Jedna věta. Druhá věta, delší. Třetí věta! Čtvrtá? ${"Další. ".repeat(40).trim()}`;
    const { start, rest } = splitLead(words, "cs");
    expect(`${start} ${rest}`.trim()).toBe(words);
  });

  test("is not taken from a text with several paragraphs", () => {
    const view = { card: { lead: { text: "An excerpt" } } } as unknown as View;
    const text = { text: "One.\n\nTwo.", language: "en", isFallback: false } as const;
    expect(withLead(view, text).card.lead).toBeNull();
  });
});
