import type { ReactNode } from "react";
import { TextPage } from "@/components/layout/text-page";
import { SiteFrame } from "@/components/site/site-frame";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  /** The page's address without its language. */
  path: string;
  crumb: string;
  title: string;
  lead?: ReactNode;
  /** What was just done. */
  done?: string | undefined;
  /** Field → what is wrong with it; "" is the form as a whole. */
  errors?: Record<string, string>;
  /** Fields that stand on this page: an error elsewhere leads to the top. */
  fields?: readonly string[];
  margin?: ReactNode;
  children: ReactNode;
};

/** A page on which somebody without an account does something. */
export function FormFrame({ locale, path, crumb, title, lead, done, errors = {}, fields, margin, children }: Props) {
  const isHere = (field: string) => field !== "" && (fields?.includes(field) ?? true);
  const summary = Object.entries(errors).map(([field, text]) => ({
    href: isHere(field) ? `#${field}` : "#main",
    text,
  }));
  return (
    <SiteFrame locale={locale} path={path} crumbs={[{ label: crumb }]}>
      <TextPage title={title} lead={lead} margin={margin}>
        <div className="space-y-8">
          {done && (
            <div role="status">
              <Callout tone="strong">{done}</Callout>
            </div>
          )}
          <ErrorSummary title={translator(locale)("proposals:propose.errors")} errors={summary} />
          {children}
        </div>
      </TextPage>
    </SiteFrame>
  );
}

/** A field that people do not see and machines fill in. */
export function TrapField({ locale }: { locale: Locale }) {
  return (
    <div hidden>
      <label htmlFor="trap">{translator(locale)("proposals:propose.trap")}</label>
      <input id="trap" name="trap" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
