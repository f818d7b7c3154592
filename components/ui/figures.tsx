import type { ReactNode } from "react";
import { Lang, type Written } from "./lang";

export type Figure = {
  value: string;
  /** A sign: "€". */
  unit?: string;
  /** What is counted: "cases". */
  what?: Written;
  label: Written;
  /** "as of January 2017". A figure without a date is not shown. */
  asOf: string;
  source?: ReactNode;
  note?: Written;
};

/** The figures of a record, each with its date and source. */
export function Figures({ figures }: { figures: Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <dl className="grid max-w-wide grid-cols-1 gap-x-10 gap-y-7 sm:grid-cols-2">
      {figures.map((figure) => (
        <div key={`${figure.value} ${figure.asOf}`} className="flex flex-col-reverse justify-end">
          <dt className="max-w-80">
            <Lang words={figure.label} />
          </dt>
          <dd>
            <span className="font-read text-title leading-none text-ink lining-nums">{figure.value}</span>
            {figure.unit && <span className="font-read text-lead">{`\u00a0${figure.unit}`}</span>}
            {figure.what && (
              <span className="font-read text-lead">
                {" "}
                <Lang words={figure.what} />
              </span>
            )}
          </dd>
          <dd className="order-first mt-1 max-w-80 text-note text-quiet">
            {figure.asOf}
            {figure.source && <> · {figure.source}</>}
            {figure.note && (
              <span className="block">
                <Lang words={figure.note} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
