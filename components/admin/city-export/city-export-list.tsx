import { LookAgain } from "@/components/admin/look-again";
import { Table } from "@/components/ui/table";
import type { CityExportLine } from "@/lib/exchange/city-archive/read-exports";
import { formatBytes, formatInstant, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

/** Where an export stands, and its file. */
function State({ locale, timeZone, line }: { locale: Locale; timeZone: string; line: CityExportLine }) {
  const t = translator(locale);
  const { id, city, state, done, total, bytes, expiresAt } = line;
  const label = t(`archive:state.${state}`);
  if (state === "making" && total > 0)
    return (
      <>
        <span className="block">
          {t("archive:progress", { done: formatNumber(done, locale), total: formatNumber(total, locale) })}
        </span>
        <progress max={total} value={Math.min(done, total)} aria-label={label} className="w-full" />
      </>
    );
  if (state !== "ready" || !expiresAt || bytes === null) return label;
  return (
    <>
      <a href={`/api/admin/city-exports/file?locale=${locale}&id=${id}`} className="target" download>
        {t("archive:download", { city, size: formatBytes(Number(bytes), locale) })}
      </a>
      <span className="block text-quiet">
        {t("archive:until", { date: formatInstant(expiresAt, locale, timeZone) })}
      </span>
    </>
  );
}

type Props = { locale: Locale; timeZone: string; lines: CityExportLine[] };

/** The files that somebody asked for, newest first. The page looks again by itself while one is being made. */
export function CityExportList({ locale, timeZone, lines }: Props) {
  const t = translator(locale);
  const isWorking = lines.some(({ state }) => state === "waiting" || state === "making");
  return (
    <>
      <div role="status" id="exports-made" data-busy={isWorking ? "yes" : undefined}>
        <Table
          caption={t("archive:list.caption")}
          lines={lines}
          lineKey={({ id }) => id}
          columns={[
            { key: "city", title: t("archive:city"), cell: ({ city }) => city },
            {
              key: "state",
              title: t("archive:list.file"),
              cell: (line) => <State locale={locale} timeZone={timeZone} line={line} />,
            },
            {
              key: "asked",
              title: t("archive:list.asked"),
              cell: ({ askedAt, askedByName }) =>
                [formatInstant(askedAt, locale, timeZone), askedByName].filter(Boolean).join(" · "),
            },
            {
              key: "sha256",
              title: "SHA-256",
              cell: ({ sha256 }) => sha256 && <code className="words text-note">{sha256}</code>,
            },
          ]}
        />
      </div>
      {isWorking && (
        <p className="mt-4">
          <a href={`/${locale}/admin/city-export`} className="target">
            {t("archive:lookAgain")}
          </a>
          <LookAgain part="exports-made" />
        </p>
      )}
    </>
  );
}
