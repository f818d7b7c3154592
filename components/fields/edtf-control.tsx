"use client";

import { useEffect, useState } from "react";
import { FormField } from "@/components/ui/field";
import type { ControlProps } from "./control";
import { textAt, useForm } from "./form-context";
import { useFrame } from "./plain-controls";

/** How the server reads the date, requested shortly after the last key press. */
function useDateInWords(text: string): string {
  const { dateAddress, locale } = useForm();
  const [words, setWords] = useState("");
  useEffect(() => {
    setWords("");
    if (text.trim().length < 4) return;
    const stop = new AbortController();
    const ask = async () => {
      const query = new URLSearchParams({ value: text.trim(), locale });
      const headers = { accept: "application/json" };
      const answer = await fetch(`${dateAddress}?${query}`, { headers, signal: stop.signal });
      if (answer.ok) setWords(((await answer.json()) as { words: string | null }).words ?? "");
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), 250);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [dateAddress, locale, text]);
  return words;
}

/** An imprecise date, with its meaning in words beside it. */
export function EdtfControl({ field, name, at, values }: ControlProps) {
  const frame = useFrame({ field, name });
  const [text, setText] = useState(textAt(values, at));
  const words = useDateInWords(text);
  const described = [`${name}-hint`, ...(frame.error ? [`${name}-error`] : []), `${name}-words`].join(" ");
  return (
    <FormField {...frame}>
      <input
        type="text"
        id={name}
        name={name}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={described}
        className="control"
      />
      <output id={`${name}-words`} htmlFor={name} className="text-note text-quiet">
        {words}
      </output>
    </FormField>
  );
}
