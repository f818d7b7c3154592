import type { ReactNode } from "react";

export type Column<Line> = {
  key: string;
  title: string;
  cell: (line: Line) => ReactNode;
  /** A column of numbers, aligned right. */
  number?: boolean;
  /** Where the table is sorted by this column. */
  href?: string;
  sorted?: "ascending" | "descending";
};
type TableProps<Line> = {
  caption: ReactNode;
  columns: Column<Line>[];
  lines: Line[];
  lineKey: (line: Line) => string;
  /** Stays a table on a phone, inside something that scrolls. */
  wide?: boolean;
};

/** A table. The first column is the row header; on a phone each row becomes a small list. */
export function Table<Line>({ caption, columns, lines, lineKey, wide = false }: TableProps<Line>) {
  return (
    <table className={wide ? "table table-wide" : "table"}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, number, href, sorted }) => (
            <th key={key} scope="col" aria-sort={sorted} className={number ? "number" : undefined}>
              {href ? (
                <a href={href} className="target">
                  {title}
                  {sorted && <span aria-hidden="true">{sorted === "ascending" ? " ↑" : " ↓"}</span>}
                </a>
              ) : (
                title
              )}
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
  const content = column.cell(line);
  // On a phone a label without a value would say nothing.
  const isEmpty = content === undefined || content === null || content === "" || content === false;
  if (isEmpty) return <td className="cell-empty" />;
  return (
    <td className={column.number ? "number" : undefined}>
      <span className="cell-label" aria-hidden="true">
        {column.title}:{" "}
      </span>
      {content}
    </td>
  );
}
