"use client";

import type { FieldModel, PartModel } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";
import { splitItems } from "@/lib/forms/items";
import { type cellsOfPart, pastedLink, type RowCell, sharedFields } from "@/lib/forms/rows";
import { Control } from "../controls";
import { DragHandle } from "../drag-handle";
import { textAt, useForm } from "../form-context";
import { IntentButton } from "../intent-button";
import { ItemButtons } from "../item-buttons";
import { ItemFold } from "../item-fold";
import { useFormText } from "../use-form-text";
import { useItems } from "../use-items";
import { PasteBox } from "./paste-box";
import { SharedBox } from "./shared-box";

type Row = NonNullable<ReturnType<typeof cellsOfPart>>;

type Props = {
  part: PartModel;
  row: Row;
  values: FormValues;
  language: string;
  onItems: (items: FormValues[]) => void;
};

const placeOf = ({ field, isText }: RowCell, language: string) =>
  isText ? `translations.${language}.${field.name}` : `fields.${field.name}`;

function CellControl(props: { cell: RowCell; prefix: string; item: FormValues; language: string; isRow: boolean }) {
  const { cell, prefix, item, language, isRow } = props;
  const at = placeOf(cell, language);
  return (
    <Control
      field={cell.field}
      name={`${prefix}.${at}`}
      at={at}
      values={item}
      isRow={isRow}
      lang={cell.isText ? language : undefined}
    />
  );
}

/** What does not fit into a row, folded below it. */
function Folded({ cells, id, item, language }: { cells: RowCell[]; id: string; item: FormValues; language: string }) {
  if (cells.length === 0) return null;
  const isOpen = cells.some(({ field }) => Object.keys(item).some((name) => name.includes(`.${field.name}`)));
  return (
    <ItemFold id={id} title={cells.map(({ field }) => field.label).join(", ")} open={isOpen}>
      {cells.map((cell) => (
        <CellControl key={cell.field.name} cell={cell} prefix={id} item={item} language={language} isRow={false} />
      ))}
    </ItemFold>
  );
}

const widths = ["", "rows-1", "rows-2", "rows-3", "rows-4", "rows-5"];

/** The labels of the columns. Each control has its own, which a wide screen does not show again. */
function Heading({ fields }: { fields: FieldModel[] }) {
  return (
    <div aria-hidden="true" className={`row-heading row-cells ${widths[fields.length]}`}>
      {fields.map(({ name, label }) => (
        <span key={name}>{label}</span>
      ))}
    </div>
  );
}

/** The items of a part as rows: members, visits, sessions. Several can be pasted, or be given the same date at once. */
export function PartRows({ part, row, values, language, onItems }: Props) {
  const t = useFormText();
  const { errors } = useForm();
  const prefix = `parts.${part.name}`;
  const first = row.cells[0]!;
  const { items, message, isLive, box, list, add, move, remove, onDrag } = useItems({
    prefix,
    initial: splitItems(values, prefix),
    onItems,
    focusAt: (index) => `${prefix}.${index}.${placeOf(first, language)}`,
  });
  return (
    <fieldset ref={box} id={prefix} tabIndex={-1} className="max-w-wide outline-none">
      <legend className="font-read text-lead">{part.label}</legend>
      {items.length > 0 && <Heading fields={row.cells.map(({ field }) => field)} />}
      <ol ref={list} className="mt-1">
        {items.map(({ key, values: item, isNew }, index) => (
          <li key={key} className="flex items-start gap-1 border-t border-rule bg-paper py-2">
            {isLive && items.length > 1 && <DragHandle onPointerDown={onDrag(index)} />}
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser */}
            <div role="group" aria-label={t("item", { what: part.label, n: index + 1 })} className="min-w-0 flex-1">
              <input type="hidden" name={`${prefix}.${index}.id`} value={textAt(item, "id")} />
              <div className={`row-cells ${widths[row.cells.length]}`}>
                {row.cells.map((cell) => (
                  <div key={cell.field.name} className="min-w-0">
                    <CellControl cell={cell} prefix={`${prefix}.${index}`} item={item} language={language} isRow />
                  </div>
                ))}
              </div>
              <ItemButtons
                {...{ prefix, index, isLive, move, remove }}
                count={items.length}
                ends={part.ends && !isNew}
              />
              <Folded cells={row.folded} id={`${prefix}.${index}`} item={item} language={language} />
            </div>
          </li>
        ))}
      </ol>
      <div className="space-y-3 border-t border-rule pt-3">
        {items.length > 1 && <SharedBox prefix={prefix} fields={sharedFields(part)} values={values} isLive={isLive} />}
        <IntentButton id={`${prefix}-add`} intent={`add:${prefix}`} isLive={isLive} onPress={add}>
          {t("addTo", { what: part.label })}
        </IntentButton>
        {pastedLink(part) && (
          <PasteBox
            prefix={prefix}
            label={part.label}
            columns={part.fields.filter(({ many }) => many !== true).map(({ label }) => label)}
            text={textAt(values, `paste.${prefix}`)}
            problems={Object.entries(errors).flatMap(([name, text]) =>
              `${name}.`.startsWith(`paste.${prefix}.`) ? [text] : [],
            )}
            isLive={isLive}
          />
        )}
      </div>
      <p role="status" className="sr-only">
        {message}
      </p>
    </fieldset>
  );
}
