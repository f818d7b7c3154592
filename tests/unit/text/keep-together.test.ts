import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { written } from "@/components/records/written";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { keepTogether } from "@/lib/text/keep-together";
import { renderMarkdown } from "@/lib/text/markdown";
import { messagesOf } from "../i18n/messages-of";

const shown = (text: string) => text.replaceAll("\u00a0", "_");

describe("non-breaking spaces", () => {
  it.each([
    ["V Praze a v Brně s dětmi", "V_Praze a_v_Brně s_dětmi"],
    ["I o tom u nás k večeři z lesa", "I_o_tom u_nás k_večeři z_lesa"],
    ["od 24. dubna 2019, 1. 9. 2021", "od 24._dubna 2019, 1._9._2021"],
    ["2. stupeň ZŠ, 20 % žáků, 5 let", "2._stupeň ZŠ, 20_% žáků, 5_let"],
    ["(v Ostravě) „k dispozici“", "(v_Ostravě) „k_dispozici“"],
    ["pes a", "pes a"],
    ["ve škole, na akci, Ota je", "ve škole, na akci, Ota je"],
    ["Konec v roce 2019. Další", "Konec v_roce 2019. Další"],
  ])("%s", (text, kept) => expect(shown(keepTogether(text, "cs"))).toBe(kept));

  it("are inserted after numbers in every language, and after single letters in Czech only", () => {
    for (const locale of locales.filter((one) => one !== "cs"))
      expect(shown(keepTogether("a b, 20 % i 1 600 km o 3 anys", locale))).toBe("a b, 20_% i 1_600_km o 3 anys");
  });

  it("are not inserted into tags, but between them", () => {
    expect(shown(keepTogether('<a href="/x" title="a b">v lese</a> a <em>u vody</em>', "cs"))).toBe(
      '<a href="/x" title="a b">v_lese</a> a_<em>u_vody</em>',
    );
    expect(shown(keepTogether(renderMarkdown('V *lese* a u [vody](https://x.org "a b")'), "cs"))).toBe(
      '<p>V_<em>lese</em> a_u_<a href="https://x.org" title="a b" rel="nofollow noopener">vody</a></p>',
    );
  });

  it("change nothing else, and nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."vao 1.%x<>/"), maxLength: 30 }), (text) => {
        const once = keepTogether(text, "cs");
        expect(once.replaceAll("\u00a0", " ")).toBe(text);
        expect(keepTogether(once, "cs")).toBe(once);
      }),
    );
  });

  it("are in the finished sentence of the interface, but not in its file", () => {
    const t = translator("cs");
    for (const [key, text] of Object.entries(messagesOf("cs"))) {
      expect(text, key).not.toMatch(/(?<![\p{L}\p{N}])[ksvzouai]\u00a0/iu);
      const sentence = /\{\{|_(one|few|many|other)$/.test(`${text}${key}`) ? null : (t as (key: string) => string)(key);
      if (sentence) expect(sentence, key).not.toMatch(/(?<![\p{L}\p{N}])[ksvzouai] (?=[^\s<])/iu);
    }
    expect(shown(t("translation:original", { inLanguage: "v angličtině" }))).toContain("v_angličtině");
  });

  it("are in titles and names, by their own language", () => {
    const text = { text: "Škola v lese", language: "cs" as const, isFallback: true };
    expect(written(text, "en")).toMatchObject({ text: "Škola v\u00a0lese" });
    expect(written({ ...text, isFallback: false }, "cs")).toBe("Škola v\u00a0lese");
  });
});

it("the classification of levels has its name in every language", () => {
  const names = locales.map((locale) => translator(locale)("schools:isced", { level: "02" }));
  expect(names).toEqual(["ISCED 02", "CINE 02", "ISCED 02", "ISCED 02", "ISCED 02", "CITE 02"]);
});
