"use client";

import { useFormText } from "@/components/fields/use-form-text";
import { Callout } from "@/components/ui/callout";

type Props = { at: number; locale: string; onRestore: () => void; onDiscard: () => void };

/** Offers to restore text that was typed but not saved. */
export function UnsavedNotice({ at, locale, onRestore, onDiscard }: Props) {
  const t = useFormText();
  return (
    <Callout tone="strong">
      <p>{t("recover", { time: new Date(at).toLocaleString(locale) })}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        <button type="button" onClick={onRestore} className="button">
          {t("restore")}
        </button>
        <button type="button" onClick={onDiscard} className="button button-second">
          {t("discard")}
        </button>
      </p>
    </Callout>
  );
}
