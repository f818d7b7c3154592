import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db";
import { env } from "@/lib/env";
import type { Result } from "@/lib/errors";
import { knownLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import { cleanName } from "@/lib/mail/clean";
import type { Letter } from "@/lib/mail/letter";
import { postEmail } from "@/lib/mail/post";
import { publicLabels } from "@/lib/records/public/labels";
import { invalid, runWrite } from "@/lib/records/store/run-write";
import { askPath } from "../ask/addresses";
import { markAnswered } from "../change-state";
import { noteWhoAnswered } from "./act";
import { claimMessage } from "./rights";

export type InboxAnswer = {
  text: string;
  language: Locale;
  /** Replies go to the author's own address, which is disclosed only in this case. */
  showAddress: boolean;
};

type Writer = Actor & { userId: string };
type AnsweredMessage = { reference: string; record: { id: string; kind: KindName; slug: string } };

/** The letter to the sender in their language, with the answer in its own. */
async function letterOf(
  writer: Writer,
  message: AnsweredMessage,
  to: { name: string; locale: Locale },
  answer: InboxAnswer,
) {
  const { locale } = to;
  const t = translator(locale);
  const { id, kind, slug } = message.record;
  const title = (await publicLabels([id], locale)).get(id)?.label ?? slug;
  const name = cleanName(writer.name);
  const again = { button: t("inbox:mail.again"), link: `${env().SITE_URL}${askPath(locale, { kind, slug })}` };
  const letter: Letter = {
    template: "answer",
    subject: t("inbox:mail.subject", { reference: message.reference }),
    greet: to.name,
    parts: [
      { paragraph: t("inbox:mail.from", { name, title }) },
      { quote: answer.text, lang: answer.language },
      ...(answer.showAddress ? [{ paragraph: t("inbox:mail.reply", { name }) }] : [again]),
      ...(answer.showAddress ? [] : [{ note: t("inbox:mail.noReply") }]),
    ],
  };
  return letter;
}

async function send(tx: Database, writer: Writer, id: string, answer: InboxAnswer, now: Date): Promise<void> {
  const { senderEmail, senderName, senderLanguage, reference, record } = await tx.message.findUniqueOrThrow({
    where: { id },
    include: { record: true },
  });
  const { showAddress, ...stored } = answer;
  const { id: answerId } = await tx.messageAnswer.create({
    data: { messageId: id, authorId: writer.userId, ...stored, createdAt: now },
  });
  const locale = knownLocale(senderLanguage);
  const letter = await letterOf(writer, { reference, record }, { name: senderName ?? "", locale }, answer);
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: writer.userId }, select: { email: true } });
  const replyTo = showAddress ? { replyTo: { name: writer.name, address: email } } : {};
  await postEmail(tx, senderEmail ?? "", locale, letter, now, { aboutId: id, answerId, ...replyTo });
}

/**
 * Stores an answer, emails it and marks the message as answered. The same text is sent only once. Errors: invalid,
 * notFound.
 */
export function answerMessage(writer: Writer, id: string, answer: InboxAnswer, now: Date): Promise<Result<null>> {
  return runWrite(async (tx) => {
    const { state, erasedAt } = await claimMessage(tx, writer, id, "answer");
    const isHeard = state === "open" || state === "answered" || state === "closed";
    if (!answer.text) throw invalid([{ key: "error.required", path: ["text"] }]);
    if (erasedAt || !isHeard) throw invalid([{ key: "inbox:error.cannotAnswer", path: ["text"] }]);
    const same = { messageId: id, authorId: writer.userId, text: answer.text };
    if ((await tx.messageAnswer.count({ where: same })) === 0) await send(tx, writer, id, answer, now);
    await markAnswered(tx, id, now);
    await noteWhoAnswered(tx, id, writer, now);
    return { value: null, tags: [] };
  });
}
