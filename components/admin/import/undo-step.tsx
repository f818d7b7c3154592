import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { Pager } from "@/components/work/pager";
import type { PageContext } from "@/lib/routes/form-state";
import { ImportRowName } from "./row-name";

type Line = {
  number: number;
  name: string;
  code: string;
  href: string | null;
  made: string;
  fate: string;
  user: { name: string; lang: string | undefined } | null;
  isOpen: boolean;
};
export type ImportUndoModel = {
  filter: { words: string; made: string | null };
  /** Earlier times. */
  undos: string[];
  action: string;
  made: { value: string; label: string }[];
  isTooMany: boolean;
  /** "271 go back", "18 stay because …"; each leads to its rows. */
  summary: { fate: string; words: string; href: string }[];
  everything: string | null;
  until: string;
  button: string | null;
  lines: Line[];
  page: number;
  pages: number;
  pageHref: (page: number) => string;
};

type Props = { page: PageContext; id: string; model: ImportUndoModel };

/** Chosen rows of an import, or all of them, are undone. What would happen to each is said before. */
export function ImportUndoStep({ page, id, model }: Props) {
  const { t, locale } = page;
  const { filter } = model;
  return (
    <div className="space-y-8">
      <p className="max-w-measure">{model.until}</p>
      {model.undos.length > 0 && (
        <ul className="list-disc ps-5">
          {model.undos.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <form method="get" action={model.action} className="space-y-4">
        <TextInput id="words" name="words" label={t("exchange:undo.words")} value={filter.words} />
        <SelectInput
          id="made"
          name="made"
          label={t("exchange:undo.made")}
          value={filter.made ?? ""}
          choices={model.made}
          emptyLabel={t("exchange:undo.both")}
        />
        <Button second>{t("exchange:undo.filter")}</Button>
      </form>
      <div className="space-y-3">
        {model.isTooMany ? (
          <p className="max-w-measure">{t("exchange:undo.tooMany")}</p>
        ) : (
          <Summary page={page} model={model} />
        )}
        {model.button && (
          <PostForm
            action="/api/admin/imports/work"
            locale={locale}
            hidden={{ id, work: "undoing", which: "shown", words: filter.words, made: filter.made ?? undefined }}
          >
            <Button second>{model.button}</Button>
          </PostForm>
        )}
      </div>
      {model.lines.length > 0 && <UndoRows page={page} id={id} model={model} />}
    </div>
  );
}

function Summary({ page: { t }, model }: Omit<Props, "id">) {
  if (model.summary.length === 0) return <p>{t("exchange:undo.none")}</p>;
  return (
    <>
      <ul className="list-disc ps-5">
        {model.summary.map(({ fate, words, href }) => (
          <li key={fate}>
            <a href={href} className="target">
              {words}
            </a>
          </li>
        ))}
      </ul>
      {model.everything && (
        <a href={model.everything} className="target">
          {t("exchange:undo.everything")}
        </a>
      )}
    </>
  );
}

function UndoRows({ page, id, model }: Props) {
  const { t, locale } = page;
  const first = model.lines.find(({ isOpen }) => isOpen)?.number;
  return (
    <PostForm
      action="/api/admin/imports/work"
      locale={locale}
      hidden={{ id, work: "undoing", which: "ticked" }}
      decides
    >
      <Table
        caption={t("exchange:undo.caption")}
        lines={model.lines}
        lineKey={({ number }) => String(number)}
        columns={[
          {
            key: "name",
            title: t("exchange:plan.name"),
            cell: (line) => (
              <ImportRowName page={page} line={line} isOpen={line.isOpen} isFirst={line.number === first} />
            ),
          },
          { key: "code", title: t("exchange:plan.code"), cell: ({ code }) => code },
          { key: "made", title: t("exchange:undo.made"), cell: ({ made }) => made },
          {
            key: "fate",
            title: t("exchange:undo.what"),
            cell: ({ fate, user }) => (
              <>
                {fate}
                {user && (
                  <>
                    {" "}
                    (<span lang={user.lang}>{user.name}</span>)
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      {first !== undefined && <Button second>{t("exchange:undo.ticked")}</Button>}
      {model.pages > 1 && (
        <Pager
          locale={locale}
          label={t("exchange:plan.pages")}
          page={model.page}
          pages={model.pages}
          href={model.pageHref}
        />
      )}
    </PostForm>
  );
}
