/** Letters with a stroke, which Unicode does not take apart. */
const strokes: Record<string, string> = { ø: "o", đ: "d", ł: "l", ŀ: "l", ħ: "h", ŧ: "t", ı: "i" };
/** Signs that people leave out when they look for something: "l’escola", "col·laboració". */
const silent = "·‧•'’ʼ";

/** "L’Escola Pública" → "lescola publica": how two people write the same word. */
export function plainWords(text: string): string {
  const bare = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return [...bare].map((letter) => strokes[letter] ?? (silent.includes(letter) ? "" : letter)).join("");
}

const firstAccented = 0xdf;
const lastAccented = 0x24f;

/** The same for a database that knows `translate(text, from, to)`: letter by letter, what has no counterpart goes. */
export function plainLetters(): { from: string; to: string } {
  const letters = Array.from({ length: lastAccented - firstAccented + 1 }, (_, index) =>
    String.fromCodePoint(firstAccented + index),
  );
  const changed = letters.filter((letter) => letter === letter.toLowerCase() && /^[a-z]$/.test(plainWords(letter)));
  return { from: changed.join("") + silent, to: changed.map(plainWords).join("") };
}
