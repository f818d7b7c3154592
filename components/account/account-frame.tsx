import type { ReactNode } from "react";
import { TextPage } from "@/components/layout/text-page";
import { SiteFrame } from "@/components/site/site-frame";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type AccountFrameProps = {
  locale: Locale;
  /** The page's path without its language, with its query: the language switch keeps both. */
  path: string;
  title: string;
  lead?: ReactNode;
  /** A sentence that says what was just done. */
  done?: string;
  errors?: { href?: string | undefined; text: string }[];
  margin?: ReactNode;
  children: ReactNode;
};

/** The frame of every account page: title, outcome, errors, then the content. */
export function AccountFrame({ locale, path, title, lead, done, errors = [], margin, children }: AccountFrameProps) {
  const t = translator(locale);
  return (
    <SiteFrame locale={locale} path={path}>
      <TextPage title={title} lead={lead} margin={margin}>
        <div className="space-y-8">
          {done && (
            <div role="status">
              <Callout tone="strong">{done}</Callout>
            </div>
          )}
          <ErrorSummary title={t("account:error.title")} errors={errors} />
          {children}
        </div>
      </TextPage>
    </SiteFrame>
  );
}
