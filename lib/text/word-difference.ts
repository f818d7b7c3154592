export type Piece = { text: string; is: "same" | "removed" | "added" };

/** Above this, comparing all words is too slow; the whole text is shown as replaced. */
const maxPairs = 1_000_000;

/**
 * Words with their trailing space; punctuation separately, so that an added full stop is not a changed word. "0.25",
 * "l’escola" and "twenty-five" are single words.
 */
const wordsOf = (text: string) =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:[.,:'’·-][\p{L}\p{M}\p{N}]+)*\s*|[^\p{L}\p{M}\p{N}]\s*/gu) ?? [];
const bare = (word: string) => word.trimEnd();

function countCommon(before: string[], after: string[], at: (list: string[], index: number) => string): number {
  const max = Math.min(before.length, after.length);
  let count = 0;
  while (count < max && bare(at(before, count)) === bare(at(after, count))) count += 1;
  return count;
}

/** A number per distinct word, because numbers compare faster than strings. */
function numberWords(words: readonly string[], known: Map<string, number>): number[] {
  return words.map((word) => {
    const number = known.get(bare(word)) ?? known.size;
    known.set(bare(word), number);
    return number;
  });
}

/** The table of longest common subsequence lengths. */
function commonLengths(before: readonly number[], after: readonly number[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    const [word, row, next] = [before[i]!, rows[i]!, rows[i + 1]!];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = word === after[j] ? next[j + 1]! + 1 : Math.max(next[j]!, row[j + 1]!);
  }
  return rows;
}

function* compareMiddle(before: string[], after: string[]): Generator<Piece> {
  if (before.length * after.length > maxPairs) {
    yield { text: before.join(""), is: "removed" };
    yield { text: after.join(""), is: "added" };
    return;
  }
  const known = new Map<string, number>();
  const lengths = commonLengths(numberWords(before, known), numberWords(after, known));
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && bare(before[i]!) === bare(after[j]!)) {
      yield { text: after[j]!, is: "same" };
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      yield { text: before[i]!, is: "removed" };
      i += 1;
    } else {
      yield { text: after[j]!, is: "added" };
      j += 1;
    }
  }
}

/** Joins adjacent pieces of the same type. */
function join(pieces: Iterable<Piece>): Piece[] {
  const joined: Piece[] = [];
  for (const { text, is } of pieces) {
    const last = joined.at(-1);
    if (text === "") continue;
    if (last?.is === is) last.text += text;
    else joined.push({ text, is });
  }
  return joined;
}

/** The word difference of two texts. Without the removed pieces it is the text after. */
export function compareWords(before: string, after: string): Piece[] {
  const [oldWords, newWords] = [wordsOf(before), wordsOf(after)];
  const start = countCommon(oldWords, newWords, (list, index) => list[index]!);
  const [oldRest, newRest] = [oldWords.slice(start), newWords.slice(start)];
  const end = countCommon(oldRest, newRest, (list, index) => list[list.length - 1 - index]!);
  return join([
    { text: newWords.slice(0, start).join(""), is: "same" },
    ...compareMiddle(oldRest.slice(0, oldRest.length - end), newRest.slice(0, newRest.length - end)),
    { text: newRest.slice(newRest.length - end).join(""), is: "same" },
  ]);
}

const context = 60;

/** Shortens long unchanged stretches to the context of a change. */
export function shortenSame(pieces: Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.is !== "same" || piece.text.length <= 3 * context) return piece;
    const begin = index === 0 ? "" : piece.text.slice(0, context).replace(/\S+$/, "");
    const end = index === pieces.length - 1 ? "" : piece.text.slice(-context).replace(/^\S+/, "");
    return { is: "same", text: [begin, end].join(" … ") };
  });
}
