"use client";

import { useEffect, useRef } from "react";
import { useSaveKey } from "./use-save-key";

type Props = {
  /** The id of the field that is focused when the page opens. */
  focus?: string | undefined;
};

/** Put inside a plain form: Ctrl+S (on a Mac Cmd+S) presses its first button. */
export function SaveShortcut({ focus }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // An error summary, or a part of the page that the address names, comes first.
    if (focus && !location.hash) document.getElementById(focus)?.focus();
  }, [focus]);
  useSaveKey(() => {
    const buttons = [...(place.current?.closest("form")?.elements ?? [])];
    const first = buttons.find(
      (item): item is HTMLButtonElement => item instanceof HTMLButtonElement && !item.disabled,
    );
    first?.click();
  });
  return <span ref={place} hidden />;
}
