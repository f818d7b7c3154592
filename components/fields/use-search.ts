"use client";

import { useEffect, useState } from "react";

const debounceMs = 150;
/** Milliseconds before each further attempt; a lost request must not leave a field without an answer. */
const pauses = [500, 2_000];

/** The response, asked for again while the connection or the server fails. */
async function askUntilAnswered(address: string, signal: AbortSignal): Promise<Response> {
  const headers = { accept: "application/json" };
  for (const pause of pauses) {
    const response = await fetch(address, { headers, signal }).catch(() => null);
    if (response && response.status < 500) return response;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
  }
  return fetch(address, { headers, signal });
}

/** The server's answer, requested shortly after the address last changed. Null before that and without an address. */
export function useAnswer<T>(address: string | null, read: (answer: unknown) => T): T | null {
  const [answer, setAnswer] = useState<{ to: string; value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is the same function in effect at each rendering
  useEffect(() => {
    if (!address) return;
    const stop = new AbortController();
    const ask = async () => {
      const response = await askUntilAnswered(address, stop.signal);
      if (response.ok) setAnswer({ to: address, value: read(await response.json()) });
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), debounceMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  return answer && answer.to === address ? answer.value : null;
}

type More = [string, string][];

const addressOf = (address: string, more: More, words: string) =>
  `${address}?${new URLSearchParams([["q", words.trim()], ...more])}`;

/** The first results, and how many there are in all. */
export type FoundResults<T> = { found: T[]; total: number };

const foundIn = <T>(answer: unknown): FoundResults<T> => {
  const { found, total = found.length } = answer as { found: T[]; total?: number };
  return { found, total };
};

/** The results for the words. Null until the server has answered. */
export function useSearch<T>(address: string, more: More, words: string): FoundResults<T> | null {
  const isAsked = words.trim().length >= 2;
  return useAnswer(isAsked ? addressOf(address, more, words) : null, (answer) => foundIn<T>(answer));
}

/** The results for the words, asked for at once. Null when the server cannot be reached. */
export async function askSearch<T>(address: string, more: More, words: string): Promise<T[] | null> {
  try {
    const answer = await fetch(addressOf(address, more, words), { headers: { accept: "application/json" } });
    return answer.ok ? foundIn<T>(await answer.json()).found : null;
  } catch {
    return null;
  }
}
