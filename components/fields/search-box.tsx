"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from "react";
import type { Option } from "@/lib/forms/field-model";
import { OptionWords } from "./option-words";
import { useEarlyText } from "./use-early-text";
import { useFormText } from "./use-form-text";

type Props = {
  id: string;
  name?: string | undefined;
  label: string;
  text: string;
  /** Without JavaScript it is a plain field with a button beside it. */
  isLive: boolean;
  found: Option[] | null;
  /** How many there are in all. */
  total: number;
  onText: (text: string) => void;
  onChoose: (option: Option) => void;
  /** The field was left with words in it. */
  onLeave: () => void;
  /** What to do about words that were left. */
  problem: string;
  /** What was taken for words that were left. */
  taken: string;
  beside?: ReactNode;
};

/** A combobox that searches as you type, for mouse and keyboard. */
export function SearchBox(props: Props) {
  const { id, name, label, text, isLive, found, total, onText, onChoose, onLeave, problem, taken, beside } = props;
  const [active, setActive] = useState(-1);
  const field = useEarlyText(text, onText);
  const listId = useId();
  const isOpen = found !== null && found.length > 0;
  const choose = (option: Option | undefined) => {
    if (!option) return;
    onChoose(option);
    onText("");
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = (found?.length ?? 0) - 1;
    const steps: Record<string, () => void> = {
      ArrowDown: () => setActive(active >= last ? 0 : active + 1),
      ArrowUp: () => setActive(active <= 0 ? last : active - 1),
      Enter: () => choose(found?.[active === -1 && found.length === 1 ? 0 : active]),
      Escape: () => onText(""),
    };
    const step = steps[event.key];
    if (!step || (event.key !== "Enter" && !isOpen)) return;
    event.preventDefault();
    step();
  };
  const combobox = {
    role: "combobox",
    "aria-expanded": isOpen,
    "aria-controls": listId,
    "aria-autocomplete": "list" as const,
    ...(active >= 0 ? { "aria-activedescendant": `${listId}-${active}` } : {}),
  };
  return (
    <div className="relative mt-1">
      <label htmlFor={id} className="search-label text-note text-quiet">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          type="text"
          id={id}
          name={name}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={onLeave}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-left` : undefined}
          autoComplete="off"
          className="control"
          {...(isLive ? combobox : {})}
        />
        {beside}
      </div>
      {isLive && <FoundList {...{ listId, label, found, total, taken, isOpen, active, choose }} />}
      {problem && (
        <p id={`${id}-left`} role="alert" className="font-semibold text-thread">
          {problem}
        </p>
      )}
    </div>
  );
}

type ListProps = Pick<Props, "label" | "found" | "total" | "taken"> & {
  listId: string;
  isOpen: boolean;
  active: number;
  choose: (option: Option) => void;
};

function FoundList({ listId, label, found, total, taken, isOpen, active, choose }: ListProps) {
  const t = useFormText();
  const foundWords = (n: number) => {
    if (n === 0) return t("nothingFound");
    return total > n ? t("foundOf", { n, total }) : t("found", { n });
  };
  useEffect(() => {
    if (active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [listId, active]);
  return (
    <>
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        className="absolute z-10 max-h-80 w-full overflow-y-auto border-[1.5px] border-edge bg-paper"
      >
        {(found ?? []).map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox keeps the focus and handles the keys
          <div
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            className={`min-h-9 cursor-pointer px-3 py-1.5 ${index === active ? "bg-ink text-paper" : "hover:bg-shade"}`}
          >
            <OptionWords option={option} />
          </div>
        ))}
      </div>
      <p role="status" className="text-note text-quiet">
        {found ? foundWords(found.length) : taken}
      </p>
    </>
  );
}
