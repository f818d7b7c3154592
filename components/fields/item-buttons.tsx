import { useState } from "react";
import { IntentButton } from "./intent-button";
import { useFormText } from "./use-form-text";
import { endItem, type useItems } from "./use-items";

type ButtonsProps = Pick<ReturnType<typeof useItems>, "isLive" | "move" | "remove"> & {
  prefix: string;
  index: number;
  count: number;
  ends: boolean;
};

/** Moves an item up and down, ends and removes it. */
export function ItemButtons({ prefix, index, count, ends, isLive, move, remove }: ButtonsProps) {
  const t = useFormText();
  const [isAsking, setAsking] = useState(false);
  const button = (verb: string, label: string, act: () => void) => (
    <IntentButton
      id={`${prefix}.${index}-${verb}`}
      intent={`${verb}:${prefix}:${index}`}
      isLive={isLive}
      onPress={act}
      className="target quiet-link underline"
    >
      {label}
    </IntentButton>
  );
  if (isAsking)
    return (
      <div role="alert" className="flex flex-wrap items-center gap-4">
        <p>{t("removeReally")}</p>
        <button type="button" onClick={() => remove(index)} className="button button-second">
          {t("remove")}
        </button>
        <button type="button" onClick={() => setAsking(false)} className="button">
          {t("keep")}
        </button>
      </div>
    );
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 text-note">
      {index > 0 && button("up", t("up"), () => move(index, -1))}
      {index < count - 1 && button("down", t("down"), () => move(index, 1))}
      {ends && button("end", t("end"), () => endItem(`${prefix}.${index}`))}
      {button("remove", t("remove"), () => (ends ? setAsking(true) : remove(index)))}
    </div>
  );
}
