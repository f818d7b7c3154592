"use client";

import { type RefObject, useState } from "react";
import { useFormText } from "@/components/fields/use-form-text";
import type { Option } from "@/lib/forms/field-model";
import { type FormValues, pastePrefix } from "@/lib/forms/form-values";
import { appendItems, fillItems } from "@/lib/forms/items";
import type { FormError, RecordFormModel } from "@/lib/forms/record-form";
import { labelsIn, valuesOf } from "./unsaved-text";
import type { FormContent } from "./use-form-content";

type Pasted = { rows: FormValues[]; left: string; errors: FormError[]; links: Record<string, Option> };

const asked = ["locale", "kind", "language", "responsibleCity", "fields.city"];

/** Asks the server which records a pasted list means; null when it cannot be reached. */
async function askRows(action: string, all: FormValues, prefix: string): Promise<Pasted | null> {
  const isAsked = (name: string) =>
    asked.includes(name) || name.startsWith(`${prefix}.`) || name === `${pastePrefix}${prefix}`;
  const values = Object.fromEntries(Object.entries(all).filter(([name]) => isAsked(name)));
  try {
    const headers = { accept: "application/json", "content-type": "application/json" };
    const body = JSON.stringify({ ...values, intent: `paste:${prefix}` });
    const answer = await fetch(action, { method: "POST", headers, body });
    return answer.ok ? ((await answer.json()) as Pasted) : null;
  } catch {
    return null;
  }
}

const focusLater = (id: string) => setTimeout(() => document.getElementById(id)?.focus());

/** What is done with all rows of a list at once: several are pasted, or are given the same date. */
export function useRows(
  form: RecordFormModel,
  element: RefObject<HTMLFormElement | null>,
  content: FormContent,
  onErrors: (errors: FormError[]) => void,
) {
  const t = useFormText();
  const [message, setMessage] = useState("");
  /** The values of now, changed. `labels` are the names of records that they link to. */
  const rebuild = (change: (values: FormValues) => FormValues, labels: Record<string, Option> = {}) => {
    if (!element.current) return;
    const known = { ...content.start.labels, ...labelsIn(element.current), ...labels };
    content.show({ values: change(valuesOf(element.current)), labels: known });
  };
  const fill = (prefix: string) => {
    rebuild((values) => fillItems(values, prefix));
    focusLater(`${prefix}-fill`);
  };
  const paste = async (prefix: string): Promise<boolean> => {
    if (!element.current) return false;
    const pasted = await askRows(form.action, valuesOf(element.current), prefix);
    if (!pasted) return false;
    const { rows, left, errors, links } = pasted;
    rebuild((values) => ({ ...appendItems(values, prefix, rows), [`${pastePrefix}${prefix}`]: left }), links);
    setMessage(t("paste.added", { count: rows.length }));
    onErrors(errors);
    if (errors.length === 0) focusLater(prefix);
    return true;
  };
  return { message, fill, paste };
}
