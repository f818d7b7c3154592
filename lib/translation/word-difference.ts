/** A stretch of text that stayed, was added or was removed. */
export type Stretch = { kind: "same" | "added" | "removed"; text: string };

/** Words with the spaces after them, and signs by themselves: what a reader perceives as changed. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+\s*|[^\p{L}\p{N}]\s*/gu) ?? [];

/** Beyond this the two have little in common, and a table of all pairs would not fit. */
const mostPairs = 4_000_000;

/** For each pair of positions, how many words the rests have in common at most. */
function commonLengths(before: string[], after: string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      rows[i]![j] = before[i] === after[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
  return rows;
}

function compare(before: string[], after: string[]): Stretch[] {
  if (before.length * after.length > mostPairs)
    return [
      { kind: "removed", text: before.join("") },
      { kind: "added", text: after.join("") },
    ];
  const lengths = commonLengths(before, after);
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      found.push({ kind: "same", text: after[j]! });
      [i, j] = [i + 1, j + 1];
    } else if (i < before.length && (j >= after.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      found.push({ kind: "removed", text: before[i]! });
      i += 1;
    } else {
      found.push({ kind: "added", text: after[j]! });
      j += 1;
    }
  }
  return found;
}

/** Neighbours of one kind as one stretch; a single space between two changes belongs to them. */
function mergeStretches(stretches: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last?.kind === stretch.kind) last.text += stretch.text;
    else if (stretch.text) merged.push({ ...stretch });
  }
  return merged;
}

function commonStart(one: string[], other: string[]): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one[at] === other[at]) at += 1;
  return at;
}

/** What changed between two texts, word by word. The stretches that are not removed are the second text. */
export function wordDifference(before: string, after: string): Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, now);
  const [oldRest, nowRest] = [old.slice(start), now.slice(start)];
  const end = commonStart([...oldRest].reverse(), [...nowRest].reverse());
  const [oldMiddle, nowMiddle] = [oldRest.slice(0, oldRest.length - end), nowRest.slice(0, nowRest.length - end)];
  const same = (words: string[]): Stretch => ({ kind: "same", text: words.join("") });
  return mergeStretches([
    same(now.slice(0, start)),
    ...compare(oldMiddle, nowMiddle),
    same(nowRest.slice(nowRest.length - end)),
  ]);
}
