"use client";

import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Option } from "@/lib/forms/field-model";
import type { ControlProps } from "./control";
import { textsAt, useForm } from "./form-context";
import { useFrame } from "./plain-controls";
import { useSearch } from "./use-search";

/**
 * What a field points at: ticks for what is chosen, and a search that adds to them. Without script the search is a
 * button that brings the page back with what was found, to be ticked; with it, a combobox.
 */
export function LinkControl({ field, name, at, values }: ControlProps) {
  const { words, links, candidates, finds } = useForm();
  const frame = useFrame({ field, name });
  const known = (id: string): Option => links[id] ?? { value: id, label: id };
  const chosen = textsAt(values, at);
  const [shown, setShown] = useState<Option[]>([
    ...chosen.map(known),
    ...(candidates[name] ?? []).filter(({ value }) => !chosen.includes(value)),
  ]);
  const [ticked, setTicked] = useState(chosen);
  const many = field.many === true;
  const tick = (option: Option, on: boolean) => {
    const others = many ? ticked.filter((one) => one !== option.value) : [];
    setTicked(on ? [...others, option.value] : others);
    if (!shown.some(({ value }) => value === option.value)) setShown(many ? [...shown, option] : [option]);
  };
  return (
    <fieldset className="max-w-measure" aria-describedby={frame.error ? `${frame.id}-error` : undefined}>
      <legend className="font-semibold">
        {frame.label} {frame.optional && <span className="font-normal text-quiet">{frame.optional}</span>}
      </legend>
      {frame.error && (
        <p id={`${frame.id}-error`} className="font-semibold text-thread">
          {frame.error}
        </p>
      )}
      <ul>
        {shown.map((option) => (
          <li key={option.value}>
            <label className="flex min-h-9 items-start gap-3 py-1">
              <input
                type="checkbox"
                name={name}
                value={option.value}
                checked={ticked.includes(option.value)}
                onChange={(event) => tick(option, event.target.checked)}
                className="tick"
              />
              <span lang={option.lang}>{option.label}</span>
            </label>
          </li>
        ))}
      </ul>
      <LinkSearch field={field} name={name} initial={finds[name] ?? ""} onChoose={(option) => tick(option, true)} />
      {field.create && field.create.length > 0 && (
        <p className="text-note">
          {field.create.map((href) => (
            <a key={href} href={href} target="_blank" rel="noopener" className="target me-4">
              {words.create}
            </a>
          ))}
        </p>
      )}
    </fieldset>
  );
}

type SearchProps = Pick<ControlProps, "field" | "name"> & { initial: string; onChoose: (option: Option) => void };

function LinkSearch({ field, name, initial, onChoose }: SearchProps) {
  const { words, searchAddress, locale } = useForm();
  const [text, setText] = useState(initial);
  const [active, setActive] = useState(-1);
  const [isLive, setLive] = useState(false);
  const listId = useId();
  useEffect(() => setLive(true), []);
  const found = useSearch(searchAddress, locale, field.targets ?? [], isLive ? text : "");
  const isOpen = found !== null && found.length > 0;

  const choose = (option: Option | undefined) => {
    if (!option) return;
    onChoose(option);
    setText("");
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = (found?.length ?? 0) - 1;
    const steps: Record<string, () => void> = {
      ArrowDown: () => setActive(active >= last ? 0 : active + 1),
      ArrowUp: () => setActive(active <= 0 ? last : active - 1),
      Enter: () => choose(found?.[active === -1 && found.length === 1 ? 0 : active]),
      Escape: () => setText(""),
    };
    const step = steps[event.key];
    if (!step || (event.key !== "Enter" && !isOpen)) return;
    event.preventDefault();
    step();
  };
  return (
    <div className="relative mt-1">
      <label htmlFor={name} className="text-note text-quiet">
        {words.searchFor.replace("{what}", field.label)}
      </label>
      <div className="flex gap-2">
        <input
          id={name}
          name={`find.${name}`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          autoComplete="off"
          className="control"
          {...(isLive
            ? {
                role: "combobox",
                "aria-expanded": isOpen,
                "aria-controls": listId,
                "aria-autocomplete": "list" as const,
                ...(active >= 0 ? { "aria-activedescendant": `${listId}-${active}` } : {}),
              }
            : {})}
        />
        {!isLive && (
          <Button second name="intent" value="find">
            {words.find}
          </Button>
        )}
      </div>
      {isLive && (
        <>
          <div
            id={listId}
            role="listbox"
            aria-label={words.searchFor.replace("{what}", field.label)}
            hidden={!isOpen}
            className="absolute z-10 max-h-80 w-full overflow-y-auto border-[1.5px] border-edge bg-paper"
          >
            {(found ?? []).map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the combobox, which keeps the focus
              <div
                key={option.value}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                lang={option.lang}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
                className={`min-h-9 cursor-pointer px-3 py-1.5 ${index === active ? "bg-ink text-paper" : "hover:bg-shade"}`}
              >
                {option.label}
              </div>
            ))}
          </div>
          <p role="status" className="text-note text-quiet">
            {found && (isOpen ? words.found.replace("{n}", String(found.length)) : words.nothingFound)}
          </p>
        </>
      )}
    </div>
  );
}
