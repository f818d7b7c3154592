import type { FieldModel } from "./field-model";
import type { FormValues } from "./form-values";
import { splitItems } from "./items";
import type { RecordFormModel } from "./record-form";

type Fields = Pick<RecordFormModel, "facts" | "texts" | "parts">;

/** A list is filled when one of its items is, and a position when it has a degree. */
function isFilled(values: FormValues, name: string): boolean {
  const isText = (value: string | string[] | undefined) => [value ?? []].flat().some((text) => text.trim() !== "");
  const isInner = ([key, value]: [string, string | string[]]) => key.startsWith(`${name}.`) && isText(value);
  return isText(values[name]) || Object.entries(values).some((entry) => !entry[0].endsWith(".id") && isInner(entry));
}

const requiredNames = (fields: readonly FieldModel[], prefix: string, values: FormValues) =>
  fields.flatMap(({ name, required, neededWith }) =>
    required || (neededWith && isFilled(values, `${prefix}${neededWith}`)) ? [`${prefix}${name}`] : [],
  );

/** An item that was added and left blank is no item. */
const isBlank = (item: FormValues) =>
  Object.entries(item).every(
    ([name, value]) => name === "id" || [value].flat().every((text) => text === "" || text === "no"),
  );

/** The names of the required fields of a form that are empty, in the order of the form. */
export function missingIn({ facts, texts, parts }: Fields, values: FormValues, language: string): string[] {
  const ofParts = parts.flatMap((part) =>
    splitItems(values, `parts.${part.name}`).flatMap((item, index) =>
      isBlank(item)
        ? []
        : requiredNames(part.fields, "fields.", item)
            .filter((name) => !isFilled(item, name))
            .map((name) => `parts.${part.name}.${index}.${name}`),
    ),
  );
  const own = [
    ...requiredNames(texts, `translations.${language}.`, values),
    ...requiredNames(facts, "fields.", values),
  ];
  return [...own.filter((name) => !isFilled(values, name)), ...ofParts];
}
