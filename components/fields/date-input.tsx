"use client";

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormField } from "@/components/ui/field";
import { useForm } from "./form-context";
import { useEarlyText } from "./use-early-text";
import { useFormText } from "./use-form-text";
import { useAnswer } from "./use-search";

type Understood = { words: string | null; problem: string | null };

const shortest = 4;

/** How the server reads the date, requested shortly after the last key press: one parser for browser and server. */
function useUnderstood(text: string): Understood | null {
  const { dateAddress, locale } = useForm();
  const query = new URLSearchParams({ value: text.trim(), locale });
  const isAsked = text.trim().length >= shortest;
  return useAnswer(isAsked ? `${dateAddress}?${query}` : null, (answer) => answer as Understood);
}

type Props = {
  id: string;
  name: string;
  label: string;
  optional?: string;
  hint?: string;
  error?: string;
  value: string;
};

/** An imprecise date as people type it, with its meaning in words below. */
export function DateInput({ name, value, ...frame }: Props) {
  const t = useFormText();
  const { t: say } = useTranslation("validation");
  const [text, setText] = useState(value);
  const field = useEarlyText(text, setText);
  const [isLeft, setLeft] = useState(false);
  const understood = useUnderstood(text);
  const isUnread = isLeft && understood !== null && !understood.words && !understood.problem;
  const echo = understood?.words ? t("understood", { what: understood.words }) : understood?.problem;
  const described = [`${frame.id}-hint`, ...(frame.error ? [`${frame.id}-error`] : []), `${frame.id}-words`].join(" ");
  return (
    <FormField {...frame}>
      <input
        ref={field}
        type="text"
        id={frame.id}
        name={name}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={described}
        className="control"
      />
      <output id={`${frame.id}-words`} htmlFor={frame.id} className="text-note text-quiet">
        {isUnread ? say("error.edtf") : echo}
      </output>
    </FormField>
  );
}
