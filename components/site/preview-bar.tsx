import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/copy-button";

type Share = { label: string; address: string; copy: string; done: string };

/**
 * Says that the page is not public; not printed. It has no link of its own before the one that skips to the content,
 * which must stay the first of the page.
 */
export function PreviewBar({ notice, back, share }: { notice: string; back?: ReactNode; share?: Share | undefined }) {
  return (
    <section aria-label={notice} className="no-print border-b-2 border-thread bg-shade">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <p className="font-semibold">{notice}</p>
        {back}
        {share && (
          <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-note">
            <label htmlFor="share">{share.label}</label>
            <input id="share" type="text" readOnly value={share.address} className="control w-56 min-w-0" />
            <CopyButton text={share.address} label={share.copy} done={share.done} />
          </div>
        )}
      </div>
    </section>
  );
}
