import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Begins an empty programme with the sessions that readers see already. */
export function TakeSessions({ locale, id, count }: { locale: Locale; id: string; count: number }) {
  if (count === 0) return null;
  const t = translator(locale);
  return (
    <PostForm action="/api/admin/meetings/take-sessions" locale={locale} hidden={{ id }} decides>
      <p className="max-w-measure">{t("hosting:programme.inRecord", { count })}</p>
      <Button second>{t("hosting:programme.take")}</Button>
    </PostForm>
  );
}
