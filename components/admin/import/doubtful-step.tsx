import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import type { PageContext } from "@/lib/routes/form-state";
import { DecisionKeys } from "./decision-keys";
import { DoubtfulMap, type DoubtfulMapModel } from "./doubtful-map";

type Candidate = {
  id: string;
  name: string;
  lang: string;
  href: string;
  why: string;
  /** Who links to it; `more`: how many others. */
  links: { id: string; name: string; lang: string | undefined; href: string }[];
  more: number;
};
type Line = { key: string; field: string; theirs: string; ours: string[]; differs: boolean };
export type DoubtfulModel = {
  number: number;
  title: string;
  position: string;
  decided: string | null;
  candidates: Candidate[];
  map: DoubtfulMapModel | null;
  lines: Line[];
  previous: string | null;
  next: string | null;
  nextNumber: number | null;
  alike: { numbers: number[]; label: string } | null;
};

const decisions = ["same", "new", "notOurs", "later"] as const;

/** A row beside the records it could be. The keys 1 to 4 press the buttons. */
export function DoubtfulStep({ page, id, model }: { page: PageContext; id: string; model: DoubtfulModel }) {
  const { locale, t, form } = page;
  const { candidates, number } = model;
  const next = model.nextNumber === null ? undefined : String(model.nextNumber);
  return (
    <div className="space-y-6">
      <h2 id="row" className="words font-read text-lead">
        {model.title}
      </h2>
      <p className="text-quiet">{model.position}</p>
      {model.decided && <p className="font-semibold">{model.decided}</p>}
      <Table
        wide={false}
        caption={t("exchange:doubtful.caption")}
        lines={model.lines}
        lineKey={({ key }) => key}
        columns={[
          {
            key: "field",
            title: t("exchange:doubtful.field"),
            cell: ({ field, differs }) => (differs ? <strong>{field} ≠</strong> : field),
          },
          {
            key: "theirs",
            title: t("exchange:doubtful.file"),
            cell: ({ theirs }) => <span className="words">{theirs}</span>,
          },
          ...candidates.map(({ id: candidate, name, lang, href }, index) => ({
            key: candidate,
            title: t("exchange:doubtful.ours", { number: index + 1 }),
            cell: (line: Line) =>
              line.key === "name" ? (
                <a href={href} lang={lang} className="target words">
                  {name}
                </a>
              ) : (
                <span className="words">{line.ours[index]}</span>
              ),
          })),
        ]}
      />
      {model.map && <DoubtfulMap page={page} model={model.map} />}
      <PostForm
        action="/api/admin/imports/decide"
        locale={locale}
        hidden={{ id, numbers: String(number), next }}
        decides
      >
        <fieldset className="max-w-measure">
          <legend className="font-semibold">{t("exchange:doubtful.which")}</legend>
          <ul>
            {candidates.map(({ id: candidate, name, lang, why, links, more }, index) => (
              <li key={candidate}>
                <label className="flex min-h-9 items-start gap-3 py-1">
                  <input
                    id={index === 0 ? "recordId" : undefined}
                    type="radio"
                    name="recordId"
                    value={candidate}
                    defaultChecked={candidates.length === 1 || form.value("recordId") === candidate}
                    className="tick"
                  />
                  <span>
                    <span lang={lang}>{name}</span> ({why})
                  </span>
                </label>
                <Links page={page} links={links} more={more} />
              </li>
            ))}
          </ul>
        </fieldset>
        <p className="flex flex-wrap gap-4">
          {decisions.map((decision, index) => (
            <Button key={decision} second name="decision" value={decision}>
              {index + 1}. {t(`exchange:doubtful.${decision}`)}
            </Button>
          ))}
        </p>
        <DecisionKeys label={t("exchange:doubtful.keys")} />
      </PostForm>
      {model.alike && (
        <PostForm action="/api/admin/imports/decide" locale={locale} hidden={{ id }} decides>
          {model.alike.numbers.map((other) => (
            <input key={other} type="hidden" name="numbers" value={other} />
          ))}
          <p className="flex flex-wrap items-baseline gap-4">
            <span>{model.alike.label}</span>
            <Button second name="decision" value="same">
              {t("exchange:doubtful.allSame")}
            </Button>
            <Button second name="decision" value="new">
              {t("exchange:doubtful.allNew")}
            </Button>
          </p>
        </PostForm>
      )}
      <p className="flex flex-wrap gap-6">
        {model.previous && (
          <a href={model.previous} className="target" rel="prev">
            {t("exchange:doubtful.previous")}
          </a>
        )}
        {model.next && (
          <a href={model.next} className="target" rel="next">
            {t("exchange:doubtful.next")}
          </a>
        )}
      </p>
    </div>
  );
}

/** Who links to a record of ours: they are why it should not exist twice. */
function Links({ page: { locale, t }, links, more }: { page: PageContext } & Pick<Candidate, "links" | "more">) {
  if (links.length === 0 && more === 0)
    return <p className="ps-8 text-note text-quiet">{t("exchange:doubtful.noLinks")}</p>;
  return (
    <p className="words ps-8 text-note">
      {t("exchange:doubtful.links")}{" "}
      {links.map(({ id, name, lang, href }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={href} lang={lang} className="target">
            {name}
          </a>
        </span>
      ))}
      {more > 0 && ` ${t("exchange:doubtful.more", { count: more, rows: formatNumber(more, locale) })}`}
    </p>
  );
}
