import type { Kind } from "@/components/knot/kind-shape";
import { MoreLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, SelectFilter, WordsFilter } from "@/components/ui/filter-form";
import { FilterGroup } from "@/components/ui/filter-group";
import { Pagination } from "@/components/ui/pagination";
import { ActiveFilters, ResultBar } from "@/components/ui/results";
import { RowList } from "@/components/ui/row";
import { Table } from "@/components/ui/table";
import type { ShowcaseWords } from "./words";

export function ShowcaseLists({ words }: { words: ShowcaseWords }) {
  return (
    <div className="space-y-10">
      <Filters words={words} />
      <div>
        <ActiveFilters
          label={words.chosen}
          remove={words.remove}
          filters={[
            { label: words.primary, href: "?without=primary#lists" },
            { label: "Barcelona", href: "?without=city#lists" },
          ]}
          clear={{ href: "?#lists", label: words.clear }}
        />
        <ResultBar
          count={words.count}
          sort={{
            label: words.sort,
            options: [
              { label: words.newest, href: "?sort=new#lists", current: true },
              { label: words.byTitle, href: "?sort=title#lists" },
            ],
          }}
        />
        <RowList rows={rows(words)} />
        <Pages words={words} />
      </div>
      <MoreLink href="#lists">{words.more}</MoreLink>
      <EmptyState title={words.empty} steps={<a href="#lists">{words.clear}</a>}>
        {words.emptyHelp}
      </EmptyState>
      <Table
        caption={words.takePart}
        lines={["Escola Rambleta del Clot", "Institut Quatre Cantons"]}
        lineKey={(name) => name}
        columns={[
          { key: "name", title: words.name, cell: (name) => name },
          { key: "since", title: words.when, cell: () => words.since },
          { key: "count", title: words.schools, number: true, cell: (name) => name.length * 20 },
        ]}
      />
    </div>
  );
}

/** One full row, one in another language, one with a title only, and one of every other kind. */
function rows(words: ShowcaseWords) {
  const full = {
    kind: "practice" as const,
    kindLabel: words.kind.practice,
    href: "#full",
    title: words.sampleTitle,
    place: "Barcelona",
    when: words.since,
    evidence: words.sure,
    summary: words.sampleSummary,
  };
  const foreign = {
    ...full,
    href: "#foreign",
    title: { text: "Dopoledne v nové škole", lang: "cs", note: words.fallback },
  };
  const bare = (Object.keys(words.kind) as Kind[]).map((kind) => ({
    kind,
    kindLabel: words.kind[kind],
    href: `#${kind}`,
    title: words.sampleTitle,
  }));
  return [full, foreign, ...bare];
}

function Filters({ words }: { words: ShowcaseWords }) {
  const levels = [
    { value: "ED1", label: words.primary, count: "31", checked: true },
    { value: "ED2", label: words.secondary, count: "24" },
  ];
  return (
    <div className="max-w-60">
      <FilterForm action="#lists" label={words.filters} apply={words.apply}>
        <WordsFilter id="show-words" label={words.words} name="q" />
        <FilterGroup legend={words.level} name="level" choices={levels} shown={0} more={words.details} />
        <SelectFilter
          id="show-city"
          label={words.kind.city}
          name="city"
          emptyLabel={words.anyCity}
          choices={[{ value: "barcelona", label: "Barcelona", count: "8" }]}
        />
      </FilterForm>
    </div>
  );
}

function Pages({ words }: { words: ShowcaseWords }) {
  const page = (number: string, current = false) => ({
    number,
    current,
    href: `?page=${number}#lists`,
    label: `${words.page} ${number}`,
  });
  return (
    <Pagination
      label={words.pages}
      previous={{ href: "?page=1#lists", label: words.previous }}
      next={{ href: "?page=3#lists", label: words.next }}
      pages={[page("1"), page("2", true), page("3"), { gap: true }, page("12")]}
    />
  );
}
