"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Option } from "@/lib/forms/field-model";
import type { ControlProps } from "./control";
import { textsAt, useForm } from "./form-context";
import { useFrame } from "./plain-controls";
import { SearchBox } from "./search-box";
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
