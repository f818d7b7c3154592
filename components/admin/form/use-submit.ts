"use client";

import { type FormEvent, useState } from "react";
import type { FormError, RecordFormModel } from "@/lib/forms/record-form";
import { type FormSendResult, sendForm } from "./send-form";
import { removeText, valuesOf } from "./unsaved-text";

export type SendProblem = Exclude<FormSendResult["outcome"], "done" | "refused" | "conflict">;

type Hooks = {
  onErrors: (errors: FormError[]) => void;
  onLeave: () => void;
  cancelStore: () => void;
  storeSent: () => void;
};

/** Sends the form by fetch, one request at a time, so that nothing typed is lost on a refusal or a network error. */
export function useSubmit(form: RecordFormModel, { onErrors, onLeave, cancelStore, storeSent }: Hooks) {
  const [problem, setProblem] = useState<SendProblem | null>(null);
  const [isSending, setSending] = useState(false);

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    const target = event.currentTarget;
    event.preventDefault();
    if (isSending) return;
    const values = valuesOf(target, (event.nativeEvent as SubmitEvent).submitter);
    setSending(true);
    setProblem(null);
    const sent = await sendForm(form.action, values);
    setSending(false);
    if (sent.outcome === "refused") return onErrors(sent.errors);
    if (sent.outcome !== "done" && sent.outcome !== "conflict") return setProblem(sent.outcome);
    cancelStore();
    onLeave();
    if (sent.outcome === "done") {
      await removeText(form.key);
      location.assign(sent.to);
    } else {
      // A native submit: the server renders both versions from the values in this form.
      storeSent();
      target.submit();
    }
  };
  return { problem, isSending, onSubmit };
}
