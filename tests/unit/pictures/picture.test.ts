import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { drawInTurn } from "@/app/[locale]/og/draw-in-turn";
import { pictureFonts } from "@/app/[locale]/og/picture-fonts";
import { drawableText, titleSize } from "@/components/knot/picture-text";
import { shorten } from "@/lib/text/shorten";

/** The code points of a WOFF font, from its `cmap` table (format 4 or 12). */
function lettersOf(font: Buffer): Set<number> {
  const letters = new Set<number>();
  for (let at = 44; at < 44 + font.readUInt16BE(12) * 20; at += 20) {
    if (font.toString("latin1", at, at + 4) !== "cmap") continue;
    const [from, packed, length] = [4, 8, 12].map((offset) => font.readUInt32BE(at + offset)) as [
      number,
      number,
      number,
    ];
    const raw = font.subarray(from, from + packed);
    const table = packed < length ? inflateSync(raw) : raw;
    for (let index = 0; index < table.readUInt16BE(2); index++) {
      const start = table.readUInt32BE(8 + index * 8);
      if (table.readUInt16BE(start) !== 4) continue;
      const segments = table.readUInt16BE(start + 6) / 2;
      for (let segment = 0; segment < segments; segment++) {
        const end = table.readUInt16BE(start + 14 + segment * 2);
        const first = table.readUInt16BE(start + 16 + segments * 2 + segment * 2);
        for (let code = first; code <= end && code < 0xffff; code++) letters.add(code);
      }
    }
  }
  return letters;
}

test("the fonts contain every drawn character, so the renderer requests none from a server", async () => {
  const fonts = await pictureFonts();
  const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join("");
  // One by one: neighbouring characters could otherwise be composed into new ones.
  const drawn = [...new Set([...everything].flatMap((letter) => [...drawableText(`x${letter}`)]))];
  expect(drawn.length).toBeGreaterThan(300);
  for (const face of ["Literata", "Hanken Grotesk"]) {
    const letters = new Set(
      fonts.filter(({ name }) => name.startsWith(face)).flatMap(({ data }) => [...lettersOf(data)]),
    );
    expect(drawn.filter((letter) => !letters.has(letter.codePointAt(0)!))).toEqual([]);
  }
});

test("characters of the six languages are kept, others and emoji removed", () => {
  expect(drawableText("Žluťoučký kůň, ŀ·l, å, ç, ñ, õ – „tak“ 😀 中")).toBe("Žluťoučký kůň, ŀ·l, å, ç, ñ, õ – „tak“");
  expect(drawableText("soft\u00adhyphen\u202fand\u2009spaces")).toBe("softhyphen and spaces");
});

test("long titles are smaller and cut between words", () => {
  expect([20, 80, 140].map((length) => titleSize("x".repeat(length)))).toEqual([72, 60, 48]);
  expect(shorten("one two three", 9)).toBe("one two…");
  expect(shorten("x".repeat(30), 10)).toHaveLength(11);
  expect(shorten("x\u{1f600}y", 2)).toBe("x…");
});

test("images are drawn one at a time, the queue is limited, and a failure blocks nobody", async () => {
  let drawing = 0;
  let most = 0;
  const draw = async () => {
    drawing += 1;
    most = Math.max(most, drawing);
    await new Promise((resolve) => setTimeout(resolve, 1));
    drawing -= 1;
    return drawing;
  };
  const failing = drawInTurn(() => Promise.reject(new Error("no")));
  const turns = Array.from({ length: 60 }, () => drawInTurn(draw));
  await expect(failing).rejects.toThrow("no");
  expect(turns.filter((turn) => turn === null)).toHaveLength(60 - 23);
  await Promise.all(turns);
  expect(most).toBe(1);
  expect(drawInTurn(draw)).not.toBeNull();
});
