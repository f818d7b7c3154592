import type { ReactNode } from "react";
import { type LineModel, TranslationLine } from "./translation-line";

export type TextModel = {
  id: string;
  label: string;
  state: { name: string; label: string };
  lines: LineModel[];
};

type Props = {
  text: TextModel;
  sourceLanguage: string;
  language: string;
  sourceLabel: string;
  /** Between heading and lines: what changed since, what somebody else saved. */
  notes?: ReactNode;
  /** "Still correct". */
  after?: ReactNode;
};

/** One text with its state, its original and its translation. */
export function TranslationText({ text, sourceLanguage, language, sourceLabel, notes, after }: Props) {
  return (
    <section aria-labelledby={`${text.id}-title`} id={text.id} className="space-y-4 border-t border-rule pt-5">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id={`${text.id}-title`} className="text-lead font-semibold">
          {text.label}
        </h2>
        <span className={`text-note ${text.state.name === "current" ? "text-quiet" : "font-semibold text-thread"}`}>
          {text.state.label}
        </span>
      </div>
      {notes}
      {text.lines.map((line) => (
        <TranslationLine
          key={line.id}
          line={line}
          sourceLanguage={sourceLanguage}
          language={language}
          sourceLabel={sourceLabel}
        />
      ))}
      {after}
    </section>
  );
}
