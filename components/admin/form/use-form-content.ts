"use client";

import { type RefObject, useRef, useState } from "react";
import { type FormValues, renameLanguage } from "@/lib/forms/form-values";
import type { RecordFormModel } from "@/lib/forms/record-form";
import { removePlace, storeText, useUnsavedText, valuesOf } from "./unsaved-text";

const storeDelay = 800;

/** The values that the form shows and whether they were changed. The browser keeps the text of an interrupted visit. */
export function useFormContent(form: RecordFormModel, element: RefObject<HTMLFormElement | null>) {
  // A new generation mounts the controls again with other initial values.
  const [start, setStart] = useState({ values: form.values, language: form.language, generation: 0 });
  const [isDirty, setDirty] = useState(false);
  const [partItems, setPartItems] = useState<Record<string, FormValues[]>>({});
  const [unsaved, dropUnsaved] = useUnsavedText(form.key);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const restart = (values: FormValues, language: string) =>
    setStart(({ generation }) => ({ values, language, generation: generation + 1 }));
  return {
    ...{ start, isDirty, partItems, unsaved },
    setItems: (part: string, items: FormValues[]) => setPartItems((before) => ({ ...before, [part]: items })),
    onInput: () => {
      setDirty(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => element.current && storeText(form.key, valuesOf(element.current)), storeDelay);
    },
    cancelStore: () => clearTimeout(timer.current),
    restore: () => {
      if (!unsaved) return;
      const { language } = unsaved.values;
      restart(unsaved.values, typeof language === "string" ? language : start.language);
      setPartItems({});
      setDirty(true);
      // Restored text now belongs to this tab.
      removePlace(unsaved.place);
      void storeText(form.key, unsaved.values);
      dropUnsaved();
    },
    discard: () => {
      if (unsaved) removePlace(unsaved.place);
      dropUnsaved();
    },
    /** Changes the source language; what was typed becomes text of that language. */
    changeLanguage: (next: string) => {
      const typed = element.current ? valuesOf(element.current) : start.values;
      restart({ ...renameLanguage(typed, start.language, next), sourceLanguage: next }, next);
    },
  };
}

export type FormContent = ReturnType<typeof useFormContent>;
