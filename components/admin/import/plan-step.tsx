import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import { Pager } from "@/components/work/pager";
import type { Ground } from "@/lib/ground/ground";
import { formatNumber } from "@/lib/i18n/format";
import type { PageContext } from "@/lib/routes/form-state";
import { PlanMap } from "./plan-map";
import { ImportRowName } from "./row-name";
import { WorkButton } from "./work-button";

export type PlanLine = {
  number: number;
  name: string;
  href: string | null;
  lang?: string | undefined;
  code: string;
  words: string[];
  decision: string;
  isOpen: boolean;
};
export type PlanTab = { outcome: string; label: string; count: number; href: string; current: boolean };
export type PlanStepModel = {
  tabs: PlanTab[];
  outcome: string;
  lead: string;
  /** Of rows with boundaries. */
  map: { ground: Ground; districts: { id: string; name: string }[] } | null;
  lines: PlanLine[];
  page: number;
  pages: number;
  pageHref: (page: number) => string;
  /** The buttons for ticked rows. */
  decisions: { value: string; label: string }[];
  toTake: number;
  /** Somebody else brought the file: what is downloaded has no email addresses. */
  leavesOutAddresses: boolean;
  /** No row would be written as it stands. */
  changesNothing: boolean;
  doubtful: { href: string; label: string } | null;
};

/** What would happen to each row. Nothing is written before the button is pressed. */
export function PlanStep({ page, id, model }: { page: PageContext; id: string; model: PlanStepModel }) {
  const { locale, t } = page;
  return (
    <div className="space-y-8">
      <div className="space-y-3">
        <p className="max-w-measure">
          {t(model.changesNothing ? "exchange:plan.changesNothing" : "exchange:plan.nothingWritten")}
        </p>
        {model.doubtful && (
          <p>
            <a href={model.doubtful.href} className="target font-semibold">
              {model.doubtful.label}
            </a>
          </p>
        )}
        {model.toTake > 0 && (
          <WorkButton page={page} id={id} work="taking">
            {t("exchange:plan.take", { count: model.toTake, rows: formatNumber(model.toTake, locale) })}
          </WorkButton>
        )}
      </div>
      <nav aria-label={t("exchange:plan.tabs")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {model.tabs.map(({ outcome, label, count, href, current }) => (
            <li key={outcome}>
              <a
                href={href}
                aria-current={current ? "true" : undefined}
                className={`target ${current ? "nav-current" : "quiet-link"}`}
              >
                {label} ({formatNumber(count, locale)})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="max-w-measure">{model.lead}</p>
      {model.lines.length === 0 ? (
        <p>{t("exchange:plan.empty")}</p>
      ) : (
        <>
          <PostForm action="/api/admin/imports/rows" locale={locale} hidden={{ id, outcome: model.outcome }}>
            <Button second>{t("exchange:plan.download")}</Button>
          </PostForm>
          {model.leavesOutAddresses && <p className="max-w-measure">{t("exchange:plan.addressesLeftOut")}</p>}
          {model.map && <PlanMap page={page} {...model.map} />}
          <PlanRows page={page} id={id} model={model} />
        </>
      )}
    </div>
  );
}

function PlanRows({ page, id, model }: { page: PageContext; id: string; model: PlanStepModel }) {
  const { locale, t } = page;
  const { outcome, decisions } = model;
  const firstOpen = model.lines.find(({ isOpen }) => isOpen)?.number;
  return (
    <PostForm action="/api/admin/imports/decide" locale={locale} hidden={{ id, tab: outcome }} decides>
      <Table
        caption={model.tabs.find(({ current }) => current)?.label ?? ""}
        lines={model.lines}
        lineKey={({ number }) => String(number)}
        columns={[
          {
            key: "name",
            title: t("exchange:plan.name"),
            cell: (line) => (
              <ImportRowName
                page={page}
                line={line}
                isOpen={line.isOpen && decisions.length > 0}
                isFirst={line.number === firstOpen}
              />
            ),
          },
          { key: "code", title: t("exchange:plan.code"), cell: ({ code }) => code },
          {
            key: "what",
            title: t("exchange:plan.what"),
            cell: ({ words }) =>
              words.length > 0 && (
                <ul>
                  {words.map((word) => (
                    <li key={word} className="words">
                      {word}
                    </li>
                  ))}
                </ul>
              ),
          },
          { key: "decision", title: t("exchange:plan.decision"), cell: ({ decision }) => decision },
        ]}
      />
      {decisions.length > 0 && (
        <p className="flex flex-wrap gap-4">
          {decisions.map(({ value, label }) => (
            <Button key={value} second name="decision" value={value}>
              {label}
            </Button>
          ))}
        </p>
      )}
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
