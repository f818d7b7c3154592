import { Callout } from "@/components/ui/callout";
import type { OwnProps } from "./page";

/** Why it came back, as long as its writer works on it. */
export function SentBack({ state: { t }, proposal: { state, reason } }: OwnProps) {
  if (state !== "sentBack" || !reason) return null;
  return (
    <Callout title={t("proposals:status.sentBackTitle")} tone="strong">
      <p className="font-read whitespace-pre-line">{reason}</p>
    </Callout>
  );
}
