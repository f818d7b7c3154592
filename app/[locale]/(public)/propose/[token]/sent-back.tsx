import { Callout } from "@/components/ui/callout";
import type { OwnProposal } from "./own-proposal";

/** The reason the proposal was sent back, shown until it is submitted again. */
export function SentBack({ state: { t }, proposal: { state, reason } }: OwnProposal) {
  if (state !== "sentBack" || !reason) return null;
  return (
    <Callout title={t("proposals:status.sentBackTitle")} tone="strong">
      <p className="font-read whitespace-pre-line">{reason}</p>
    </Callout>
  );
}
