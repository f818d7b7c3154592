import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Editable } from "@/lib/records/admin/record";

/** Makes a new draft from this record. */
export function CopyRecord({ locale, editable: { record, may } }: { locale: Locale; editable: Editable }) {
  const t = translator(locale);
  if (!may("edit") || !may("create")) return null;
  return (
    <Section id="copy" title={t("admin:copy.title")}>
      <PostForm action="/api/admin/records/copy" locale={locale} hidden={{ kind: record.kind, id: record.id }}>
        <p className="max-w-measure">{t("admin:copy.explain")}</p>
        <Button second>{t("admin:copy.press")}</Button>
      </PostForm>
    </Section>
  );
}
