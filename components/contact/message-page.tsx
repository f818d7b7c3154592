import type { ReactNode } from "react";
import { titleOf } from "@/components/records/written";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import { Timeline, type Moment as TimelineMoment } from "@/components/ui/timeline";
import type { MessageStatus, RecipientStatus, StatusMoment } from "@/lib/contact/ask/status";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { plainText } from "../ui/lang";
import { AskFrame } from "./ask-frame";

type Props = { status: MessageStatus; token: string; locale: Locale; keepDays: number };

const zone = "Europe/Brussels";

function Time({ at, locale }: { at: Date; locale: Locale }) {
  return <time dateTime={at.toISOString()}>{formatInstant(at, locale, zone)}</time>;
}

/** "Promoter, Barcelona Education Consortium": the recipient without their name. */
function recipientLabel({ role, isCoordinator, organisation }: RecipientStatus, locale: Locale): string {
  const t = translator(locale);
  const recipient = isCoordinator ? t("ask:status.coordinator") : (role?.text ?? t("ask:status.somebody"));
  return [recipient, organisation && plainText(titleOf(organisation, locale))].filter(Boolean).join(", ");
}

function RecipientMoments({ moments, locale }: { moments: StatusMoment[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Timeline
      moments={moments.map(({ step, at }, index) => ({
        key: step,
        when: formatInstant(at, locale, zone),
        dateTime: at.toISOString(),
        now: index === moments.length - 1,
        children: <p>{t(`ask:step.${step}`)}</p>,
      }))}
    />
  );
}

function Recipients({ recipients, locale }: { recipients: RecipientStatus[]; locale: Locale }) {
  if (recipients.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="recipients" title={t("ask:status.recipients")}>
      <ul className="space-y-8">
        {recipients.map((item) => (
          <li key={item.id}>
            <h3 className="mb-3 font-semibold">{recipientLabel(item, locale)}</h3>
            <RecipientMoments moments={item.moments} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The events of the message as a whole. */
function History({ status, locale }: { status: MessageStatus; locale: Locale }) {
  const t = translator(locale);
  const known = [
    ["stored", status.createdAt],
    ["confirmed", status.confirmedAt],
    ["handedOver", status.handedOverAt],
    ["answered", status.answeredAt],
    ["closed", status.state === "spam" ? null : status.closedAt],
    ["erased", status.erasedAt],
  ] as const;
  const moments: TimelineMoment[] = known.flatMap(([what, at]) =>
    at
      ? [
          {
            key: what,
            when: formatInstant(at, locale, zone),
            dateTime: at.toISOString(),
            children: <p>{t(`ask:happened.${what}`)}</p>,
          },
        ]
      : [],
  );
  const last = moments.length - 1;
  return (
    <Section id="so-far" title={t("ask:status.soFar")}>
      <Timeline moments={moments.map((moment, index) => ({ ...moment, now: index === last }))} />
    </Section>
  );
}

function Closing({ token, locale, isAnswered }: { token: string; locale: Locale; isAnswered: boolean }) {
  const t = translator(locale);
  return (
    <Section id="close" title={t("ask:close.title")}>
      <p className="mb-4 max-w-measure">{t("ask:close.text")}</p>
      <PostForm action="/api/messages/close" locale={locale} hidden={{ token }} labelledBy="close-title">
        <Button second={!isAnswered}>{t("ask:close.button")}</Button>
      </PostForm>
    </Section>
  );
}

function Erasing({ token, keepDays, locale }: { token: string; keepDays: number; locale: Locale }) {
  const t = translator(locale);
  return (
    <Section id="erase" title={t("ask:erase.title")}>
      <p className="mb-3 max-w-measure">{t("ask:erase.text", { count: keepDays })}</p>
      <Details summary={t("ask:erase.open")}>
        <p className="mb-4 max-w-measure">{t("ask:erase.warning")}</p>
        <PostForm action="/api/messages/erase" locale={locale} hidden={{ token }} labelledBy="erase-title">
          <Button second>{t("ask:erase.button")}</Button>
        </PostForm>
      </Details>
    </Section>
  );
}

const closable = ["held", "open", "answered"];

/** What the state of a message means for its sender. */
function stateOf({ state, erasedAt, recipients }: MessageStatus) {
  if (erasedAt) return "erased" as const;
  if (state !== "open") return state;
  const failed =
    recipients.length > 0 && recipients.every(({ moments }) => moments.some(({ step }) => step === "failed"));
  return failed ? ("failed" as const) : ("open" as const);
}

function Margin({ status, locale }: { status: MessageStatus; locale: Locale }): ReactNode {
  const t = translator(locale);
  return (
    <>
      <div>
        <p className="text-note text-quiet">{t("ask:status.reference")}</p>
        <p className="font-read text-head whitespace-nowrap tabular-nums">{status.reference}</p>
        <p className="mt-1 text-note text-quiet">
          <Time at={status.createdAt} locale={locale} />
        </p>
      </div>
      <p className="text-note text-quiet">{t("ask:status.private")}</p>
      <p className="text-note text-quiet">{t("ask:status.zone")}</p>
    </>
  );
}

/** The private page of a message: its history and what its sender can do. */
export function MessagePage({ status, token, locale, keepDays }: Props) {
  const t = translator(locale);
  const state = stateOf(status);
  const { reference } = status;
  return (
    <AskFrame
      locale={locale}
      path={`/message/${token}`}
      record={status.record}
      title={t(`ask:state.${state}.title`)}
      lead={<p>{t(`ask:state.${state}.text`, { reference })}</p>}
      margin={<Margin status={status} locale={locale} />}
    >
      {state === "unconfirmed" && (
        <div className="mb-10">
          <Callout tone="strong" title={t("ask:state.unconfirmed.what")}>
            {t("ask:state.unconfirmed.how")}
          </Callout>
        </div>
      )}
      <History status={status} locale={locale} />
      <Recipients recipients={status.recipients} locale={locale} />
      {closable.includes(status.state) && !status.erasedAt && (
        <Closing token={token} locale={locale} isAnswered={state === "answered"} />
      )}
      {!status.erasedAt && <Erasing token={token} keepDays={keepDays} locale={locale} />}
    </AskFrame>
  );
}
