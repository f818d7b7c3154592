"use client";

import { useState } from "react";
import { useFormText } from "@/components/fields/use-form-text";
import { Callout } from "@/components/ui/callout";

type Props = {
  at: number;
  locale: string;
  /** The record was saved after the text was typed. */
  isOlder: boolean;
  /** Something was typed in this form already. */
  isDirty: boolean;
  onRestore: () => void;
  onDiscard: () => void;
};

/** Offers to restore text that was typed but not saved. It asks before it replaces what is typed here. */
export function UnsavedNotice({ at, locale, isOlder, isDirty, onRestore, onDiscard }: Props) {
  const t = useFormText();
  const [isAsking, setAsking] = useState(false);
  const restore = () => (isDirty ? setAsking(true) : onRestore());
  const ways = isAsking
    ? { yes: t("replaceTyped"), no: t("keepTyped"), onNo: () => setAsking(false) }
    : { yes: t("restore"), no: t("discard"), onNo: onDiscard };
  return (
    <Callout tone="strong">
      <p role={isAsking ? "alert" : undefined}>
        {isAsking ? t("replaceReally") : t("recover", { time: new Date(at).toLocaleString(locale) })}
      </p>
      {isOlder && !isAsking && <p>{t("recoverOlder")}</p>}
      <p className="mt-2 flex flex-wrap gap-3">
        <button type="button" onClick={isAsking ? onRestore : restore} className="button">
          {ways.yes}
        </button>
        <button type="button" onClick={ways.onNo} className="button button-second">
          {ways.no}
        </button>
      </p>
    </Callout>
  );
}
