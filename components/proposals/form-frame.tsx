import type { ReactNode } from "react";
import { TextPage } from "@/components/layout/text-page";
import { SiteFrame } from "@/components/site/site-frame";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Props = {
  locale: Locale;
  /** The page's path without its language. */
  path: string;
  crumb: string;
  title: string;
  lead?: ReactNode;
  /** A sentence that says what was just done. */
  done?: string | undefined;
  /** Error texts by field; "" is the form as a whole. */
  errors?: Record<string, string>;
  /** The fields of this page. An error of the form as a whole has no link. */
  fields?: readonly string[];
  /** Where a field is that is not on this page. */
  elsewhere?: (field: string) => string | undefined;
  margin?: ReactNode;
  children: ReactNode;
};

/** The frame of every form for people without an account. */
export function FormFrame(props: Props) {
  const { locale, path, crumb, title, lead, done, errors = {}, fields, elsewhere, margin, children } = props;
  const isHere = (field: string) => field !== "" && (fields?.includes(field) ?? true);
  const summary = Object.entries(errors).map(([field, text]) => ({
    href: isHere(field) ? `#${field}` : elsewhere?.(field),
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

/** A honeypot: a field that people do not see and bots fill in. */
export function TrapField({ locale }: { locale: Locale }) {
  return (
    <div hidden>
      <label htmlFor="trap">{translator(locale)("proposals:propose.trap")}</label>
      <input id="trap" name="trap" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
