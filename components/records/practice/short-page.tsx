import { KindGlyph, kindColour } from "@/components/knot/kind-shape";
import { Glance } from "@/components/records/glance";
import { LanguageNotice } from "@/components/records/language-notice";
import { PrintedFoot } from "@/components/records/printed-foot";
import { kindLabelOf } from "@/components/records/row-of-card";
import { langProps, titleOf, written } from "@/components/records/written";
import { SiteFrame } from "@/components/site/site-frame";
import { DemoNote } from "@/components/ui/callout";
import { Lang } from "@/components/ui/lang";
import { PrintButton } from "@/components/ui/print-button";
import { QrCode } from "@/components/ui/qr-code";
import type { RenderedText } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { listPath, recordPath } from "@/lib/kinds/address";
import type { View } from "@/lib/kinds/view";
import { plainWords } from "@/lib/text/html";
import { keepTogether } from "@/lib/text/keep-together";
import { shorten } from "@/lib/text/shorten";
import { practiceGlance } from "./facts";

type Props = { practice: View<"practice">; locale: Locale; site: string };

const shown = ["challenge", "solution", "impact", "pitfalls"] as const;
/** Letters that fit on a page in all languages, four texts with a summary above them. */
const longest = { summary: 480, text: 460 };

function ShortText({ title, text, locale }: { title: string; text: RenderedText; locale: Locale }) {
  return (
    <section>
      <h2 className="font-read text-lead">{title}</h2>
      <p className="font-read text-read" lang={langProps(text, locale).lang}>
        {keepTogether(shorten(plainWords(text), longest.text), text.language)}
      </p>
    </section>
  );
}

function Recommendations({ practice, locale }: Omit<Props, "site">) {
  const items = practice.texts.recommendations;
  const titles = items?.text.flatMap(({ title }) => title ?? []).slice(0, 6) ?? [];
  if (!items || titles.length === 0) return null;
  return (
    <section>
      <h2 className="font-read text-lead">{translator(locale)("kinds:field.recommendations")}</h2>
      <ul className="list-disc ps-5" lang={langProps(items, locale).lang}>
        {titles.map((title) => (
          <li key={title}>{keepTogether(title, items.language)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The whole page, for those who have the short one: an address to type or to scan. */
function WholePage({ address, locale }: { address: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="short-whole">
      <QrCode text={address} label={t("records:print.code")} small />
      <p>
        <a href={address}>{t("records:print.whole")}</a>
      </p>
      <p className="no-print">
        <PrintButton label={t("records:print.button")} />
      </p>
    </div>
  );
}

/** A practice on one printed page: summary, five facts, the beginnings of its main texts. */
export function PracticeShortPage({ practice, locale, site }: Props) {
  const t = translator(locale);
  const { texts, card } = practice;
  const path = recordPath(locale, practice);
  const address = `${site}${path}`;
  const summary = texts.summary && { ...texts.summary, text: shorten(plainWords(texts.summary), longest.summary) };
  return (
    <SiteFrame
      locale={locale}
      path={`${path.slice(3)}?short`}
      current="practice"
      crumbs={[
        { href: listPath(locale, "practice"), label: t("kinds:plural.practice") },
        { href: path, label: titleOf(card, locale) },
        { label: t("records:print.short") },
      ]}
    >
      <article className="short-page printed">
        <div>
          <p className={`flex items-center gap-2.5 ${kindColour.practice}`}>
            <KindGlyph kind="practice" className="size-5" /> {kindLabelOf(card, locale)}
          </p>
          <h1 className="words mt-2 font-read text-head">
            <Lang words={titleOf(card, locale)} />
          </h1>
          {summary && (
            <p className="mt-3 font-read text-read text-quiet">
              <Lang words={written(summary, locale)} />
            </p>
          )}
          <LanguageNotice view={practice} locale={locale} />
          {practice.demo && <DemoNote text={t("records:demo.note")} />}
          <Glance lines={practiceGlance(practice, locale)} locale={locale} />
          <div className="mt-6 space-y-5">
            {shown.map((name) => {
              const text = texts[name];
              return text && <ShortText key={name} title={t(`kinds:field.${name}`)} text={text} locale={locale} />;
            })}
            <Recommendations practice={practice} locale={locale} />
          </div>
          <WholePage address={address} locale={locale} />
        </div>
        <PrintedFoot view={practice} address={address} locale={locale} />
      </article>
    </SiteFrame>
  );
}
