import { notFound } from "next/navigation";
import { ActionList } from "@/components/inbox/action-list";
import { MessageFacts } from "@/components/inbox/message-facts";
import { MessageStory } from "@/components/inbox/message-story";
import { ColleaguesWhoRead } from "@/components/work/colleagues-who-read";
import { WorkFrame } from "@/components/work/work-frame";
import { canForward, forwardChoices } from "@/lib/contact/inbox/forward";
import { readMessage } from "@/lib/contact/inbox/one";
import { colleaguesWhoRead } from "@/lib/records/admin/colleagues";
import { isUuid } from "@/lib/text/is-uuid";
import { type AdminProps, adminTitle, readAdminPage } from "../../admin-page";

export const generateMetadata = adminTitle((t) => t("inbox:one.message"));

const outcomes = [
  ...(["answered", "reopen", "close", "release", "spam", "notSpam"] as const),
  ...(["sent", "forwarded", "noted"] as const),
] as const;

/** One message with its answers, deliveries and possible actions. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readAdminPage(props, ({ id }) => `/messages/${id}`);
  const { locale, t, actor, frame, form, params, query } = page;
  const message = (isUuid(params.id) && (await readMessage(actor, params.id, locale))) || notFound();
  const forward = canForward(message) ? await forwardChoices(actor, message, locale) : null;
  const colleagues =
    message.language === locale ? null : await colleaguesWhoRead(actor, message.cityId, message.language);
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
        <MessageStory page={page} message={message} forward={forward} />
        <div className="space-y-8">
          <MessageFacts page={page} message={message} />
          {colleagues && <ColleaguesWhoRead locale={locale} language={message.language} colleagues={colleagues} />}
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
