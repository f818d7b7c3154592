import type { Option } from "@/lib/forms/field-model";
import { useFormText } from "./use-form-text";

type MoveProps = {
  name: string;
  option: Option;
  isFirst: boolean;
  isLast: boolean;
  isLive: boolean;
  onMove: (step: -1 | 1) => void;
};

/**
 * Buttons that change the order in which readers see items. Without JavaScript each submits the form, which comes back
 * changed.
 */
export function MoveButtons({ name, option, isFirst, isLast, isLive, onMove }: MoveProps) {
  const t = useFormText();
  const button = (verb: "up" | "down", sign: string) => (
    <button
      id={`${name}-${option.value}-${verb}`}
      type={isLive ? "button" : "submit"}
      name="intent"
      value={`${verb}:${name}:${option.value}`}
      formNoValidate
      aria-label={`${t(verb)}: ${option.label}`}
      title={t(verb)}
      onClick={isLive ? () => onMove(verb === "up" ? -1 : 1) : undefined}
      className="size-9 hover:bg-shade"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <span className="flex w-18 flex-none justify-end">
      {!isFirst && button("up", "↑")}
      {!isLast && button("down", "↓")}
    </span>
  );
}
