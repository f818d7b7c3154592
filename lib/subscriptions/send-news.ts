import { type Database, database, transaction } from "@/lib/db";
import { knownLocale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { postEmail } from "@/lib/mail/post";
import { type Followed, readFollowed } from "@/lib/records/feeds/followed";
import { readPublished } from "@/lib/records/feeds/newest";
import { week } from "./change";
import { newsLetter } from "./letters";
import { stopLinks } from "./links";

const batch = 200;
/** In milliseconds: a publication is visible a little later than its time says, when its transaction ends. */
const settling = 60_000;

type Subscription = Awaited<ReturnType<typeof readDue>>[number];
type Due = { subscription: Subscription; until: Date; now: Date };

function readDue(now: Date) {
  return database().subscription.findMany({
    where: { confirmedAt: { not: null }, nextAt: { lte: now } },
    orderBy: [{ nextAt: "asc" }, { id: "asc" }],
    take: batch,
  });
}

const languageOf = ({ language }: Subscription) => knownLocale(language);

/** True when the previous email was delivered, as far as is known. */
async function arrivedBefore(tx: Database, subscriptionId: string): Promise<boolean> {
  const where = { subscriptionId, template: "subscriptionNews", state: { not: "waiting" as const } };
  const last = await tx.email.findFirst({ where, orderBy: { createdAt: "desc" }, select: { state: true } });
  return last?.state === "sent";
}

/** Posts the email, if no other worker did so meanwhile and the list has news. */
function settle({ subscription, until, now }: Due, followed: Followed | null, cards: readonly Card[]) {
  const { id, email, nextAt } = subscription;
  const locale = languageOf(subscription);
  return transaction(async (tx) => {
    const failures = (await arrivedBefore(tx, id)) ? { failures: 0 } : {};
    const { count } = await tx.subscription.updateMany({
      where: { id, nextAt },
      data: { newsSince: until, nextAt: new Date(now.getTime() + week), ...failures },
    });
    if (count === 0 || !followed || cards.length === 0) return false;
    const { page, oneClick } = await stopLinks(id, locale);
    const letter = newsLetter(followed, cards, page, locale);
    await postEmail(tx, email, locale, letter, now, { subscriptionId: id, unsubscribe: oneClick });
    return true;
  });
}

async function sendOne(due: Due): Promise<boolean> {
  const { list, query, newsSince } = due.subscription;
  const locale = languageOf(due.subscription);
  const followed = await readFollowed(list, query, locale);
  const cards = followed ? await readPublished(followed, { since: newsSince, until: due.until }, locale) : [];
  return settle(due, followed, cards);
}

/** Job: emails everybody whose week is over what was published in their list since the last time. */
export async function sendNews(now: Date): Promise<{ emails: number }> {
  const until = new Date(now.getTime() - settling);
  let emails = 0;
  for (;;) {
    const due = await readDue(now);
    for (const subscription of due) if (await sendOne({ subscription, until, now })) emails += 1;
    if (due.length < batch) return { emails };
  }
}
