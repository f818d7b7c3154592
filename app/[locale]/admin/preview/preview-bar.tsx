import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/copy-button";

type Share = { label: string; address: string; copy: string; done: string };

/** Says that this is not public; above the page and in no print of it. */
export function PreviewBar({ notice, back, share }: { notice: string; back?: ReactNode; share?: Share | undefined }) {
  return (
    <aside aria-label={notice} className="no-print border-b-2 border-thread bg-shade">
      <div className="page flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
        <p className="font-semibold">{notice}</p>
        {back}
        {share && (
          <p className="min-w-0 text-note">
            <a href={share.address}>{share.label}</a>{" "}
            <CopyButton text={share.address} label={share.copy} done={share.done} />
          </p>
        )}
      </div>
    </aside>
  );
}
