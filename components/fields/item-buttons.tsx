import { useState } from "react";
import { useFormText } from "./use-form-text";

type ButtonsProps = {
  id: string;
  ends: boolean;
  place: number;
  count: number;
  intent: (verb: string) => string;
  isLive: boolean;
  onUp: () => void;
  onDown: () => void;
  onRemove: () => void;
  onEnd: () => void;
};

export function ItemButtons({ id, ends, place, count, intent, isLive, onUp, onDown, onRemove, onEnd }: ButtonsProps) {
  const t = useFormText();
  const [isAsking, setAsking] = useState(false);
  const button = (verb: string, label: string, act: () => void) => (
    <button
      id={`${id}-${verb}`}
      type={isLive ? "button" : "submit"}
      name="intent"
      value={intent(verb)}
      onClick={isLive ? act : undefined}
      formNoValidate
      className="target quiet-link underline"
    >
      {label}
    </button>
  );
  if (isAsking)
    return (
      <div role="alert" className="flex flex-wrap items-center gap-4">
        <p>{t("removeReally")}</p>
        <button type="button" onClick={onRemove} className="button button-second">
          {t("remove")}
        </button>
        <button type="button" onClick={() => setAsking(false)} className="button">
          {t("keep")}
        </button>
      </div>
    );
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 text-note">
      {place > 0 && button("up", t("up"), onUp)}
      {place < count - 1 && button("down", t("down"), onDown)}
      {ends && button("end", t("end"), onEnd)}
      {button("remove", t("remove"), ends ? () => setAsking(true) : onRemove)}
    </div>
  );
}
