"use client";

import type { ControlProps } from "./control";
import { DateInput } from "./date-input";
import { textAt } from "./form-context";
import { useFrame } from "./plain-controls";

/** An imprecise date, with its meaning in words beside it. */
export function EdtfControl({ field, name, at, values }: ControlProps) {
  return <DateInput {...useFrame({ field, name })} value={textAt(values, at)} />;
}
