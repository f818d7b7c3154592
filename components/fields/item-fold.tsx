import type { ReactNode } from "react";
import { useForm } from "./form-context";

type FoldProps = { id: string; title: string; open: boolean; children: ReactNode };

/** A folded item. Open if something in it is wrong or was searched for. */
export function ItemFold({ id, title, open, children }: FoldProps) {
  const { errors, finds } = useForm();
  const isWrong = Object.keys({ ...errors, ...finds }).some((name) => name.startsWith(`${id}.`));
  return (
    <details open={open || isWrong} className="min-w-0 flex-1">
      <summary id={`${id}-fold`} className="fold-sign plain-summary min-h-9 py-1.5">
        {title}
      </summary>
      <div className="space-y-4 ps-5 pt-1 pb-5">{children}</div>
    </details>
  );
}
