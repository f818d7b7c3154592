import type { ReactNode } from "react";

type Props = {
  id?: string;
  /** What it does, for the server: `add:parts.members`. */
  intent: string;
  isLive: boolean;
  onPress: () => void;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
};

/** A button that changes the form in the browser. Without JavaScript it sends the form, which comes back changed. */
export function IntentButton({ id, intent, isLive, onPress, disabled, className, children }: Props) {
  return (
    <button
      id={id}
      type={isLive ? "button" : "submit"}
      name="intent"
      value={intent}
      onClick={isLive ? onPress : undefined}
      disabled={disabled}
      formNoValidate
      className={className ?? "button button-second"}
    >
      {children}
    </button>
  );
}
