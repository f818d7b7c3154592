"use client";

import { useState } from "react";
import { useForm } from "../form-context";
import { IntentButton } from "../intent-button";
import { useFormText } from "../use-form-text";

type Props = {
  prefix: string;
  label: string;
  /** What a line may say, in the order of the fields. */
  columns: string[];
  text: string;
  /** What to do about the lines that are no rows yet. */
  problems: string[];
  isLive: boolean;
};

/** A list copied from a spreadsheet becomes rows. Lines that mean no record, or several, stay until they are corrected. */
export function PasteBox({ prefix, label, columns, text, problems, isLive }: Props) {
  const t = useFormText();
  const { paste } = useForm();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const name = `paste.${prefix}`;
  const press = async () => {
    setBusy(true);
    setProblem("");
    if (!(await paste(prefix))) setProblem(t("offline"));
    setBusy(false);
  };
  return (
    <details open={text !== "" || problems.length > 0}>
      <summary className="fold-sign plain-summary target">{t("paste.title", { what: label })}</summary>
      <div className="max-w-measure space-y-2 border-s-[3px] border-rule ps-4">
        <label htmlFor={name} className="font-semibold">
          {t("paste.label")}
        </label>
        <p id={`${name}-hint`} className="text-note text-quiet">
          {t("paste.hint", { columns: columns.join(" – ") })}
        </p>
        {problems.length > 0 && (
          <ul id={`${name}-error`} className="font-semibold text-thread">
            {problems.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <textarea
          id={name}
          name={name}
          rows={4}
          defaultValue={text}
          aria-invalid={problems.length > 0 ? true : undefined}
          aria-describedby={`${name}-hint${problems.length > 0 ? ` ${name}-error` : ""}`}
          className="control"
        />
        <IntentButton
          id={`${prefix}-paste`}
          intent={`paste:${prefix}`}
          isLive={isLive}
          onPress={() => void press()}
          disabled={isBusy}
        >
          {t("paste.submit")}
        </IntentButton>
        <p role="status" className="text-note text-quiet">
          {problem}
        </p>
      </div>
    </details>
  );
}
