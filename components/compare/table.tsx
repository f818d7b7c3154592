import { placeOf } from "@/components/records/row-of-card";
import { titleOf } from "@/components/records/written";
import { Lang, LangNote, noteOf } from "@/components/ui/lang";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { recordPath } from "@/lib/kinds/address";
import type { ComparedPractice } from "@/lib/records/public/compared-practices";
import { chosenAddress } from "@/lib/serving/chosen-records";
import { type CompareRow, type CompareValue, compareRows, isSame, isShared } from "./rows";

type Props = { compared: ComparedPractice[]; locale: Locale };

const title = ({ practice }: ComparedPractice, locale: Locale) => <Lang words={titleOf(practice.card, locale)} />;

function PracticeHead({ one, compared, locale }: Props & { one: ComparedPractice }) {
  const t = translator(locale);
  const { readIn } = one.practice;
  const place = placeOf(one.practice.card, locale);
  const others = compared.filter((other) => other !== one).map(({ practice }) => practice);
  return (
    <th scope="col">
      <a href={recordPath(locale, one.practice)} className="words font-read text-lead text-ink">
        {title(one, locale)}
      </a>
      {place && <p className="font-normal">{place}</p>}
      {readIn !== locale && !noteOf(titleOf(one.practice.card, locale)) && (
        <p className="font-normal">
          <LangNote note={t(`common:language.in.${readIn}`)} />
        </p>
      )}
      <p className="no-print font-normal">
        <a href={chosenAddress(locale, "compare", others)} rel="nofollow" className="target">
          {t("compare:remove")}
          <span className="sr-only">: {title(one, locale)}</span>
        </a>
      </p>
    </th>
  );
}

/** Marks a row in words and with a symbol, so that colour is not needed. */
function RowMark({ row, locale }: { row: CompareRow; locale: Locale }) {
  if (row.isText) return null;
  const t = translator(locale);
  const same = isSame(row);
  return (
    <p className={`text-note font-normal ${same ? "text-quiet" : ""}`}>
      <span aria-hidden="true">{same ? "=" : "*"}</span> {same ? t("compare:same") : t("compare:differs")}
    </p>
  );
}

function Values({ row, values, locale }: { row: CompareRow; values: CompareValue[]; locale: Locale }) {
  if (values.length === 0) return <span className="text-quiet">{translator(locale)("compare:unknown")}</span>;
  return (
    <ul>
      {values.map((value) => (
        <li key={value.key} className={row.isText || isSame(row) || isShared(row, value) ? "" : "font-semibold"}>
          {value.words}
        </li>
      ))}
    </ul>
  );
}

/** Practices side by side; on a narrow page one below the other, row by row. */
export function CompareTable({ compared, locale }: Props) {
  const t = translator(locale);
  return (
    <table className="table compare">
      <caption>{t("compare:legend")}</caption>
      <thead>
        <tr>
          <td />
          {compared.map((one) => (
            <PracticeHead key={one.practice.id} {...{ one, compared, locale }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {compareRows(compared, locale).map((row) => (
          <tr key={row.key} className={!row.isText && isSame(row) ? "compare-same" : undefined}>
            <th scope="row">
              {row.label}
              <RowMark row={row} locale={locale} />
            </th>
            {compared.map((one, index) => (
              <td key={one.practice.id}>
                <p className="cell-label" aria-hidden="true">
                  {title(one, locale)}
                </p>
                <Values row={row} values={row.cells[index] ?? []} locale={locale} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
