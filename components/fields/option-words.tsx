import type { Option } from "@/lib/forms/field-model";

/** The label of an option, and beside it what tells it apart from others with the same label. */
export function OptionWords({ option }: { option: Option }) {
  return (
    <>
      <span lang={option.lang}>{option.label}</span>
      {option.beside && <span className="ms-2 text-note opacity-80">{option.beside}</span>}
    </>
  );
}
