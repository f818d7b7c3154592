"use client";

import { useEffect, useState } from "react";
import type { Option } from "@/lib/forms/field-model";

type Found = { id: string; label: string; lang?: string };

const patience = 150;

/** What the server finds for the words, a moment after the last key. Null until it has answered. */
export function useSearch(address: string, locale: string, targets: readonly string[], words: string): Option[] | null {
  const [found, setFound] = useState<Option[] | null>(null);
  const to = targets.join();
  useEffect(() => {
    setFound(null);
    if (words.trim().length < 2) return;
    const stop = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams([["q", words], ["locale", locale], ...to.split(",").map((one) => ["to", one])]);
      const headers = { accept: "application/json" };
      const answer = await fetch(`${address}?${query}`, { headers, signal: stop.signal });
      if (!answer.ok) return;
      const { found: list } = (await answer.json()) as { found: Found[] };
      setFound(list.map(({ id, label, lang }) => ({ value: id, label, ...(lang ? { lang } : {}) })));
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), patience);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address, locale, to, words]);
  return found;
}
