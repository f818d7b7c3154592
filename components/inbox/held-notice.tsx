import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

const describedSignals = [
  ...(["trap", "hurried", "links", "manyLinks", "markup", "linkInName", "repeated", "repeatedOften"] as const),
  ...(["busySender", "busyAddress", "busyRecord", "busySite"] as const),
] as const;

/** The reasons why a message was held as suspicious, and the buttons to decide. */
export function HeldNotice({ locale, id, signals }: { locale: Locale; id: string; signals: readonly string[] }) {
  const t = translator(locale);
  const shownSignals = describedSignals.filter((signal) => signals.includes(signal));
  return (
    <Callout tone="strong" title={t("inbox:held.title")}>
      <p>{t("inbox:held.lead")}</p>
      {shownSignals.length > 0 && (
        <>
          <p className="mt-3 text-note font-semibold">{t("inbox:held.why")}</p>
          <ul className="list-disc ps-5 text-note">
            {shownSignals.map((signal) => (
              <li key={signal}>{t(`inbox:signal.${signal}`)}</li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-4">
        <PostForm action="/api/admin/messages/state" locale={locale} hidden={{ id }}>
          <div className="flex flex-wrap gap-3">
            <Button name="intent" value="release">
              {t("inbox:held.release")}
            </Button>
            <Button second name="intent" value="spam">
              {t("inbox:action.spam")}
            </Button>
          </div>
        </PostForm>
      </div>
    </Callout>
  );
}
