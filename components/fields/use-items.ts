"use client";

import { useEffect, useRef, useState } from "react";
import type { FormValues } from "@/lib/forms/form-values";
import { moveItem, newItem, placeItem } from "@/lib/forms/items";
import { textAt } from "./form-context";
import { useDragOrder } from "./use-drag-order";
import { useFormText } from "./use-form-text";

type Item = { key: string; values: FormValues; isNew: boolean };

/** An added item that has no value except its id. */
const isBlank = (values: FormValues) =>
  Object.entries(values).every(([name, value]) => name === "id" || [value].flat().every((text) => text === ""));

const today = () => new Date().toISOString().slice(0, 10);

/** Sets the end date of an item to today, unless it has one, and focuses it. */
export function endItem(itemName: string): void {
  const until = document.getElementById(`${itemName}.fields.until`) as HTMLInputElement | null;
  if (!until) return;
  if (!until.value) {
    // React listens to the native setter, so the control handles this like typing.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(until, today());
    until.dispatchEvent(new Event("input", { bubbles: true }));
  }
  until.focus();
}

type Props = {
  prefix: string;
  initial: FormValues[];
  onItems: ((items: FormValues[]) => void) | undefined;
  /** The id of the element that takes the focus of an item. */
  focusAt?: (index: number) => string;
};

/** The items of a list: add, move, remove. Each change is announced and the focus follows it. */
export function useItems({ prefix, initial, onItems, focusAt = (index) => `${prefix}.${index}-fold` }: Props) {
  const t = useFormText();
  const [items, setItems] = useState<Item[]>(() =>
    initial.map((values) => ({ key: textAt(values, "id"), values, isNew: isBlank(values) })),
  );
  const [message, setMessage] = useState("");
  const [isLive, setLive] = useState(false);
  const focusOn = useRef<string | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (focusOn.current) document.getElementById(focusOn.current)?.focus();
    focusOn.current = null;
  });
  const change = (next: Item[], text: string, focus?: string) => {
    setItems(next);
    setMessage(text);
    focusOn.current = focus ?? null;
    onItems?.(next.map(({ values }) => values));
    box.current?.closest("form")?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const onDrag = useDragOrder(
    list,
    (from, to) => setItems((before) => placeItem(before, from, to)),
    (place) => change(items, t("moved", { n: place + 1 })),
  );
  return {
    ...{ items, message, isLive, box, list, onDrag },
    add: () => {
      const values = newItem();
      const next = [...items, { key: textAt(values, "id"), values, isNew: true }];
      change(next, t("added"), focusAt(items.length));
    },
    move: (index: number, step: -1 | 1) => {
      const place = index + step;
      const isEnd = place === 0 || place === items.length - 1;
      const focus = isEnd ? focusAt(place) : `${prefix}.${place}-${step < 0 ? "up" : "down"}`;
      change(moveItem(items, index, step), t("moved", { n: place + 1 }), focus);
    },
    remove: (index: number) => change(items.toSpliced(index, 1), t("removed"), `${prefix}-add`),
  };
}
