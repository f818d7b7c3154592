import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import type { PaperName } from "@/lib/meetings/papers/names";
import type { Papers } from "@/lib/meetings/papers/read-papers";
import { AttendancePaper } from "./attendance-paper";
import { BadgePaper } from "./badge-paper";
import { CardPaper } from "./card-paper";
import { GroupPaper } from "./group-paper";
import { ProgrammePaper } from "./programme-paper";
import { VisitListPaper } from "./visit-list";
import { VisitSheetPaper } from "./visit-sheet";

type Props = { locale: Locale; papers: Papers; timeZone: string };

const drawn: Record<PaperName, (props: Props) => ReactNode> = {
  programme: (props) => <ProgrammePaper {...props} />,
  visits: (props) => <VisitListPaper {...props} />,
  sheets: ({ locale, papers: { meeting, sheets } }) =>
    sheets.map((sheet) => (
      <VisitSheetPaper key={sheet.visit.number} {...{ locale, meeting, sheet }} maps={sheets.length} />
    )),
  groups: (props) => <GroupPaper {...props} />,
  attendance: (props) => <AttendancePaper {...props} />,
  badges: (props) => <BadgePaper {...props} />,
  cards: (props) => <CardPaper {...props} />,
};

/** Whether there is anything to print. */
export const hasPaper = (name: PaperName, { sheets, coming, cards }: Papers): boolean =>
  ({ sheets, badges: coming, cards })[name as "sheets" | "badges" | "cards"]?.length !== 0;

/** The chosen papers, as they are printed and taken along. */
export function PaperView({ locale, papers, timeZone }: Props) {
  return (
    <div lang={locale} className="papers">
      {papers.names.map((name) => (
        <Drawn key={name} name={name} {...{ locale, papers, timeZone }} />
      ))}
    </div>
  );
}

const Drawn = ({ name, ...props }: Props & { name: PaperName }) => drawn[name](props);
