import { SiteFrame } from "@/components/site/site-frame";
import { Callout } from "@/components/ui/callout";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath } from "@/lib/kinds/address";
import type { Card } from "@/lib/kinds/card";
import type { Compared } from "@/lib/records/public/compared-practices";
import { chosenAddress } from "@/lib/serving/chosen-records";
import { AddPractice } from "./add-practice";
import { mostCompared } from "./most-compared";
import { CompareTable } from "./table";

type Props = Compared & {
  locale: Locale;
  /** Slugs beyond the maximum. */
  beyond: string[];
  words: string | undefined;
  found: Card[];
  site: string;
};

/** Requested practices that are not compared, with the reason. */
function LeftOut({ missing, beyond, locale }: Pick<Props, "missing" | "beyond" | "locale">) {
  const t = translator(locale);
  const notes = [
    { key: "missing", text: t("compare:missing"), slugs: missing },
    { key: "beyond", text: t("compare:beyond", { most: mostCompared }), slugs: beyond },
  ].filter(({ slugs }) => slugs.length > 0);
  if (notes.length === 0) return null;
  return (
    <div className="mt-6 space-y-3">
      {notes.map(({ key, text, slugs }) => (
        <Callout key={key} title={text}>
          <ul>
            {slugs.map((slug) => (
              <li key={slug} translate="no">
                {slug}
              </li>
            ))}
          </ul>
        </Callout>
      ))}
    </div>
  );
}

/** Two to six practices side by side. With fewer, the page helps to find another one. */
export function ComparePage({ practices, missing, beyond, locale, words, found, site }: Props) {
  const t = translator(locale);
  const chosen = practices.map(({ practice }) => practice.card);
  const address = chosenAddress(locale, "compare", chosen, { q: words });
  return (
    <SiteFrame
      locale={locale}
      path={address.slice(3)}
      crumbs={[
        { href: listPath(locale, "practice"), label: t("kinds:plural.practice") },
        { label: t("compare:title") },
      ]}
    >
      <div className="compare-page">
        <h1 className="words max-w-wide font-read text-title font-normal tracking-[-0.012em]">{t("compare:title")}</h1>
        <p className="mt-4 max-w-measure font-read text-lead text-quiet">
          {chosen.length > 1 ? t("compare:lead") : t("compare:few")}
        </p>
        <LeftOut missing={missing} beyond={beyond} locale={locale} />
        {practices.length > 0 && (
          <div className="mt-8">
            <CompareTable compared={practices} locale={locale} />
          </div>
        )}
        {chosen.length < mostCompared && <AddPractice locale={locale} chosen={chosen} words={words} found={found} />}
        <p className="print-only mt-6 text-note">
          {t("records:print.address", { address: `${site}${chosenAddress(locale, "compare", chosen)}` })}
        </p>
      </div>
    </SiteFrame>
  );
}
