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

/** The results for the words. Null until the server has answered. */
export function useSearch<T>(address: string, more: [string, string][], words: string): T[] | null {
  const query = new URLSearchParams([["q", words.trim()], ...more]);
  const isAsked = words.trim().length >= 2;
  return useAnswer(isAsked ? `${address}?${query}` : null, (answer) => (answer as { found: T[] }).found);
}
