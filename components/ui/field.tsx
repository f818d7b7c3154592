import type { ReactNode } from "react";
import { WarningSign } from "./error-summary";
import type { Choice } from "./filter-form";

type Frame = {
  id: string;
  label: string;
  /** "(optional)", shown if the field may stay empty. */
  optional?: string;
  hint?: ReactNode;
  error?: string;
};
type Value = { name: string; value?: string; required?: boolean; lang?: string };

function describedBy({ id, hint, error }: Frame): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label, help and error around a control whose id is `id`. */
export function FormField({ id, label, optional, hint, error, children }: Frame & { children: ReactNode }) {
  return (
    <div className="max-w-measure">
      <label htmlFor={id} className="font-semibold">
        {label} {optional && <span className="font-normal text-quiet">{optional}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-note text-quiet">
          {hint}
        </p>
      )}
      {error && <FieldErrorText id={id} error={error} />}
      <div className="mt-1.5">{children}</div>
    </div>
  );
}

export function FieldErrorText({ id, error }: { id: string; error: string }) {
  return (
    <p id={`${id}-error`} className="mt-1 flex gap-2 font-semibold text-thread">
      <WarningSign /> {error}
    </p>
  );
}

type TextFieldProps = Frame &
  Value & {
    type?: "text" | "email" | "url" | "tel" | "number" | "date" | "time" | "password" | "search";
    autoComplete?: string;
  };

export function TextInput({ type = "text", name, value, required, lang, autoComplete, ...frame }: TextFieldProps) {
  return (
    <FormField {...frame}>
      <input
        id={frame.id}
        type={type}
        name={name}
        defaultValue={value}
        required={required}
        lang={lang}
        autoComplete={autoComplete}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className="control"
      />
    </FormField>
  );
}

/** `letter` uses the reading typeface, for longer texts such as a question. */
export function TextArea({
  name,
  value,
  required,
  lang,
  rows = 6,
  letter = false,
  ...frame
}: Frame & Value & { rows?: number; letter?: boolean }) {
  return (
    <FormField {...frame}>
      <textarea
        id={frame.id}
        name={name}
        defaultValue={value}
        required={required}
        lang={lang}
        rows={rows}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className={letter ? "control letter" : "control"}
      />
    </FormField>
  );
}

/** Sends a file; `accept` has the endings of its name. */
export function FileInput({ name, accept, ...frame }: Frame & { name: string; accept: string }) {
  return (
    <FormField {...frame}>
      <input
        id={frame.id}
        type="file"
        name={name}
        accept={accept}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className="control"
      />
    </FormField>
  );
}

type SelectFieldProps = Frame & Value & { choices: Choice[]; emptyLabel?: string; autoComplete?: string };

export function SelectInput({ name, value, required, choices, emptyLabel, autoComplete, ...frame }: SelectFieldProps) {
  return (
    <FormField {...frame}>
      <select
        id={frame.id}
        name={name}
        defaultValue={value ?? ""}
        required={required}
        autoComplete={autoComplete}
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
        className="control"
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </FormField>
  );
}

type ChoiceFieldProps = Omit<Frame, "label"> & { legend: string; name: string; choices: Choice[]; one?: boolean };

/** A choice of a few. `one` makes them radio buttons. The first choice has the id, so that errors can link to it. */
export function ChoiceInput({ id, legend, optional, hint, error, name, choices, one = false }: ChoiceFieldProps) {
  return (
    <fieldset className="max-w-measure" aria-describedby={describedBy({ id, label: legend, hint, error })}>
      <legend className="font-semibold">
        {legend} {optional && <span className="font-normal text-quiet">{optional}</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="text-note text-quiet">
          {hint}
        </p>
      )}
      {error && <FieldErrorText id={id} error={error} />}
      <ul className="mt-1">
        {choices.map(({ value, label, checked, lang }, index) => (
          <li key={value}>
            <label className="flex min-h-9 items-start gap-3 py-1">
              <input
                id={index === 0 ? id : undefined}
                type={one ? "radio" : "checkbox"}
                name={name}
                value={value}
                defaultChecked={checked}
                className="tick"
              />
              <span lang={lang}>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
