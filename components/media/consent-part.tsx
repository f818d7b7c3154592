import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type ConsentView = {
  state: "later" | "missing" | "ended" | "valid" | "withdrawn";
  scope?: string | undefined;
  /** Days: `2027-04-24`. */
  givenOn?: string | undefined;
  until?: string | undefined;
  withdrawnOn?: string | undefined;
};

type Props = {
  locale: Locale;
  consent: ConsentView;
  /** The ids of the record and the medium. */
  hidden: Record<string, string>;
  prefix: string;
  open: boolean;
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** The state of the consent in a sentence. */
function consentStatus({ state, givenOn, until, withdrawnOn }: ConsentView, locale: Locale): string {
  const t = translator(locale);
  const day = (text: string | undefined) => (text ? formatDay(text, locale) : "");
  if (state === "later") return t("media:consent.later");
  if (state === "missing") return t("media:consent.missing");
  if (state === "withdrawn") return t("media:consent.withdrawn", { when: day(withdrawnOn) });
  if (state === "ended") return t("media:consent.ended", { until: day(until) });
  return until
    ? t("media:consent.valid", { given: day(givenOn), until: day(until) })
    : t("media:consent.open", { given: day(givenOn) });
}

/** Records the consent of the people in an image, or removes the image if it is withdrawn. */
export function ConsentPart({ locale, consent, hidden, prefix, open, value, error }: Props) {
  const t = translator(locale);
  const frame = (name: string, now: string | undefined) => ({
    id: `${prefix}${name}`,
    name,
    value: value(name) ?? now,
    error: error(name),
  });
  const isClosed = consent.state === "withdrawn" || consent.state === "later";
  return (
    <div className="space-y-3">
      <p className={consent.state === "valid" ? "" : "font-semibold"}>{consentStatus(consent, locale)}</p>
      {!isClosed && (
        <Details summary={t("media:consent.title")} open={open || consent.state !== "valid"}>
          <PostForm action="/api/admin/media/consent" locale={locale} hidden={hidden}>
            <p className="max-w-measure">{t("media:consent.lead")}</p>
            <TextInput
              {...frame("scope", consent.scope)}
              label={t("media:consent.scope")}
              hint={t("media:consent.scopeHint")}
            />
            <TextInput {...frame("givenOn", consent.givenOn)} type="date" label={t("media:consent.givenOn")} />
            <TextInput
              {...frame("until", consent.until)}
              type="date"
              label={t("media:consent.until")}
              optional={t("media:optional")}
            />
            <Button second>{t("media:consent.save")}</Button>
          </PostForm>
        </Details>
      )}
      {(consent.state === "valid" || consent.state === "ended") && (
        <Details summary={t("media:consent.withdraw")}>
          <PostForm action="/api/admin/media/withdraw" locale={locale} hidden={hidden}>
            <p className="max-w-measure">{t("media:consent.withdrawNote")}</p>
            <Button second>{t("media:consent.withdrawNow")}</Button>
          </PostForm>
        </Details>
      )}
    </div>
  );
}
