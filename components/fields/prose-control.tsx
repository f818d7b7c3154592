"use client";

import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FormField } from "@/components/ui/field";
import { disarmStyles, htmlToMarkdown, type TextNode } from "@/lib/forms/html-to-markdown";
import type { ControlProps } from "./control";
import { textAt, useForm } from "./form-context";
import { insertLink, type Selected, toggleLines, toggleMark } from "./format-text";
import { useFrame } from "./plain-controls";
import { useFormText } from "./use-form-text";

type Tool = { name: string; sign: string; apply: (selected: Selected) => Selected; key?: string };

const lines = (sign: string, known: RegExp) => (selected: Selected) => toggleLines(selected, () => sign, known);

const tools = [
  { name: "bold", sign: "B", apply: (selected) => toggleMark(selected, "**"), key: "b" },
  { name: "italic", sign: "I", apply: (selected) => toggleMark(selected, "*"), key: "i" },
  { name: "heading", sign: "H", apply: lines("## ", /^## /) },
  { name: "bullets", sign: "•", apply: lines("- ", /^- /) },
  { name: "numbers", sign: "#", apply: (selected) => toggleLines(selected, (index) => `${index + 1}. `, /^\d+\. /) },
  { name: "quote", sign: "“", apply: lines("> ", /^> /) },
  { name: "link", sign: "↗", apply: insertLink, key: "k" },
] as const satisfies Tool[];

/** Inserts text as if it were typed, so that the browser can undo it. */
function writeInto(area: HTMLTextAreaElement, { text, start, end }: Selected): void {
  area.focus();
  area.select();
  if (!document.execCommand("insertText", false, text)) area.setRangeText(text, 0, area.value.length);
  area.setSelectionRange(start, end);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function pasteAsMarkdown(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData("text/html");
  if (!html) return;
  const { body } = new DOMParser().parseFromString(disarmStyles(html), "text/html");
  const markdown = htmlToMarkdown(body as unknown as TextNode);
  if (!markdown) return;
  event.preventDefault();
  const area = event.currentTarget;
  if (!document.execCommand("insertText", false, markdown))
    area.setRangeText(markdown, area.selectionStart, area.selectionEnd, "end");
}

/** A long text in Markdown with formatting buttons. Text pasted from Word keeps its headings, lists and links. */
export function ProseControl({ field, name, at, values, lang }: ControlProps) {
  const { errors } = useForm();
  const t = useFormText();
  const frame = useFrame({ field, name });
  const area = useRef<HTMLTextAreaElement>(null);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const apply = (tool: Tool) => {
    const element = area.current;
    if (!element) return;
    const { value, selectionStart, selectionEnd } = element;
    writeInto(element, tool.apply({ text: value, start: selectionStart, end: selectionEnd }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const tool = tools.find((item) => "key" in item && item.key === event.key.toLowerCase());
    if (!tool || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    apply(tool);
  };
  const initial = textAt(values, at);
  return (
    <FormField {...frame}>
      {isLive && (
        <div role="toolbar" aria-label={t("toolbar", { what: field.label })} className="flex flex-wrap gap-1 pb-1">
          {tools.map((tool) => (
            <button
              key={tool.name}
              type="button"
              title={t(tool.name)}
              aria-label={t(tool.name)}
              onClick={() => apply(tool)}
              className="min-h-9 min-w-9 border-[1.5px] border-rule font-semibold hover:bg-shade"
            >
              <span aria-hidden="true">{tool.sign}</span>
            </button>
          ))}
        </div>
      )}
      <textarea
        ref={area}
        id={name}
        name={name}
        defaultValue={initial}
        lang={lang}
        rows={Math.min(20, Math.max(4, Math.ceil(initial.length / 70)))}
        aria-invalid={errors[name] ? true : undefined}
        aria-describedby={errors[name] ? `${name}-error` : undefined}
        onPaste={pasteAsMarkdown}
        onKeyDown={onKeyDown}
        className="control"
      />
    </FormField>
  );
}
