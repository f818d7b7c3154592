"use client";

import { useEffect, useId, useState } from "react";
import { SelectInput } from "@/components/ui/field";
import type { Option } from "@/lib/forms/field-model";
import { fold } from "@/lib/text/fold";
import type { ControlProps } from "./control";
import { textAt, textsAt, useForm } from "./form-context";
import { useFrame } from "./plain-controls";
import { useFormText } from "./use-form-text";

/** Matches the label or another name of the term, ignoring accents. */
const matches = ({ label, search = "" }: Option, words: string) => fold(`${label} ${search}`).includes(fold(words));

/** Terms of a vocabulary: a select, or checkboxes that can be filtered by typing. */
export function TermControl({ field, name, at, values }: ControlProps) {
  const { terms } = useForm();
  const t = useFormText();
  const frame = useFrame({ field, name });
  const options = terms[field.vocabulary ?? ""] ?? [];
  if (!field.many)
    return <SelectInput {...frame} value={textAt(values, at)} choices={options} emptyLabel={t("none")} />;
  return <TermTicks frame={frame} options={options} initial={textsAt(values, at)} />;
}

type Frame = ReturnType<typeof useFrame>;

function TermTicks({ frame, options, initial }: { frame: Frame; options: Option[]; initial: string[] }) {
  const t = useFormText();
  const [chosen, setChosen] = useState(initial);
  const [filter, setFilter] = useState("");
  const [isLive, setLive] = useState(false);
  const filterId = useId();
  useEffect(() => setLive(true), []);
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const toggle = (value: string, on: boolean) =>
    setChosen(on ? [...chosen, value] : chosen.filter((item) => item !== value));
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
      <details open={Boolean(frame.error) || options.length <= 8}>
        <summary id={frame.id} className="fold-sign plain-summary target">
          {labels.length > 0 ? labels.join(", ") : t("none")}
        </summary>
        <div className="mt-1 border-s-[3px] border-rule ps-4">
          {isLive && options.length > 8 && (
            <div className="mb-2">
              <label htmlFor={filterId} className="text-note text-quiet">
                {t("filterTerms")}
              </label>
              <input
                id={filterId}
                type="search"
                value={filter}
                onChange={(event) => setFilter(event.target.value)}
                className="control"
              />
            </div>
          )}
          <ul className="max-h-96 overflow-y-auto">
            {options.map((option) => (
              <li key={option.value} hidden={filter !== "" && !matches(option, filter)}>
                <label className="flex min-h-9 items-start gap-3 py-1">
                  <input
                    type="checkbox"
                    name={frame.name}
                    value={option.value}
                    checked={chosen.includes(option.value)}
                    onChange={(event) => toggle(option.value, event.target.checked)}
                    className="tick"
                  />
                  <span lang={option.lang}>{option.label}</span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </fieldset>
  );
}
