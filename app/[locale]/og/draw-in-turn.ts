/** Drawing blocks the processor that also serves pages, so one image is drawn at a time and the queue is limited. */
const longestQueue = 24;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Returns null if the queue is full. */
export function drawInTurn<T>(draw: () => Promise<T>): Promise<T> | null {
  if (waiting >= longestQueue) return null;
  waiting += 1;
  const turn = last.then(draw, draw).finally(() => {
    waiting -= 1;
  });
  last = turn.catch(() => {});
  return turn;
}
