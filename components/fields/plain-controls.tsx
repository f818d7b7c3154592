"use client";

import { ChoiceInput, SelectInput, TextInput } from "@/components/ui/field";
import type { ControlProps } from "./control";
import { textAt, textsAt, useForm } from "./form-context";
import { pasteOneLine } from "./paste-one-line";
import { useFormText } from "./use-form-text";

/** Label, help and error of a control. */
export function useFrame({ field, name }: Pick<ControlProps, "field" | "name">) {
  const { errors } = useForm();
  const t = useFormText();
  return {
    id: name,
    name,
    label: field.label,
    ...(field.required ? {} : { optional: t("optional") }),
    ...(field.hint ? { hint: field.hint } : {}),
    ...(errors[name] ? { error: errors[name] } : {}),
  };
}

export function TextControl({ field, name, at, values, lang }: ControlProps) {
  return (
    <div className="contents" onPaste={pasteOneLine}>
      <TextInput {...useFrame({ field, name })} value={textAt(values, at)} {...(lang ? { lang } : {})} />
    </div>
  );
}

export function UrlControl({ field, name, at, values }: ControlProps) {
  return <TextInput {...useFrame({ field, name })} type="url" value={textAt(values, at)} />;
}

export function ChoiceControl({ field, name, at, values }: ControlProps) {
  const frame = useFrame({ field, name });
  const t = useFormText();
  const options = field.options ?? [];
  const value = textAt(values, at);
  // A value from before the list stays selected, so that a save asks about it instead of losing it.
  const isListed = !value || options.some((option) => option.value === value);
  const choices = isListed ? options : [...options, { value, label: value }];
  if (!field.many) return <SelectInput {...frame} value={value} choices={choices} emptyLabel={t("none")} />;
  const chosen = textsAt(values, at);
  const { label, ...rest } = frame;
  const ticks = options.map((option) => ({ ...option, checked: chosen.includes(option.value) }));
  return <FoldedChoices {...rest} legend={label} choices={ticks} />;
}

type Choices = Parameters<typeof ChoiceInput>[0];

/** Folds a long list of checkboxes and names the ticked ones above it. */
export function FoldedChoices(props: Choices) {
  if (props.choices.length <= 12) return <ChoiceInput {...props} />;
  const chosen = props.choices.filter(({ checked }) => checked).map(({ label }) => label);
  return (
    <details className="max-w-measure" open={Boolean(props.error)}>
      <summary className="fold-sign plain-summary target">
        <span className="font-semibold">{props.legend}</span>{" "}
        <span className="text-quiet">{chosen.length > 0 ? chosen.join(", ") : props.optional}</span>
      </summary>
      <div className="mt-2 max-h-96 overflow-y-auto border-s-[3px] border-rule ps-4">
        <ChoiceInput {...props} />
      </div>
    </details>
  );
}

/** The hidden value says what an empty checkbox means: "no", or "not answered". */
export function FlagControl({ field, name, at, values }: ControlProps) {
  const { errors } = useForm();
  const value = textAt(values, at);
  return (
    <div className="max-w-measure">
      <input type="hidden" name={name} value={value === "" ? "" : "no"} />
      <label className="flex min-h-9 items-start gap-3 py-1">
        <input
          id={name}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={value === "yes"}
          aria-describedby={errors[name] ? `${name}-error` : undefined}
          className="tick"
        />
        <span className="font-semibold">{field.label}</span>
      </label>
      {errors[name] && (
        <p id={`${name}-error`} className="font-semibold text-thread">
          {errors[name]}
        </p>
      )}
    </div>
  );
}

export function PartLinkControl({ field, name, at, values }: ControlProps) {
  const { partItems } = useForm();
  const t = useFormText();
  const value = textAt(values, at);
  const items = partItems(field.part ?? "");
  // The linked item may have been removed from this form; it stays selected until another one is chosen.
  const all = value && !items.some((item) => item.value === value) ? [...items, { value, label: value }] : items;
  return <SelectInput {...useFrame({ field, name })} value={value} choices={all} emptyLabel={t("none")} />;
}
