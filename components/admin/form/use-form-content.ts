"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Option } from "@/lib/forms/field-model";
import { type FormValues, renameLanguage } from "@/lib/forms/form-values";
import { missingIn } from "@/lib/forms/missing";
import type { RecordFormModel } from "@/lib/forms/record-form";
import { replayTyped } from "./replay-typed";
import { readPlace, removePlace, storeText, useUnsavedText, valuesOf } from "./unsaved-text";

const storeDelay = 800;

type Start = {
  values: FormValues;
  language: string;
  /** The version that the text was written on. */
  version: string;
  stamp: string;
  labels: Record<string, Option>;
  generation: number;
};

const textOf = (value: string | string[] | undefined, otherwise: string) =>
  typeof value === "string" ? value : otherwise;

/** Stores what is typed shortly after the last key, and at once when the page is left. */
function useStoring(store: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(store);
  latest.current = store;
  const flush = useRef(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    latest.current();
  });
  useEffect(() => {
    const leave = flush.current;
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, []);
  return {
    soon: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(flush.current, storeDelay);
    },
    cancel: () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
  };
}

/** Before the controls learn that JavaScript runs and render again. */
function useReplay(element: RefObject<HTMLFormElement | null>) {
  useLayoutEffect(() => {
    if (element.current) replayTyped(element.current);
  }, [element]);
}

/** The values that the form shows and whether they were changed. The browser keeps the text of an interrupted visit. */
export function useFormContent(form: RecordFormModel, element: RefObject<HTMLFormElement | null>) {
  // A new generation mounts the controls again with other initial values.
  const [start, setStart] = useState<Start>({
    ...{ values: form.values, language: form.language, version: form.hidden.version ?? "" },
    ...{ stamp: form.stamp, labels: {}, generation: 0 },
  });
  const [isDirty, setDirty] = useState(false);
  const [isTaken, setTaken] = useState(false);
  const [missing, setMissing] = useState(() => missingIn(form, form.values, form.language));
  const [partItems, setPartItems] = useState<Record<string, FormValues[]>>({});
  const { unsaved, next, close } = useUnsavedText(form.key);
  const store = (isSent = false) => {
    const { stamp, labels } = start;
    if (element.current) storeText(form.key, element.current, { stamp, labels, isSent });
  };
  const storing = useStoring(store);
  /** After the rendering that follows an input, because some of it is no input of the browser. */
  const look = () => {
    setTimeout(() => {
      if (element.current) setMissing(missingIn(form, valuesOf(element.current), start.language));
    });
  };

  const restart = (more: Partial<Start>) =>
    setStart((before) => ({ ...before, ...more, generation: before.generation + 1 }));
  /** Shows other values, which are not saved. */
  const show = (more: Partial<Start>) => {
    restart(more);
    setPartItems({});
    setDirty(true);
    storing.soon();
    look();
  };
  useReplay(element);

  return {
    ...{ start, isDirty, isTaken, missing, partItems, unsaved, show },
    setItems: (part: string, items: FormValues[]) => setPartItems((before) => ({ ...before, [part]: items })),
    onInput: () => {
      setDirty(true);
      storing.soon();
      look();
    },
    cancelStore: storing.cancel,
    storeSent: () => store(true),
    restore: () => {
      if (!unsaved) return;
      // Another tab may have brought it back in the meantime.
      if (!readPlace(unsaved.place)) {
        setTaken(true);
        return next();
      }
      const { values, stamp, labels } = unsaved;
      const language = textOf(values.language, start.language);
      // With its own version, so that newer words are shown beside it when it is saved.
      show({ values, language, version: textOf(values.version, start.version), stamp, labels });
      removePlace(unsaved.place);
      close();
    },
    discard: () => {
      if (unsaved) removePlace(unsaved.place);
      next();
    },
    /** Changes the source language; what was typed becomes text of that language. */
    changeLanguage: (language: string) => {
      const typed = element.current ? valuesOf(element.current) : start.values;
      restart({
        values: { ...renameLanguage(typed, start.language, language), sourceLanguage: language },
        language,
      });
    },
  };
}

export type FormContent = ReturnType<typeof useFormContent>;
