import { AskLink } from "@/components/contact/ask-way";
import { type FactLine, FactList } from "@/components/ui/fact-list";
import { OnThisPage } from "@/components/ui/link-list";
import { formatEdtf } from "@/lib/edtf/format";
import { formatDay } from "@/lib/i18n/format";
import { type Locale, languageLabel } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { TranslationView, View } from "@/lib/kinds/view";
import { LicenceLine } from "./licence-line";
import { RecordLink } from "./record-link";

const day = (instant: Date, locale: Locale) => formatDay(instant.toISOString().slice(0, 10), locale);

/** "Catalan (written in it)", "Czech, translated by a person on 3 May 2026; the original has changed since". */
function LanguageLine({ translation, view, locale }: { translation: TranslationView; view: View; locale: Locale }) {
  const t = translator(locale);
  const { language, state, provenance, translatedAt } = translation;
  const name = languageLabel(language, locale);
  if (state === "source") {
    return (
      <>
        <a href={recordPath(language, view)} hrefLang={language}>
          {name}
        </a>{" "}
        <span className="text-note text-quiet">({t("records:language.original").toLocaleLowerCase(locale)})</span>
      </>
    );
  }
  const by =
    provenance === "machine" ? t("records:language.translatedByMachine") : t("records:language.translatedByPerson");
  const on = translatedAt ? t("records:language.on", { date: day(translatedAt, locale) }) : "";
  const remark =
    state === "outdated"
      ? t("records:language.outdated")
      : state === "inProgress"
        ? t("records:language.incomplete")
        : "";
  return (
    <>
      <a href={recordPath(language, view)} hrefLang={language}>
        {name}
      </a>{" "}
      <span className="text-note text-quiet">
        {by} {on}
        {remark && ` · ${remark}`}
      </span>
    </>
  );
}

function confirmedLine(view: View, now: Date, locale: Locale): string {
  const t = translator(locale);
  if (!view.confirmed) return t("records:confirmed.never");
  const { at, until } = view.confirmed;
  if (!until) return t("records:confirmed.at", { date: day(at, locale) });
  const dates = { date: day(at, locale), until: day(until, locale) };
  return until < now ? t("records:confirmed.expired", dates) : t("records:confirmed.until", dates);
}

function TakenFrom({ takenFrom, locale }: { takenFrom: NonNullable<View["takenFrom"]>; locale: Locale }) {
  const words = translator(locale)("records:takenFrom.text", {
    publisher: takenFrom.publisher,
    date: formatEdtf(takenFrom.on, locale),
  });
  return <a href={takenFrom.address}>{words}</a>;
}

type Props = {
  view: View;
  locale: Locale;
  /** The facts of this kind of record that are not under its lead. */
  facts: FactLine[];
  /** The sections of the page. */
  sections: { id: string; label: string }[];
  now: Date;
};

/** All that is known of a record but its first facts. Folded on a phone. */
function About({ view, locale, facts, now }: Omit<Props, "sections">) {
  const t = translator(locale);
  const lines: FactLine[] = [
    ...facts,
    {
      label: t("records:language.available"),
      value: view.translations.map((translation) => (
        <LanguageLine key={translation.language} translation={translation} view={view} locale={locale} />
      )),
    },
    { label: t("records:confirmed.label"), value: confirmedLine(view, now, locale) },
    { label: t("records:updatedLabel"), value: day(view.updatedAt, locale) },
    {
      label: t("records:responsible"),
      // That a city answers for its own page goes without saying.
      value: view.responsibleCity && view.responsibleCity.id !== view.id && (
        <RecordLink card={view.responsibleCity} locale={locale} />
      ),
    },
    {
      label: t("records:takenFrom.label"),
      value: view.takenFrom && <TakenFrom takenFrom={view.takenFrom} locale={locale} />,
    },
    { label: t("records:licence.label"), value: <LicenceLine licence={view.licence} locale={locale} /> },
  ];
  return (
    <details className="unfold">
      <summary className="fold-sign target font-semibold">{t("records:about")}</summary>
      <div id="about">
        <FactList lines={lines} />
      </div>
    </details>
  );
}

/** The margin of a record's page: the link to ask, facts, and links to the sections. */
export function RecordMargin({ view, locale, facts, sections, now }: Props) {
  const t = translator(locale);
  return (
    <>
      <AskLink view={view} locale={locale} second />
      <About view={view} locale={locale} facts={facts} now={now} />
      {sections.length > 1 && (
        <OnThisPage
          label={t("records:onThisPage")}
          items={sections.map(({ id, label }) => ({ href: `#${id}`, label }))}
        />
      )}
    </>
  );
}
