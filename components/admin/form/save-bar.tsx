"use client";

import type { ReactNode } from "react";
import { useFormText } from "@/components/fields/use-form-text";
import { Button } from "@/components/ui/button";
import type { RecordFormModel } from "@/lib/forms/record-form";
import { useSaveKey } from "./use-save-key";
import type { SendProblem } from "./use-submit";

type Props = {
  form: RecordFormModel;
  /** The position in a round; then the bar sticks at any width. */
  position?: ReactNode;
  isSending: boolean;
  isDirty: boolean;
  problem: SendProblem | null;
};

/** Presses the button that saves without publishing, if the form has one. */
function pressSave() {
  const button = document.querySelector<HTMLButtonElement>(".save-bar [aria-keyshortcuts]");
  if (!document.querySelector("dialog[open]")) button?.click();
}

/** The buttons of the form, with its state and the problem of the last attempt to send it. */
export function SaveBar({ form, position, isSending, isDirty, problem }: Props) {
  const t = useFormText();
  useSaveKey(pressSave);
  return (
    <div
      className={`save-bar bottom-0 z-10 flex flex-wrap items-center gap-3 border-t border-ink bg-paper py-3 ${position ? "sticky" : "sm:sticky"}`}
    >
      {form.actions.map(({ intent, label }, index) => (
        <Button
          key={intent}
          form="record-form"
          name="intent"
          value={intent}
          second={index > 0}
          disabled={isSending}
          {...(intent === form.saveKey ? { title: t("saveKey"), "aria-keyshortcuts": "Control+S" } : {})}
        >
          {label}
        </Button>
      ))}
      {position}
      <p role="status" className="text-note text-quiet">
        {isSending ? t("saving") : isDirty && !problem ? t("unsaved") : ""}
      </p>
      {problem && (
        <p role="alert" className="w-full font-semibold text-thread">
          {t(problem)}{" "}
          {problem === "signedOut" && (
            <a href={form.signInAddress} target="_blank" rel="noopener">
              {t("signIn")}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
