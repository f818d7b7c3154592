import { Details } from "@/components/ui/details";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FollowUpPage, Promised } from "@/lib/meetings/follow-up/page";
import { firstValue } from "@/lib/routes/query";
import { ForgetPart } from "../forget-part";
import { PromiseText } from "./promise-text";
import { FollowUpForm } from "./report-form";

type Props = {
  locale: Locale;
  token: string;
  page: FollowUpPage;
  promised: Promised;
  number: number;
  typed: Record<string, string | string[]> | null;
  errors: Record<string, string>;
};

/** A suggestion with its answer and its earlier reports, and the form for the next one. */
export function PromisedPart({ locale, token, page, promised, number, typed, errors }: Props) {
  const t = translator(locale);
  const isTyped = typed?.statement === promised.id;
  const isOnly = page.promised.length === 1;
  const id = `suggestion-${number}`;
  const form = (
    <FollowUpForm
      locale={locale}
      action="/api/meetings/follow-up"
      hidden={{ token, statement: promised.id }}
      labelledBy={`${id}-title`}
      prefix={isTyped || (isOnly && !typed) ? "" : `${id}-`}
      offered={page.offered}
      value={(name) => (isTyped ? firstValue(typed[name]) : undefined)}
      error={(name) => (isTyped ? errors[name] : undefined)}
    />
  );
  return (
    <WorkPart id={id} title={isOnly ? t("afterwards:page.suggestion") : t("afterwards:page.numbered", { number })}>
      <PromiseText locale={locale} promised={promised} named={page.named} />
      {isOnly ? (
        form
      ) : (
        <Details summary={t("afterwards:page.report", { number })} open={isTyped}>
          {form}
        </Details>
      )}
    </WorkPart>
  );
}

type ForgetProps = { locale: Locale; token: string; error: string | undefined };

/** Erases the address of the one who is responsible; a box is to be selected first. */
export function ForgetResponsible({ locale, token, error }: ForgetProps) {
  const t = translator(locale);
  return (
    <ForgetPart
      locale={locale}
      hidden={{ token, page: "follow-up" }}
      lead={t("afterwards:page.forget")}
      error={error}
    />
  );
}
