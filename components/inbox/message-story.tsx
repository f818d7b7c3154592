import { KindGlyph } from "@/components/knot/kind-shape";
import type { ForwardChoices } from "@/lib/contact/inbox/forward";
import type { ReadMessage } from "@/lib/contact/inbox/one";
import { adminPath, recordPath } from "@/lib/kinds/address";
import type { PageContext } from "@/lib/routes/form-state";
import { AnswerForm } from "./answer-form";
import { DeliveryTrail } from "./delivery-trail";
import { ForwardForm } from "./forward-form";
import { HeldNotice } from "./held-notice";
import { AnswerList, MessageText } from "./message-text";
import { NotePart } from "./note-part";

type Parts = { page: PageContext; message: ReadMessage };

/** What the sender is interested in, and which record they ask about. */
function Wish({ page: { locale, t }, message: { interest, about, slug, isPublic } }: Parts) {
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

/** The form to answer, if the sender's data still exists. */
function Writing({ page: { locale, form }, message }: Parts) {
  const { id, state, senderName, rights } = message;
  const isHeard = state === "open" || state === "answered" || state === "closed";
  if (!rights.answer || !isHeard || senderName === null) return null;
  return <AnswerForm locale={locale} id={id} name={senderName} language={locale} form={form} />;
}

/**
 * The question with its answers, deliveries and forms. `forward`: the possible recipients, or null if forwarding is not
 * allowed.
 */
export function MessageStory({ page, message, forward }: Parts & { forward: ForwardChoices | null }) {
  const { locale, form } = page;
  const { id, body, language, answers, deliveries, notes, timeZone, signals, rights, erasedAt } = message;
  const mayNote = rights.answer && !erasedAt;
  return (
    <div className="min-w-0 space-y-10">
      {message.state === "held" && rights.moderate && <HeldNotice locale={locale} id={id} signals={signals} />}
      <div className="space-y-6">
        <Wish page={page} message={message} />
        <MessageText locale={locale} text={body} lang={language} />
        <AnswerList locale={locale} answers={answers} timeZone={timeZone} />
      </div>
      <Writing page={page} message={message} />
      <DeliveryTrail locale={locale} deliveries={deliveries} timeZone={timeZone} />
      {forward && <ForwardForm locale={locale} id={id} {...forward} form={form} />}
      <NotePart locale={locale} id={id} notes={notes} timeZone={timeZone} form={mayNote ? form : undefined} />
    </div>
  );
}
