/** Patterns of pasted, broken and malicious text, which tests repeat to any length. */
export const hostilePatterns = [
  "a",
  "a-",
  "l'",
  "l’l.l·",
  "1 ",
  "1-",
  "\u0000",
  "\ud800",
  "\udc00a",
  "😀",
  "👩‍👩‍👧‍👦",
  "שלום ",
  "\u202eabc\u202c",
  "a\u0301",
  "\u0301",
  "\u00ad",
  "a\u200b-\u200b",
  "ﷺ",
  "%_\\",
  "' OR 1=1 --",
  "(a+)+$",
  "漢字",
  "ii",
  "é",
  "škola ",
  "upptagningsområdes",
  "s",
  "n",
  "en",
  "ov",
];

export const longText = (pattern: string, length = 10_000) =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

/** Processor time in milliseconds, the least of three runs, so that other load does not count. */
export function leastWork(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1_000;
  });
  return Math.min(...times);
}
