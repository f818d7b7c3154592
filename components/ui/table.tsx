import type { ReactNode } from "react";

export type Column<Line> = {
  key: string;
  title: string;
  cell: (line: Line) => ReactNode;
  /** A column of numbers, aligned right. */
  number?: boolean;
};
type TableProps<Line> = { caption: ReactNode; columns: Column<Line>[]; lines: Line[]; lineKey: (line: Line) => string };

/** A table. The first column is the row header; on a phone each row becomes a small list. */
export function Table<Line>({ caption, columns, lines, lineKey }: TableProps<Line>) {
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, number }) => (
            <th key={key} scope="col" className={number ? "number" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={lineKey(line)}>
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} line={line} first={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Line>({ column, line, first }: { column: Column<Line>; line: Line; first: boolean }) {
  if (first) return <th scope="row">{column.cell(line)}</th>;
  return (
    <td className={column.number ? "number" : undefined}>
      <span className="cell-label" aria-hidden="true">
        {column.title}:{" "}
      </span>
      {column.cell(line)}
    </td>
  );
}
