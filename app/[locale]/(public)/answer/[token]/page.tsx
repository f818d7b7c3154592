import type { Metadata } from "next";
import { AnswerPage } from "@/components/contact/answer-page";
import { readAnswerView } from "@/lib/contact/deliver/answer-view";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { readDraft } from "@/lib/routes/draft";
import { errorText } from "@/lib/routes/error-text";

type Props = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ draft?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const view = await readAnswerView(token, locale, new Date());
  const t = translator(locale);
  return {
    title: view ? t("letters:answer.title", { title: view.title }) : t("letters:answer.deadTitle"),
    robots: { index: false },
  };
}

/** What the link in a letter opens. Looking at it changes nothing: mail scanners open everything. */
export default async function Page({ params, searchParams }: Props) {
  const [{ locale, token }, { draft: id }] = await Promise.all([params, searchParams]);
  const [view, draft] = await Promise.all([readAnswerView(token, locale, new Date()), readDraft(id, new Date())]);
  const errors = (draft?.errors ?? []).map(({ key }) => ({ href: "#answered", text: errorText(locale, key) }));
  return <AnswerPage {...{ locale, token, view, errors }} />;
}
