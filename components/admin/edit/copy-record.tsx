import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";

/** Makes a new draft from this record. */
export function CopyRecord({ locale, kind, id }: { locale: Locale; kind: KindName; id: string }) {
  const t = translator(locale);
  return (
    <Section id="copy" title={t("admin:copy.title")}>
      <PostForm action="/api/admin/records/copy" locale={locale} hidden={{ kind, id }}>
        <p className="max-w-measure">{t("admin:copy.explain")}</p>
        <Button second>{t("admin:copy.press")}</Button>
      </PostForm>
    </Section>
  );
}
