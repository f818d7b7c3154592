"use client";

import { useMemo } from "react";
import type { FormSurroundings } from "@/components/fields/form-context";
import { itemTitle } from "@/components/fields/part-control";
import { findsIn } from "@/lib/forms/finds";
import { splitItems } from "@/lib/forms/items";
import type { FormError, RecordFormModel } from "@/lib/forms/record-form";
import { errorsByName } from "./form-errors";
import type { FormContent } from "./use-form-content";

/** The data that controls share: the form, its errors, and the items of each part, for links between them. */
export function useSurroundings(
  form: RecordFormModel,
  errors: FormError[],
  content: FormContent,
  { fill, paste }: Pick<FormSurroundings, "fill" | "paste">,
): FormSurroundings {
  const { start, partItems } = content;
  const known = useMemo<Omit<FormSurroundings, "fill" | "paste">>(
    () => ({
      ...form,
      language: start.language,
      links: { ...start.labels, ...form.links },
      errors: errorsByName(errors),
      finds: findsIn(start.values),
      partItems: (name) => {
        const part = form.parts.find((known) => known.name === name);
        const items = partItems[name] ?? splitItems(start.values, `parts.${name}`);
        return items.flatMap((item, index) => {
          const value = typeof item.id === "string" ? item.id : "";
          const title = part
            ? itemTitle(part, item, start.language, { ...form, links: { ...start.labels, ...form.links } })
            : "";
          return value ? [{ value, label: title || `${part?.label} ${index + 1}` }] : [];
        });
      },
    }),
    [form, errors, partItems, start],
  );
  return { ...known, fill, paste };
}
