"use client";

import { TextArea, TextInput } from "@/components/ui/field";
import { splitItems } from "@/lib/forms/items";
import type { ControlProps } from "./control";
import { textAt, useForm } from "./form-context";
import { RepeatedItems } from "./repeated-items";
import { useFormText } from "./use-form-text";

/** An ordered list of texts. Each keeps its id when it moves, because anchors and translations refer to it. */
export function ListControl({ field, name, at, values, lang }: ControlProps) {
  const { errors } = useForm();
  const t = useFormText();
  const language = lang ? { lang } : {};
  const error = (id: string) => (errors[id] ? { error: errors[id] as string } : {});
  return (
    <RepeatedItems
      prefix={name}
      label={field.label}
      initial={splitItems(values, at)}
      ends={false}
      level={4}
      titleOf={(item) => textAt(item, "title") || textAt(item, "text").slice(0, 60)}
      render={(item, prefix) => (
        <>
          {field.titled && (
            <TextInput
              id={`${prefix}.title`}
              name={`${prefix}.title`}
              label={t("title")}
              value={textAt(item, "title")}
              {...language}
              {...error(`${prefix}.title`)}
            />
          )}
          <TextArea
            id={`${prefix}.text`}
            name={`${prefix}.text`}
            label={t("text")}
            rows={3}
            value={textAt(item, "text")}
            {...language}
            {...error(`${prefix}.text`)}
          />
        </>
      )}
    />
  );
}
