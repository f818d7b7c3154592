import { Callout } from "@/components/ui/callout";
import type { OwnProposal } from "./own-proposal";

/** Why it came back, as long as its writer works on it. */
export function SentBack({ state: { t }, proposal: { state, reason } }: OwnProposal) {
  if (state !== "sentBack" || !reason) return null;
  return (
    <Callout title={t("proposals:status.sentBackTitle")} tone="strong">
      <p className="font-read whitespace-pre-line">{reason}</p>
    </Callout>
  );
}
