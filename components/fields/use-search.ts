"use client";

import { useEffect, useState } from "react";

const debounceMs = 150;

/** The server's answer, requested shortly after the address last changed. Null before that and without an address. */
export function useAnswer<T>(address: string | null, read: (answer: unknown) => T): T | null {
  const [answer, setAnswer] = useState<{ to: string; value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is the same function in effect at each rendering
  useEffect(() => {
    if (!address) return;
    const stop = new AbortController();
    const ask = async () => {
      const headers = { accept: "application/json" };
      const response = await fetch(address, { headers, signal: stop.signal });
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

const foundIn = <T>(answer: unknown) => (answer as { found: T[] }).found;

/** The results for the words. Null until the server has answered. */
export function useSearch<T>(address: string, more: More, words: string): T[] | null {
  const isAsked = words.trim().length >= 2;
  return useAnswer(isAsked ? addressOf(address, more, words) : null, (answer) => foundIn<T>(answer));
}

/** The results for the words, asked for at once. Null when the server cannot be reached. */
export async function askSearch<T>(address: string, more: More, words: string): Promise<T[] | null> {
  try {
    const answer = await fetch(addressOf(address, more, words), { headers: { accept: "application/json" } });
    return answer.ok ? foundIn<T>(await answer.json()) : null;
  } catch {
    return null;
  }
}
