"use client";

import type { FieldModel, PartModel } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";
import { splitItems } from "@/lib/forms/items";
import { cellsOfPart } from "@/lib/forms/rows";
import { Control } from "./controls";
import { type FormSurroundings, textAt, useForm } from "./form-context";
import { RepeatedItems } from "./repeated-items";
import { PartRows } from "./rows/part-rows";

const nameless = ["flag", "partLink", "coordinates", "list"];

/** A value as it is written in an item's title. */
function wordOf(field: FieldModel, value: string, { terms, links }: Pick<FormSurroundings, "terms" | "links">): string {
  if (field.type === "link") return links[value]?.label ?? "";
  if (field.type === "term") return terms[field.vocabulary ?? ""]?.find((item) => item.value === value)?.label ?? "";
  if (field.type === "choice") return field.options?.find((item) => item.value === value)?.label ?? "";
  return value.length > 70 ? `${value.slice(0, 70)} …` : value;
}

/** The title of a folded item: its first values, in the order of the form. */
export function itemTitle(
  part: PartModel,
  item: FormValues,
  language: string,
  known: Pick<FormSurroundings, "terms" | "links">,
): string {
  const texts = part.texts.map((field) => wordOf(field, textAt(item, `translations.${language}.${field.name}`), known));
  const fields = part.fields
    .filter(({ type }) => !nameless.includes(type))
    .map((field) => wordOf(field, textAt(item, `fields.${field.name}`), known));
  const words = [...texts, ...fields].filter(Boolean);
  return words.slice(0, 4).join(" · ");
}

type Props = { part: PartModel; values: FormValues; language: string; onItems: (items: FormValues[]) => void };

/** The items of one part, such as members, sessions or contacts. */
export function PartControl({ part, values, language, onItems }: Props) {
  const form = useForm();
  const row = cellsOfPart(part);
  if (row) return <PartRows part={part} row={row} values={values} language={language} onItems={onItems} />;
  const required = part.fields.filter((field) => field.required);
  const others = part.fields.filter((field) => !field.required);
  return (
    <RepeatedItems
      prefix={`parts.${part.name}`}
      label={part.label}
      initial={splitItems(values, `parts.${part.name}`)}
      ends={part.ends}
      level={3}
      titleOf={(item) => itemTitle(part, item, language, form)}
      onItems={onItems}
      render={(item, prefix) => (
        <>
          {required.map((field) => (
            <Control
              key={field.name}
              field={field}
              name={`${prefix}.fields.${field.name}`}
              at={`fields.${field.name}`}
              values={item}
            />
          ))}
          {part.texts.map((field) => (
            <Control
              key={field.name}
              field={field}
              name={`${prefix}.translations.${language}.${field.name}`}
              at={`translations.${language}.${field.name}`}
              values={item}
              lang={language}
            />
          ))}
          {others.map((field) => (
            <Control
              key={field.name}
              field={field}
              name={`${prefix}.fields.${field.name}`}
              at={`fields.${field.name}`}
              values={item}
            />
          ))}
        </>
      )}
    />
  );
}
