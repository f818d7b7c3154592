"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Option } from "@/lib/forms/field-model";
import { moveItem, placeItem } from "@/lib/forms/items";
import type { ControlProps } from "./control";
import { DragHandle } from "./drag-handle";
import { textsAt, useForm } from "./form-context";
import { useFrame } from "./plain-controls";
import { SearchBox } from "./search-box";
import { useDragOrder } from "./use-drag-order";
import { useLive } from "./use-live";
import { useSearch } from "./use-search";

type Found = { id: string; label: string; lang?: string };

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
  const [said, setSaid] = useState("");
  const isLive = useLive();
  const box = useRef<HTMLFieldSetElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const focusOn = useRef<string | null>(null);
  useEffect(() => {
    if (focusOn.current) document.getElementById(focusOn.current)?.focus();
    focusOn.current = null;
  });
  const tell = (place: number) => {
    setSaid(words.moved.replace("{n}", String(place + 1)));
    box.current?.closest("form")?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const move = (index: number, step: -1 | 1) => {
    const [place, id] = [index + step, shown[index]?.value];
    setShown(moveItem(shown, index, step));
    const isEnd = place === 0 || place === shown.length - 1;
    const verb = isEnd ? (step < 0 ? "down" : "up") : step < 0 ? "up" : "down";
    focusOn.current = `${name}-${id}-${verb}`;
    tell(place);
  };
  const take = useDragOrder(list, (from, to) => setShown((before) => placeItem(before, from, to)), tell);
  const isOrdered = many && shown.length > 1;
  return (
    <fieldset ref={box} className="max-w-measure" aria-describedby={frame.error ? `${frame.id}-error` : undefined}>
      <legend className="font-semibold">
        {frame.label} {frame.optional && <span className="font-normal text-quiet">{frame.optional}</span>}
      </legend>
      {frame.error && (
        <p id={`${frame.id}-error`} className="font-semibold text-thread">
          {frame.error}
        </p>
      )}
      <ul ref={list}>
        {shown.map((option, index) => (
          <li key={option.value} className="flex items-start gap-1 bg-paper">
            {isLive && isOrdered && <DragHandle onPointerDown={take(index)} />}
            <label className="flex min-h-9 min-w-0 flex-1 items-start gap-3 py-1">
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
            {isOrdered && (
              <MoveButtons
                name={name}
                option={option}
                isFirst={index === 0}
                isLast={index === shown.length - 1}
                isLive={isLive}
                onMove={(step) => move(index, step)}
              />
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
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

type MoveProps = {
  name: string;
  option: Option;
  isFirst: boolean;
  isLast: boolean;
  isLive: boolean;
  onMove: (step: -1 | 1) => void;
};

/** Readers find them in this order. Without script each button sends the form, which comes back changed. */
function MoveButtons({ name, option, isFirst, isLast, isLive, onMove }: MoveProps) {
  const { words } = useForm();
  const button = (verb: "up" | "down", sign: string) => (
    <button
      id={`${name}-${option.value}-${verb}`}
      type={isLive ? "button" : "submit"}
      name="intent"
      value={`${verb}:${name}:${option.value}`}
      formNoValidate
      aria-label={`${words[verb]}: ${option.label}`}
      title={words[verb]}
      onClick={isLive ? () => onMove(verb === "up" ? -1 : 1) : undefined}
      className="size-9 hover:bg-shade"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <span className="flex w-18 flex-none justify-end">
      {!isFirst && button("up", "↑")}
      {!isLast && button("down", "↓")}
    </span>
  );
}

type SearchProps = Pick<ControlProps, "field" | "name"> & { initial: string; onChoose: (option: Option) => void };

function LinkSearch({ field, name, initial, onChoose }: SearchProps) {
  const { words, searchAddress, locale } = useForm();
  const [text, setText] = useState(initial);
  const isLive = useLive();
  const targets = (field.targets ?? []).map((target): [string, string] => ["to", target]);
  const found = useSearch<Found>(searchAddress, [["locale", locale], ...targets], isLive ? text : "");
  return (
    <SearchBox
      id={name}
      name={`find.${name}`}
      label={words.searchFor.replace("{what}", field.label)}
      text={text}
      isLive={isLive}
      found={found?.map(({ id, label, lang }) => ({ value: id, label, ...(lang ? { lang } : {}) })) ?? null}
      onText={setText}
      onChoose={onChoose}
      beside={
        !isLive && (
          <Button second name="intent" value="find">
            {words.find}
          </Button>
        )
      }
    />
  );
}
