import type { ReactNode } from "react";
import { TextPage } from "@/components/layout/text-page";
import { SiteFrame } from "@/components/site/site-frame";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { WordsFilter } from "@/components/ui/filter-form";
import { LinkList } from "@/components/ui/link-list";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";

const linkedKinds = ["practice", "network", "city", "school", "guide", "meeting"] as const satisfies KindName[];

/** A form that could not be handled: its address and its values. */
export type FailedForm = { action: string; values: Readonly<Record<string, string | string[] | undefined>> };

type Props = {
  locale: Locale;
  title: string;
  body: string;
  isOurFault: boolean;
  form?: FailedForm | undefined;
  /** What was at the address. */
  was?: ReactNode;
};

function SendAgain({ locale, form: { action, values } }: { locale: Locale; form: FailedForm }) {
  const t = translator(locale);
  const fields = Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((item) => ({ name, value: item })),
  );
  return (
    <form method="post" action={action} className="mt-6 max-w-measure space-y-3">
      <p>{t("errors:again.text")}</p>
      {fields.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Button>{t("errors:again.submit")}</Button>
    </form>
  );
}

function Search({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <search>
      <form action={`/${locale}/search`} method="get" className="max-w-measure space-y-3">
        <WordsFilter id="failure-words" label={t("errors:search.label")} name="q" />
        <Button>{t("errors:search.submit")}</Button>
      </form>
    </search>
  );
}

/** An error page with a link onwards. Reads no data, because it must work when the database does not. */
export function FailurePage({ locale, title, body, isOurFault, form, was }: Props) {
  const t = translator(locale);
  return (
    <SiteFrame locale={locale} path="">
      <TextPage title={title} lead={was}>
        <EmptyState title={body} steps={<a href={`/${locale}`}>{t("errors:home")}</a>} />
        {form && <SendAgain locale={locale} form={form} />}
        {!isOurFault && (
          <div className="mt-6 space-y-10">
            <Search locale={locale} />
            <nav aria-label={t("errors:waysIn.title")}>
              <h2 className="mb-3 font-read text-head">{t("errors:waysIn.title")}</h2>
              <LinkList
                items={linkedKinds.map((kind) => ({
                  kind,
                  href: listPath(locale, kind),
                  label: t(`kinds:plural.${kind}`),
                }))}
              />
            </nav>
          </div>
        )}
      </TextPage>
    </SiteFrame>
  );
}
