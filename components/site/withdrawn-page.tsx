import { titleOf } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Withdrawn } from "@/lib/records/public/published";
import { FailurePage } from "./failure-page";

/** The page of a record that is archived: what it was, and where to look now. */
export function WithdrawnPage({ locale, what: { kind, title } }: { locale: Locale; what: Withdrawn }) {
  const t = translator(locale);
  const was = title && (
    <p className="words">
      {t(`kinds:kind.${kind}`)}: <Lang words={titleOf({ kind, title }, locale)} />
    </p>
  );
  return (
    <FailurePage
      locale={locale}
      title={t("errors:gone.title")}
      body={t("errors:gone.body")}
      isOurFault={false}
      was={was}
    />
  );
}
