import { FileDocument } from "@/components/document/file-document";
import { FactList } from "@/components/ui/fact-list";
import { formatEdtf } from "@/lib/edtf/format";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import { hasPaper, PaperView } from "./paper-view";

type Props = {
  locale: Locale;
  papers: Papers;
  timeZone: string;
  /** All rules, with their fonts inside. */
  styles: string;
  now: Date;
};

/** Where the first paper of a name begins. */
const anchorOf = (name: string, { sheets }: Papers) =>
  name === "sheets" ? `#sheet-${sheets[0]?.visit.number}` : `#${name}`;

function Cover({ locale, papers, timeZone, now }: Omit<Props, "styles">) {
  const t = translator(locale);
  const { meeting, names } = papers;
  const { title, when, hostCity, place, contact } = meeting;
  return (
    <header className="paper pack-cover">
      <h1 lang={title.language === locale ? undefined : title.language} className="words mb-4 font-read text-head">
        {title.text}
      </h1>
      <FactList
        lines={[
          { label: t("hosting:fact.when"), value: when && formatEdtf(when, locale) },
          { label: t("hosting:fact.city"), value: hostCity && <span lang={hostCity.lang}>{hostCity.text}</span> },
          { label: t("hosting:fact.place"), value: place },
          { label: t("hosting:fact.contact"), value: [contact.name, contact.email] },
        ]}
      />
      <p className="my-4">
        {t("papers:pack.made", { date: formatInstant(now, locale, timeZone) })}{" "}
        <strong>{t("papers:pack.delete")}</strong>
      </p>
      <nav aria-labelledby="contents">
        <h2 id="contents" className="font-read text-lead">
          {t("papers:pack.contents")}
        </h2>
        <ul>
          {names
            .filter((name) => hasPaper(name, papers))
            .map((name) => (
              <li key={name}>
                <a href={anchorOf(name, papers)} className="target">
                  {t(`papers:paper.${name}`)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  );
}

/** Everything that was chosen as one file, which opens without a connection. */
export function PackDocument({ styles, ...props }: Props) {
  const { locale, papers } = props;
  return (
    <FileDocument locale={locale} title={papers.meeting.title.text} styles={styles}>
      <main className="page py-6">
        <div>
          <Cover {...props} />
          <PaperView {...props} />
        </div>
      </main>
    </FileDocument>
  );
}
