"use client";

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormField } from "@/components/ui/field";
import { readNumber } from "@/lib/forms/typed-number";
import { intlTag, isLocale } from "@/lib/i18n/locales";
import type { ControlProps } from "./control";
import { textAt, useForm } from "./form-context";
import { useFrame } from "./plain-controls";
import { useEarlyText } from "./use-early-text";
import { useFormText } from "./use-form-text";

/** How the server will read the number: in words of the editor's language, or the question it would ask. */
function useUnderstood(text: string, integer: boolean): string {
  const { locale } = useForm();
  const t = useFormText();
  const { t: say } = useTranslation("validation");
  if (text.trim() === "" || !isLocale(locale)) return "";
  const read = readNumber(text, locale, { integer });
  if (!read) return say("error.number");
  if (!("value" in read)) return say("error.ambiguousNumber", { typed: text.trim(), ...read });
  const what = read.value.toLocaleString(intlTag(locale), { maximumFractionDigits: 12 });
  return what === text.trim() ? "" : t("understood", { what });
}

/** Not `type="number"`: browsers discard input that they cannot parse, and people write "1 600 000". */
export function NumberControl({ field, name, at, values }: ControlProps) {
  const frame = useFrame({ field, name });
  const [text, setText] = useState(textAt(values, at));
  const input = useEarlyText(text, setText);
  const understood = useUnderstood(text, field.integer === true);
  const described = [frame.hint && `${name}-hint`, frame.error && `${name}-error`, `${name}-words`];
  return (
    <FormField {...frame}>
      <input
        ref={input}
        type="text"
        id={name}
        name={name}
        value={text}
        inputMode="decimal"
        onChange={(event) => setText(event.target.value)}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={described.filter(Boolean).join(" ")}
        className="control"
      />
      <output id={`${name}-words`} htmlFor={name} className="text-note text-quiet">
        {understood}
      </output>
    </FormField>
  );
}
