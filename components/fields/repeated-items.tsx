"use client";

import type { ReactNode } from "react";
import type { FormValues } from "@/lib/forms/form-values";
import { DragHandle } from "./drag-handle";
import { textAt } from "./form-context";
import { IntentButton } from "./intent-button";
import { ItemButtons } from "./item-buttons";
import { ItemFold } from "./item-fold";
import { useFormText } from "./use-form-text";
import { useItems } from "./use-items";

type Props = {
  /** For example `parts.members`, `translations.ca.findings`. */
  prefix: string;
  label: string;
  initial: FormValues[];
  /** Items are ended instead of removed; removing them asks first. */
  ends: boolean;
  level: 3 | 4;
  titleOf: (item: FormValues) => string;
  render: (item: FormValues, prefix: string) => ReactNode;
  /** Called whenever the items or their order change. */
  onItems?: (items: FormValues[]) => void;
};

/**
 * Items that can be added, ordered, ended and removed by mouse and keyboard. Each button also works without JavaScript:
 * it submits the form, which comes back changed.
 */
export function RepeatedItems({ prefix, label, initial, ends, level, titleOf, render, onItems }: Props) {
  const t = useFormText();
  const { items, message, isLive, box, list, add, move, remove, onDrag } = useItems({ prefix, initial, onItems });

  return (
    <fieldset ref={box} id={prefix} tabIndex={-1} className="max-w-measure outline-none">
      <legend className={level === 3 ? "font-read text-lead" : "font-semibold"}>{label}</legend>
      <ol ref={list} className="mt-1">
        {items.map(({ key, values, isNew }, index) => (
          <li key={key} className="flex items-start gap-1 border-t border-rule bg-paper">
            {isLive && items.length > 1 && <DragHandle onPointerDown={onDrag(index)} />}
            <ItemFold
              id={`${prefix}.${index}`}
              title={titleOf(values) || t("item", { what: label, n: index + 1 })}
              open={isNew}
            >
              <input type="hidden" name={`${prefix}.${index}.id`} value={textAt(values, "id")} />
              {render(values, `${prefix}.${index}`)}
              <ItemButtons {...{ prefix, index, isLive, move, remove }} count={items.length} ends={ends && !isNew} />
            </ItemFold>
          </li>
        ))}
      </ol>
      <p className="border-t border-rule pt-3">
        <IntentButton id={`${prefix}-add`} intent={`add:${prefix}`} isLive={isLive} onPress={add}>
          {t("addTo", { what: label })}
        </IntentButton>
      </p>
      <p role="status" className="sr-only">
        {message}
      </p>
    </fieldset>
  );
}
