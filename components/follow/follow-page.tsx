import { FormFrame } from "@/components/proposals/form-frame";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Followed } from "@/lib/records/feeds/followed";
import type { FeedLink } from "@/lib/records/feeds/formats";
import { followAddress } from "@/lib/serving/list-queries";
import { WeeklyForm, type WeeklyFormState } from "./weekly-form";

type Props = {
  locale: Locale;
  site: string;
  followed: Pick<Followed, "list" | "query" | "name">;
  feeds: readonly FeedLink[];
  form: WeeklyFormState;
};

export const followTitle = (list: string, locale: Locale) =>
  translator(locale)(list === "search" ? "follow:link.search" : "follow:link.list");

function Feeds({ locale, site, feeds }: Props) {
  const t = translator(locale);
  return (
    <Section id="feeds" title={t("follow:feed.title")}>
      <p className="max-w-measure">{t("follow:feed.text")}</p>
      <ul className="mt-3 space-y-2">
        {feeds.map(({ name, address }) => (
          <li key={name} className="words">
            {name}: <a href={address}>{`${site}${address}`}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How to hear of what is new in a list or search. */
export function FollowPage(props: Props) {
  const { locale, followed } = props;
  const { list, query, name } = followed;
  const t = translator(locale);
  const title = followTitle(list, locale);
  return (
    <FormFrame
      locale={locale}
      path={followAddress(locale, list, query).slice(3)}
      crumb={title}
      title={title}
      lead={<p>{t("follow:lead")}</p>}
      errors={props.form.errors}
      fields={["email"]}
    >
      <p className="words max-w-measure font-read text-read">
        <a href={`/${locale}/${list}${query && `?${query}`}`}>{name}</a>
      </p>
      <WeeklyForm locale={locale} list={list} query={query} {...props.form} />
      <Feeds {...props} />
    </FormFrame>
  );
}
