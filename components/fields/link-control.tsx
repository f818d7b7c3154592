"use client";

import { useEffect, useRef, useState } from "react";
import type { Option } from "@/lib/forms/field-model";
import { moveItem, placeItem } from "@/lib/forms/items";
import type { ControlProps } from "./control";
import { DragHandle } from "./drag-handle";
import { textsAt, useForm } from "./form-context";
import { LinkSearch } from "./link-search";
import { MoveButtons } from "./move-buttons";
import { NewRecordButton } from "./new-record";
import { OptionWords } from "./option-words";
import { useFrame } from "./plain-controls";
import { useDragOrder } from "./use-drag-order";
import { useFormText } from "./use-form-text";
import { useLive } from "./use-live";

/** The options of a link field and which of them are ticked. */
function useLinkOptions({ field, name, at, values }: ControlProps) {
  const { links, candidates } = useForm();
  const chosen = textsAt(values, at);
  const [shown, setShown] = useState<Option[]>([
    ...chosen.map((id) => links[id] ?? { value: id, label: id }),
    ...(candidates[name] ?? []).filter(({ value }) => !chosen.includes(value)),
  ]);
  const [ticked, setTicked] = useState(chosen);
  const isMany = field.many === true;
  const tick = (option: Option, on: boolean) => {
    const others = isMany ? ticked.filter((value) => value !== option.value) : [];
    setTicked(on ? [...others, option.value] : others);
    if (!shown.some(({ value }) => value === option.value)) setShown(isMany ? [...shown, option] : [option]);
  };
  return { shown, setShown, ticked, tick, isOrdered: isMany && shown.length > 1 };
}

/** Moves an option by button or drag; announces its position and keeps the focus on its button. */
function useOptionOrder(name: string, shown: Option[], setShown: (change: (before: Option[]) => Option[]) => void) {
  const t = useFormText();
  const [message, setMessage] = useState("");
  const box = useRef<HTMLFieldSetElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const focusOn = useRef<string | null>(null);
  useEffect(() => {
    if (focusOn.current) document.getElementById(focusOn.current)?.focus();
    focusOn.current = null;
  });
  const announce = (place: number) => {
    setMessage(t("moved", { n: place + 1 }));
    box.current?.closest("form")?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const move = (index: number, step: -1 | 1) => {
    const place = index + step;
    setShown((before) => moveItem(before, index, step));
    // At either end the pressed button disappears, so the other one takes the focus.
    const isEnd = place === 0 || place === shown.length - 1;
    const verb = step < 0 === isEnd ? "down" : "up";
    focusOn.current = `${name}-${shown[index]?.value}-${verb}`;
    announce(place);
  };
  const onDrag = useDragOrder(list, (from, to) => setShown((before) => placeItem(before, from, to)), announce);
  return { box, list, message, move, onDrag };
}

type ListProps = Pick<ReturnType<typeof useLinkOptions>, "shown" | "ticked" | "tick" | "isOrdered"> &
  Pick<ReturnType<typeof useOptionOrder>, "list" | "move" | "onDrag"> & { name: string; isLive: boolean };

function OptionList({ name, shown, ticked, tick, isOrdered, isLive, list, move, onDrag }: ListProps) {
  return (
    <ul ref={list}>
      {shown.map((option, index) => (
        <li key={option.value} className="flex items-start gap-1 bg-paper">
          {isLive && isOrdered && <DragHandle onPointerDown={onDrag(index)} />}
          <label className="flex min-h-9 min-w-0 flex-1 items-start gap-3 py-1">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              checked={ticked.includes(option.value)}
              onChange={(event) => tick(option, event.target.checked)}
              className="tick"
            />
            <OptionWords option={option} />
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
  );
}

/**
 * The records that a field links to: a checkbox for each, and a search that adds more. Without JavaScript the search is
 * a button, and the page comes back with the results to tick.
 */
export function LinkControl(props: ControlProps) {
  const { field, name, isRow = false } = props;
  const { finds } = useForm();
  const t = useFormText();
  const isMany = field.many === true;
  const frame = useFrame({ field, name });
  const isLive = useLive();
  const { shown, setShown, ticked, tick, isOrdered } = useLinkOptions(props);
  const { box, list, message, move, onDrag } = useOptionOrder(name, shown, setShown);
  // In a row the search makes room for what was chosen.
  const [isTyped, setTyped] = useState(false);
  const isOpen = !isRow || isMany || !isLive || ticked.length === 0 || isTyped || finds[name] !== undefined;
  const focusOn = useRef(false);
  useEffect(() => {
    if (!focusOn.current) return;
    focusOn.current = false;
    // Somebody may have gone on while the server was looking.
    if (document.activeElement !== document.body && !box.current?.contains(document.activeElement)) return;
    box.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
  });
  const known = useRef(ticked);
  // A choice in the list is no input of the browser, but must be kept like one.
  useEffect(() => {
    if (known.current === ticked) return;
    known.current = ticked;
    box.current?.closest("form")?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [ticked, box]);
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
      <OptionList {...{ name, shown, ticked, tick, isOrdered, isLive, list, move, onDrag }} />
      <p role="status" className="sr-only">
        {message}
      </p>
      {/* Hidden and not left out: what is typed before the scripts run must stay. */}
      <div hidden={!isOpen} onInput={() => setTyped(true)}>
        <LinkSearch
          field={field}
          name={name}
          initial={finds[name] ?? ""}
          onChoose={(option) => {
            tick(option, true);
            setTyped(false);
            if (isRow && !isMany) focusOn.current = true;
          }}
        />
        {field.createHref && (
          <a href={field.createHref} target="_blank" rel="noopener" className="target text-note">
            {t("newReference")}
          </a>
        )}
        {field.create?.map((what) => (
          <NewRecordButton
            key={what.kind}
            name={name}
            what={what}
            isLive={isLive}
            words={() => box.current?.querySelector<HTMLInputElement>(`[name="find.${name}"]`)?.value ?? ""}
            onCreated={(option) => {
              tick(option, true);
              setTyped(false);
              focusOn.current = true;
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
