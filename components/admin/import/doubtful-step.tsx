import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import type { PageContext } from "@/lib/routes/form-state";
import { DecisionForm, type DoubtfulCandidate } from "./doubtful-decision";
import { DoubtfulMap, type DoubtfulMapModel } from "./doubtful-map";

type Line = { key: string; field: string; theirs: string; ours: string[]; differs: boolean };
export type DoubtfulModel = {
  number: number;
  title: string;
  position: string;
  decided: string | null;
  /** The row before and what was decided about it; the key for going back leads there. */
  last: { name: string; href: string; decision: string } | null;
  candidates: DoubtfulCandidate[];
  map: DoubtfulMapModel | null;
  lines: Line[];
  previous: string | null;
  next: string | null;
  nextNumber: number | null;
  alike: { numbers: number[]; label: string } | null;
};

/** A row beside the records it could be. */
export function DoubtfulStep({ page, id, model }: { page: PageContext; id: string; model: DoubtfulModel }) {
  return (
    <section id="row" aria-labelledby="row-name" className="space-y-6">
      {model.last && <Decided page={page} {...model.last} />}
      <div className="space-y-1">
        <h2 id="row-name" className="words font-read text-lead">
          {model.title}
        </h2>
        <p className="text-quiet">{model.position}</p>
        {model.decided && <p className="font-semibold">{model.decided}</p>}
      </div>
      {/* What is asked comes first, what it is decided by beside it or below. */}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <div className="space-y-6">
          <DecisionForm page={page} id={id} {...model} />
          {model.alike && <Alike page={page} id={id} alike={model.alike} />}
          <Neighbours page={page} model={model} />
        </div>
        <div className="space-y-8">
          <Comparison page={page} model={model} />
          {model.map && <DoubtfulMap page={page} model={model.map} />}
        </div>
      </div>
    </section>
  );
}

/** What was just decided, with a way back. */
function Decided({ page: { t }, name, href, decision }: { page: PageContext } & NonNullable<DoubtfulModel["last"]>) {
  return (
    <p role="status" className="words max-w-measure border-s-[3px] border-thread ps-5">
      {t("exchange:decidedDone")}{" "}
      <a href={href} rel="prev" className="target">
        {name}
      </a>
      : {decision}
    </p>
  );
}

type Part = { page: PageContext; model: DoubtfulModel };

/** Field by field, with what differs marked. */
function Comparison({ page: { t }, model }: Part) {
  return (
    <Table
      wide={false}
      caption={t("exchange:doubtful.caption")}
      lines={model.lines}
      lineKey={({ key }) => key}
      columns={[
        {
          key: "field",
          title: t("exchange:doubtful.field"),
          cell: ({ field, differs }) =>
            differs ? (
              <strong>
                {field} <span aria-hidden="true">≠</span>
                <span className="sr-only">({t("exchange:doubtful.differs")})</span>
              </strong>
            ) : (
              field
            ),
        },
        {
          key: "theirs",
          title: t("exchange:doubtful.file"),
          cell: ({ theirs }) => <span className="words">{theirs}</span>,
        },
        ...model.candidates.map(({ id: candidate, name, lang, href }, index) => ({
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
  );
}

/** One decision for all rows that are doubtful for the same reason. */
function Alike({ page, id, alike }: { page: PageContext; id: string; alike: NonNullable<DoubtfulModel["alike"]> }) {
  const { locale, t } = page;
  return (
    <PostForm action="/api/admin/imports/decide" locale={locale} hidden={{ id }} decides>
      {alike.numbers.map((other) => (
        <input key={other} type="hidden" name="numbers" value={other} />
      ))}
      <p className="flex flex-wrap items-baseline gap-4">
        <span>{alike.label}</span>
        <Button second name="decision" value="same">
          {t("exchange:doubtful.allSame")}
        </Button>
        <Button second name="decision" value="new">
          {t("exchange:doubtful.allNew")}
        </Button>
      </p>
    </PostForm>
  );
}

function Neighbours({ page: { t }, model }: Part) {
  return (
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
  );
}
