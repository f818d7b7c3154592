/** Drawing takes the processor for a moment, and readers share it: one at a time, and only so many wait. */
const longestQueue = 24;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Null when too many wait already. */
export function drawInTurn<T>(draw: () => Promise<T>): Promise<T> | null {
  if (waiting >= longestQueue) return null;
  waiting += 1;
  const turn = last.then(draw, draw).finally(() => {
    waiting -= 1;
  });
  last = turn.catch(() => {});
  return turn;
}
