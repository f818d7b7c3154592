import { FormFrame } from "@/components/proposals/form-frame";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Followed } from "@/lib/records/feeds/followed";

type Props = {
  locale: Locale;
  purpose: "confirm" | "stop";
  token: string;
  /** The list; null where the link is dead or the emails were stopped. */
  followed: Pick<Followed, "list" | "query" | "name"> | null;
  /** What the link does was done. */
  isDone: boolean;
};

type Words = { title: string; text: string };

export function linkWords({ locale, purpose, followed, isDone }: Omit<Props, "token">): Words {
  const t = translator(locale);
  if (isDone) return { title: t(`follow:${purpose}.doneTitle`), text: t(`follow:${purpose}.doneText`) };
  if (!followed) return { title: t("follow:confirm.deadTitle"), text: t("follow:confirm.deadText") };
  return { title: t(`follow:${purpose}.title`), text: t(`follow:${purpose}.text`) };
}

/** The page of a link in an email. Opening it changes nothing, because mail scanners open links too. */
export function SubscriptionLinkPage(props: Props) {
  const { locale, purpose, token, followed, isDone } = props;
  const { title, text } = linkWords(props);
  return (
    <FormFrame locale={locale} path={`/follow/${purpose}/${token}`} crumb={title} title={title} lead={<p>{text}</p>}>
      {followed && (
        <p className="words max-w-measure font-read text-read">
          <a href={`/${locale}/${followed.list}${followed.query && `?${followed.query}`}`}>{followed.name}</a>
        </p>
      )}
      {followed && !isDone && (
        <PostForm action={`/api/subscriptions/${purpose}`} locale={locale} hidden={{ token }}>
          <Button>{translator(locale)(`follow:${purpose}.button`)}</Button>
        </PostForm>
      )}
    </FormFrame>
  );
}
