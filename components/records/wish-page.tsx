import { FormFrame } from "@/components/proposals/form-frame";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath, wishPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";

type Props = {
  locale: Locale;
  kind: KindName;
  slug: string;
  title: { label: string; lang: Locale | undefined } | undefined;
  /** The readers who have asked so far. */
  count: number;
  state: "open" | "sent" | "fulfilled";
};

/** What becomes of a reader's wish for a translation. */
export function WishPage({ locale, kind, slug, title, count, state }: Props) {
  const t = translator(locale);
  const inLanguage = t(`common:language.in.${locale}`);
  return (
    <FormFrame
      locale={locale}
      path={wishPath(locale, { kind, slug }).slice(3)}
      crumb={t("records:wish.title")}
      title={t("records:wish.title")}
      done={state === "sent" ? t("records:wish.sent") : undefined}
    >
      <div className="max-w-measure space-y-4">
        <p className="words font-read text-read">
          <a href={recordPath(locale, { kind, slug })} lang={title?.lang === locale ? undefined : title?.lang}>
            {title?.label ?? slug}
          </a>
        </p>
        {state === "fulfilled" ? (
          <p>{t("records:wish.there", { inLanguage })}</p>
        ) : (
          <>
            {count > 0 && <p>{t("records:wish.count", { count, inLanguage })}</p>}
            <p>{t("records:wish.what")}</p>
          </>
        )}
        {state === "open" && (
          <PostForm action="/api/wishes" locale={locale} hidden={{ kind, slug }}>
            <Button>{t("records:wish.ask")}</Button>
          </PostForm>
        )}
      </div>
    </FormFrame>
  );
}
