import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { ChangeList } from "@/components/work/change-list";
import { WorkPart } from "@/components/work/work-part";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Restoration } from "@/lib/records/history/restoration";

type Props = {
  locale: Locale;
  restoration: Restoration;
  timeZone: string;
  hidden: Record<string, string>;
  /** The history without the question. */
  back: string;
};

/** Asks before a version is restored or taken back, and shows what that changes. */
export function RestorationPart({ locale, restoration, timeZone, hidden, back }: Props) {
  const t = translator(locale);
  const { intent, version, who, at, changes, seen, isPublic } = restoration;
  const name = t(`work:history.${intent}`, { version });
  const restored = intent === "restore" ? { version: String(version) } : {};
  return (
    <WorkPart id="restoration" title={name}>
      <p className="text-quiet">
        {who} · {formatInstant(at, locale, timeZone)}
      </p>
      {changes.length === 0 ? (
        <p>{t("work:history.sameAsNow")}</p>
      ) : (
        <>
          <p className="max-w-measure">
            {t("work:history.wouldChange")} {isPublic && t("work:history.publicAtOnce")}
          </p>
          <ChangeList locale={locale} changes={changes} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {changes.length > 0 && (
          <PostForm action="/api/admin/history" locale={locale} hidden={{ ...hidden, ...restored, seen: String(seen) }}>
            <Button>{name}</Button>
          </PostForm>
        )}
        <a href={back} className="target">
          {t("work:history.leaveAsIs")}
        </a>
      </div>
    </WorkPart>
  );
}
