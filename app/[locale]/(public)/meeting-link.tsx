import type { PublicDocument } from "@/app/public-page";
import { FormFrame } from "@/components/proposals/form-frame";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { setPageStatus } from "@/lib/serving/page";
import { privateHead } from "./propose/form-state";

type Frame = { locale: Locale; path: string; crumb: string };

/** What somebody sees whose link to a meeting is forged, replaced or withdrawn; `words` say where to ask for another. */
export function deadMeetingLink(frame: Frame, words: string): PublicDocument {
  setPageStatus(410);
  const title = translator(frame.locale)("hosting:answer.deadTitle");
  const body = (
    <FormFrame {...frame} title={title}>
      <EmptyState title={words} />
    </FormFrame>
  );
  return { head: privateHead(title), body };
}
