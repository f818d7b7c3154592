"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { FormValues } from "@/lib/forms/form-values";
import { moveItem, newItem, placeItem } from "@/lib/forms/items";
import { DragHandle } from "./drag-handle";
import { textAt, useForm } from "./form-context";
import { useDragOrder } from "./use-drag-order";

type Item = { key: string; values: FormValues; isNew: boolean };
type Props = {
  /** `parts.members`, `translations.ca.findings`. */
  prefix: string;
  label: string;
  initial: FormValues[];
  /** It is ended rather than removed: removing asks. */
  ends: boolean;
  level: 3 | 4;
  titleOf: (item: FormValues) => string;
  render: (item: FormValues, prefix: string) => ReactNode;
  /** Told whenever the items or their order change. */
  onItems?: (items: FormValues[]) => void;
};

/** Nothing but its id: added and not yet written. */
const isBlank = (values: FormValues) =>
  Object.entries(values).every(([name, value]) => name === "id" || [value].flat().every((text) => text === ""));

const today = () => new Date().toISOString().slice(0, 10);

/**
 * Things that can be added, ordered, ended and removed, by mouse and keyboard. Each button also works without script: it
 * sends the form, which comes back changed.
 */
export function RepeatedItems({ prefix, label, initial, ends, level, titleOf, render, onItems }: Props) {
  const { words } = useForm();
  const [items, setItems] = useState<Item[]>(() =>
    initial.map((values) => ({ key: textAt(values, "id"), values, isNew: isBlank(values) })),
  );
  const [said, setSaid] = useState("");
  const [isLive, setLive] = useState(false);
  const focusOn = useRef<string | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (focusOn.current) document.getElementById(focusOn.current)?.focus();
    focusOn.current = null;
  });

  const change = (next: Item[], message: string, focus?: string) => {
    setItems(next);
    setSaid(message);
    focusOn.current = focus ?? null;
    onItems?.(next.map(({ values }) => values));
    box.current?.closest("form")?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const add = () => {
    const values = newItem();
    const next = [...items, { key: textAt(values, "id"), values, isNew: true }];
    change(next, words.added, `${prefix}.${items.length}-fold`);
  };
  const move = (index: number, step: -1 | 1) => {
    const place = index + step;
    const verb = step < 0 ? "up" : "down";
    const isLast = place === 0 || place === items.length - 1;
    const focus = `${prefix}.${place}-${isLast ? "fold" : verb}`;
    change(moveItem(items, index, step), words.moved.replace("{n}", String(place + 1)), focus);
  };
  const list = useRef<HTMLOListElement>(null);
  const take = useDragOrder(
    list,
    (from, to) => setItems((before) => placeItem(before, from, to)),
    (place) => change(items, words.moved.replace("{n}", String(place + 1))),
  );
  const remove = (index: number) =>
    change(
      items.filter((_, place) => place !== index),
      words.removed,
      `${prefix}-add`,
    );
  const end = (index: number) => {
    const until = document.getElementById(`${prefix}.${index}.fields.until`) as HTMLInputElement | null;
    if (!until) return;
    if (!until.value) {
      // React listens to the native setter: this is a person's change as far as the field is concerned.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(until, today());
      until.dispatchEvent(new Event("input", { bubbles: true }));
    }
    until.focus();
  };

  return (
    <fieldset ref={box} id={prefix} tabIndex={-1} className="max-w-measure outline-none">
      <legend className={level === 3 ? "font-read text-lead" : "font-semibold"}>{label}</legend>
      <ol ref={list} className="mt-1">
        {items.map(({ key, values, isNew }, index) => (
          <li key={key} className="flex items-start gap-1 border-t border-rule bg-paper">
            {isLive && items.length > 1 && <DragHandle onPointerDown={take(index)} />}
            <ItemFold
              id={`${prefix}.${index}`}
              title={titleOf(values) || words.item.replace("{what}", label).replace("{n}", String(index + 1))}
              open={isNew}
            >
              <input type="hidden" name={`${prefix}.${index}.id`} value={textAt(values, "id")} />
              {render(values, `${prefix}.${index}`)}
              <ItemButtons
                id={`${prefix}.${index}`}
                ends={ends && !isNew}
                place={index}
                count={items.length}
                intent={(verb) => `${verb}:${prefix}:${index}`}
                isLive={isLive}
                onUp={() => move(index, -1)}
                onDown={() => move(index, 1)}
                onRemove={() => remove(index)}
                onEnd={() => end(index)}
              />
            </ItemFold>
          </li>
        ))}
      </ol>
      <p className="border-t border-rule pt-3">
        <button
          id={`${prefix}-add`}
          type={isLive ? "button" : "submit"}
          name="intent"
          value={`add:${prefix}`}
          onClick={isLive ? add : undefined}
          formNoValidate
          className="button button-second"
        >
          {words.addTo.replace("{what}", label)}
        </button>
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}

type FoldProps = { id: string; title: string; open: boolean; children: ReactNode };

/** One item, folded while nobody works on it; open when something in it is wrong or was looked for. */
function ItemFold({ id, title, open, children }: FoldProps) {
  const { errors, finds } = useForm();
  const isWrong = Object.keys({ ...errors, ...finds }).some((name) => name.startsWith(`${id}.`));
  return (
    <details open={open || isWrong} className="min-w-0 flex-1">
      <summary id={`${id}-fold`} className="fold-sign plain-summary min-h-9 py-1.5">
        {title}
      </summary>
      <div className="space-y-4 ps-5 pt-1 pb-5">{children}</div>
    </details>
  );
}

type ButtonsProps = {
  id: string;
  ends: boolean;
  place: number;
  count: number;
  intent: (verb: string) => string;
  isLive: boolean;
  onUp: () => void;
  onDown: () => void;
  onRemove: () => void;
  onEnd: () => void;
};

function ItemButtons({ id, ends, place, count, intent, isLive, onUp, onDown, onRemove, onEnd }: ButtonsProps) {
  const { words } = useForm();
  const [isAsking, setAsking] = useState(false);
  const button = (verb: string, label: string, act: () => void) => (
    <button
      id={`${id}-${verb}`}
      type={isLive ? "button" : "submit"}
      name="intent"
      value={intent(verb)}
      onClick={isLive ? act : undefined}
      formNoValidate
      className="target quiet-link underline"
    >
      {label}
    </button>
  );
  if (isAsking)
    return (
      <div role="alert" className="flex flex-wrap items-center gap-4">
        <p>{words.removeReally}</p>
        <button type="button" onClick={onRemove} className="button button-second">
          {words.remove}
        </button>
        <button type="button" onClick={() => setAsking(false)} className="button">
          {words.keep}
        </button>
      </div>
    );
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 text-note">
      {place > 0 && button("up", words.up, onUp)}
      {place < count - 1 && button("down", words.down, onDown)}
      {ends && button("end", words.end, onEnd)}
      {button("remove", words.remove, ends ? () => setAsking(true) : onRemove)}
    </div>
  );
}
