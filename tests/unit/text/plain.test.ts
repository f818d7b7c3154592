import { describe, expect, it } from "vitest";
import { plainLetters, plainWords } from "@/lib/text/plain";

describe("words as two people write them", () => {
  it.each([
    ["Escola Pública", "escola publica"],
    ["Škola Příbram", "skola pribram"],
    ["l’Escola", "lescola"],
    ["col·laboració", "collaboracio"],
    ["Skånes Östra Ångström", "skanes ostra angstrom"],
    ["São João", "sao joao"],
    ["Łódź, Bodø", "lodz, bodo"],
  ])("%s is %s", (written, plain) => {
    expect(plainWords(written)).toBe(plain);
  });

  it("the database is told the same letters", () => {
    const { from, to } = plainLetters();
    for (const [index, letter] of [...from].entries()) expect(plainWords(letter)).toBe([...to][index] ?? "");
    for (const letter of "àáâãäåçèéêëìíîïñòóôõöøùúûüýčďěňřšťůžŀ") expect(from).toContain(letter);
  });
});
