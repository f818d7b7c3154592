import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { Table } from "@/components/ui/table";
import type { Option } from "@/lib/forms/field-model";
import { TickAll } from "./tick-all";

export type RecordLine = {
  id: string;
  href: string;
  title: string;
  lang?: string | undefined;
  state: string;
  city: string;
  languages: string;
  confirmed: string;
  assignee: string;
  changed: string;
};

type Words = Record<
  | "caption"
  | "select"
  | "bulk"
  | "action"
  | "assignee"
  | "nobody"
  | "run"
  | "title"
  | "state"
  | "city"
  | "languages"
  | "confirmed"
  | "looksAfter"
  | "changed",
  string
>;

type Props = {
  action: string;
  hidden: Record<string, string>;
  /** All that match the filters: how it is said, absent where the page shows them all. */
  all?: { label: string; query: string } | undefined;
  /** The list with every record of the page ticked, for those without script. */
  tickAll: { href: string; label: string; isOn: boolean };
  lines: RecordLine[];
  actions: Option[];
  people: Option[];
  words: Words;
  below?: ReactNode;
};

function TitleCell({ line, select, isTicked }: { line: RecordLine; select: string; isTicked: boolean }) {
  return (
    <span className="flex items-start gap-3">
      <input
        type="checkbox"
        name="ids"
        value={line.id}
        defaultChecked={isTicked}
        aria-label={select.replace("{title}", line.title)}
        className="tick"
      />
      <a href={line.href} lang={line.lang}>
        {line.title}
      </a>
    </span>
  );
}

/** The records of a list, to open one or to do the same with many. */
export function RecordTable({ action, hidden, all, tickAll, lines, actions, people, words, below }: Props) {
  return (
    <form method="post" action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {actions.length > 0 && <TickAll {...tickAll} />}
      <Table
        caption={<span className="sr-only">{words.caption}</span>}
        lines={lines}
        lineKey={({ id }) => id}
        columns={[
          {
            key: "title",
            title: words.title,
            cell: (line) => <TitleCell line={line} select={words.select} isTicked={tickAll.isOn} />,
          },
          { key: "state", title: words.state, cell: ({ state }) => state },
          { key: "city", title: words.city, cell: ({ city }) => city },
          { key: "languages", title: words.languages, cell: ({ languages }) => languages },
          { key: "confirmed", title: words.confirmed, cell: ({ confirmed }) => confirmed },
          { key: "assignee", title: words.looksAfter, cell: ({ assignee }) => assignee },
          { key: "changed", title: words.changed, cell: ({ changed }) => changed },
        ]}
      />
      {below}
      {actions.length > 0 && (
        <fieldset className="mt-8 border-t border-ink pt-4">
          <legend className="float-start mb-3 font-read text-lead">{words.bulk}</legend>
          {all && (
            <label className="clear-both mb-4 flex min-h-9 items-start gap-3 py-1">
              <input type="checkbox" name="all" value="yes" className="tick" />
              <span>{all.label}</span>
              <input type="hidden" name="query" value={all.query} />
            </label>
          )}
          <div className="clear-both flex flex-wrap items-end gap-4">
            <SelectField
              id="bulk-action"
              name="action"
              label={words.action}
              value={actions[0]?.value ?? ""}
              choices={actions}
            />
            {people.length > 0 && (
              <SelectField
                id="bulk-assignee"
                name="assignee"
                label={words.assignee}
                choices={people}
                any={words.nobody}
              />
            )}
            <Button second>{words.run}</Button>
          </div>
        </fieldset>
      )}
    </form>
  );
}
