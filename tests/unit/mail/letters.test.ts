import { describe, expect, test } from "vitest";
import { brand } from "@/components/knot/brand";
import { letterColours } from "@/lib/mail/colours";
import { composeLetter } from "@/lib/mail/compose";
import type { Letter } from "@/lib/mail/letter";

const letter: Letter = {
  template: "test",
  subject: "A subject\r\nof two lines",
  greet: "Núria",
  parts: [
    { paragraph: `One ${"word ".repeat(40)}\nand a second line` },
    { list: ["first", "l·l ".repeat(40)] },
    { facts: [["Place", "Brno <b>"]] },
    { quote: "Dobrý den,\r\n\r\ndruhý odstavec\u0007", lang: "cs" },
    { button: "Yes", link: "https://xarxa.example/a?b=1&c=2#yes" },
    { button: "No", link: "https://xarxa.example/a?b=1&c=2#no", quiet: true },
    { note: "small" },
  ],
};

describe("an email", () => {
  const { subject, text, html } = composeLetter(letter, "ca");

  test("has a subject of one line", () => {
    expect(subject).toBe("A subject of two lines");
  });

  test("breaks its text at 72 characters, but not inside links, and keeps quotation marks", () => {
    for (const line of text.split("\n")) if (!line.startsWith("https:")) expect(line.length).toBeLessThanOrEqual(72);
    expect(text).toContain("\nhttps://xarxa.example/a?b=1&c=2#yes\n");
    expect(text).toContain("\n> Dobrý den,\n>\n> druhý odstavec\n");
    expect(text).not.toMatch(/[^\S\n]\n/);
  });

  test("has the same content in HTML, escaped, with the quotation's language and each link once below", () => {
    expect(html).toContain('<blockquote lang="cs"');
    expect(html).toContain("Brno &lt;b&gt;");
    expect(html.match(/>https:\/\/xarxa\.example\/a\?b=1&amp;c=2</g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<script|url\(|<link/);
  });

  test("uses the site's colours", () => {
    expect(letterColours).toEqual({ light: brand.light, dark: brand.dark });
  });
});
