import { FlaggedContacts } from "@/components/inbox/flagged-contacts";
import { OutsideWorkNotice } from "@/components/proposals/outside-work-notice";
import { Callout } from "@/components/ui/callout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { adminPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import type { EditPage } from "@/lib/records/admin/edit-page";
import { Presence } from "./presence";
import { UnseenLinks } from "./unseen-links";

const outcomes = [
  ...(["saved", "published", "submitted", "waiting", "unpublished", "archived", "unarchived"] as const),
  ...(["scheduled", "unscheduled", "discarded", "applied", "copied"] as const),
] as const;

type Props = { locale: Locale; kind: KindName; page: EditPage; done: unknown };

/** Above the form of a record: what was just done, what waits, why it was sent back. */
export function EditNotices({ locale, kind, page: { editable, outside, others, unseen, flagged }, done }: Props) {
  const t = translator(locale);
  const { record, revision, sentBack, waiting } = editable;
  const outcome = outcomes.find((name) => name === done);
  return (
    <div className="mt-5 space-y-4 empty:hidden">
      {outcome && (
        <p role="status" className="font-semibold">
          {t(`admin:edit.${outcome}`)}
        </p>
      )}
      <Presence kind={kind} id={record.id} locale={locale} others={others} />
      {outside && <OutsideWorkNotice locale={locale} kind={kind} id={record.id} work={outside} />}
      <UnseenLinks locale={locale} unseen={unseen} />
      <FlaggedContacts locale={locale} people={flagged} />
      {revision && (
        <Callout tone="strong">
          {t("admin:edit.isRevision")} <a href="#difference">{t("admin:edit.compare")}</a>
        </Callout>
      )}
      {sentBack && <Callout tone="strong">{t("admin:edit.sentBack", { reason: sentBack })}</Callout>}
      {waiting && (
        <Callout tone="strong">
          {t("admin:edit.waitingForYou")}{" "}
          <a href={`${adminPath(locale, kind, record.id)}?revision=${waiting.id}`}>{t("admin:edit.continue")}</a>
        </Callout>
      )}
    </div>
  );
}
