import { notFound } from "next/navigation";
import { ActionList } from "@/components/inbox/action-list";
import { AnswerForm } from "@/components/inbox/answer-form";
import { DeliveryTrail } from "@/components/inbox/delivery-trail";
import { ForwardForm } from "@/components/inbox/forward-form";
import { HeldNotice } from "@/components/inbox/held-notice";
import { AnswerList, MessageText } from "@/components/inbox/message-text";
import { NotePart } from "@/components/inbox/note-part";
import { StateMark } from "@/components/inbox/state-mark";
import { KindGlyph } from "@/components/knot/kind-shape";
import { FactList } from "@/components/ui/fact-list";
import { WorkFrame } from "@/components/work/work-frame";
import { forwardChoices } from "@/lib/contact/inbox/forward";
import { type ReadMessage, readMessage } from "@/lib/contact/inbox/one";
import { countryName, formatDay, formatInstant } from "@/lib/i18n/format";
import { languageLabel } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminPath, adminTitle } from "../../admin-page";
import { readWorkPage } from "../../work-page";

export const generateMetadata = adminTitle((t) => t("inbox:one.message"));

type State = Awaited<ReturnType<typeof readWorkPage>>;
type Parts = { state: State; message: ReadMessage };

/** What they want, and of which record. */
function Wish({ state: { locale, t }, message: { interest, about, slug, isPublic } }: Parts) {
  const { kind, id, title, titleLanguage } = about;
  const href = isPublic ? recordPath(locale, { kind, slug }) : adminPath(locale, kind, id);
  return (
    <p className="text-plain">
      <span className="text-quiet">{t(`inbox:interest.${interest}`)}: </span>
      <KindGlyph kind={kind} className="size-4 align-[-0.15em]" />{" "}
      <a href={href} lang={titleLanguage} className="words">
        {title}
      </a>
    </p>
  );
}

function Facts({ state: { locale, t }, message }: Parts) {
  const { senderOrganisation, senderCity, senderCountry, senderEmail, forgottenOn, rights } = message;
  const place = [senderCity, senderCountry && countryName(senderCountry, locale)].filter(Boolean).join(", ");
  const mayWrite = rights.answer && senderEmail;
  const lines = [
    {
      label: t("inbox:fact.state"),
      value: <StateMark locale={locale} state={message.state} hasFailed={message.hasFailed} />,
    },
    { label: t("inbox:fact.organisation"), value: senderOrganisation },
    { label: t("inbox:fact.place"), value: place },
    {
      label: t("inbox:fact.email"),
      value: mayWrite && (
        <a href={`mailto:${senderEmail}`} className="words">
          {senderEmail}
        </a>
      ),
    },
    { label: t("inbox:fact.language"), value: languageLabel(message.language, locale) },
    { label: t("inbox:fact.received"), value: formatInstant(message.createdAt, locale, message.timeZone) },
    { label: t("inbox:fact.reference"), value: message.reference },
    {
      label: t("inbox:fact.forgottenOn"),
      value: forgottenOn && formatDay(forgottenOn.toISOString().slice(0, 10), locale),
    },
  ];
  return (
    <section aria-labelledby="facts-title" className="space-y-3">
      <h2 id="facts-title" className="font-semibold">
        {t("inbox:fact.title")}
      </h2>
      <FactList lines={lines} />
    </section>
  );
}

/** What can be written: an answer, while somebody is there to read it. */
function Writing({ state: { locale, form }, message }: Parts) {
  const { id, state, senderName, rights } = message;
  const isHeard = state === "open" || state === "answered" || state === "closed";
  if (!rights.answer || !isHeard || senderName === null) return null;
  return <AnswerForm locale={locale} id={id} name={senderName} language={locale} form={form} />;
}

async function Forwarding({ state: { locale, actor, form }, message }: Parts) {
  const { id, state, rights, erasedAt } = message;
  if (!rights.judge || erasedAt || (state !== "open" && state !== "answered")) return null;
  return <ForwardForm locale={locale} id={id} {...(await forwardChoices(actor, message, locale))} form={form} />;
}

function Story({ state, message }: Parts) {
  const { locale, form } = state;
  const { id, body, language, answers, deliveries, notes, timeZone, signals, rights, erasedAt } = message;
  const mayNote = rights.answer && !erasedAt;
  return (
    <div className="min-w-0 space-y-10">
      {message.state === "held" && rights.judge && <HeldNotice locale={locale} id={id} signals={signals} />}
      <div className="space-y-6">
        <Wish state={state} message={message} />
        <MessageText locale={locale} text={body} lang={language} />
        <AnswerList locale={locale} answers={answers} timeZone={timeZone} />
      </div>
      <Writing state={state} message={message} />
      <DeliveryTrail locale={locale} deliveries={deliveries} timeZone={timeZone} />
      <Forwarding state={state} message={message} />
      <NotePart locale={locale} id={id} notes={notes} timeZone={timeZone} form={mayNote ? form : undefined} />
    </div>
  );
}

const outcomes = [
  ...(["answered", "reopen", "close", "release", "spam", "notSpam"] as const),
  ...(["sent", "forwarded", "noted"] as const),
] as const;

/** One message: what is asked, what was answered, what became of it, and what can be done. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const state = await readWorkPage(props, ({ id }) => `/messages/${id}`);
  const { locale, t, actor, frame, form, params, query } = state;
  const message = (isUuid(params.id) && (await readMessage(actor, params.id, locale))) || notFound();
  const title = message.senderName ?? t("inbox:list.erasedSender");
  const done = outcomes.find((outcome) => outcome === query.done);
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ href: `/${locale}/admin/messages`, label: t("inbox:nav") }, { label: title }]}
      title={title}
      done={done && t(`inbox:done.${done}`)}
      errors={form.summary(["text", "language", "showAddress", "to", "note"])}
    >
      <div className="gap-x-14 gap-y-10 max-lg:space-y-10 lg:grid lg:grid-cols-[minmax(0,1fr)_16rem]">
        <Story state={state} message={message} />
        <div className="space-y-8">
          <Facts state={state} message={message} />
          <ActionList
            locale={locale}
            id={message.id}
            state={message.state}
            rights={message.rights}
            isErased={message.erasedAt !== null}
          />
        </div>
      </div>
    </WorkFrame>
  );
}
