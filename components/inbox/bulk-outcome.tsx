import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = { locale: Locale; intent: "spam" | "notSpam"; count: number; ids: readonly string[]; next: string };

/** The outcome of a bulk action on messages, with a button to undo it. */
export function BulkOutcome({ locale, intent, count, ids, next }: Props) {
  const t = translator(locale);
  const hidden = { next, intent: intent === "spam" ? "notSpam" : "spam" };
  return (
    <div role="status">
      <Callout tone="strong">
        <p id="outcome">{t(intent === "spam" ? "inbox:bulk.didSpam" : "inbox:bulk.didNotSpam", { count })}</p>
        {ids.length > 0 && (
          <div className="mt-3">
            <PostForm action="/api/admin/messages/bulk" locale={locale} hidden={hidden} labelledBy="outcome">
              {ids.map((id) => (
                <input key={id} type="hidden" name="ids" value={id} />
              ))}
              <Button second>{t("inbox:bulk.undo")}</Button>
            </PostForm>
          </div>
        )}
      </Callout>
    </div>
  );
}
