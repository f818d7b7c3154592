import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";
import { NewerAddress, type NewerAddressModel } from "./newer-address";
import { RunAgain } from "./run-again";
import { WorkButton } from "./work-button";

export type ResultModel = {
  lines: string[];
  /** Rows that were not written or not undone, with the reason. */
  problems: { number: number; name: string; href: string | null; words: string }[];
  /** The page where rows are undone. */
  undo: { href: string; until: string } | null;
  /** Where rows are decided again whose records were edited meanwhile. */
  askedAgain: string | null;
  toTake: string | null;
  /** The city, when the same file may hold memberships. */
  membersOf: string | null;
  /** The city, when a newer file may follow. */
  againIn: string | null;
  /** The page itself, and from where newer files may be read. */
  newer: { href: string; address: NewerAddressModel } | null;
  file: string;
};

/** What came of an import, and its undo. */
export function ResultStep({ page, id, model }: { page: PageContext; id: string; model: ResultModel }) {
  const { t } = page;
  return (
    <div className="space-y-8">
      <ul className="list-disc ps-5">
        {model.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="words max-w-measure text-note text-quiet">{model.file}</p>
      {model.problems.length > 0 && (
        <section aria-labelledby="problems" className="space-y-2">
          <h2 id="problems" className="font-read text-lead">
            {t("exchange:result.problems")}
          </h2>
          <ul className="list-disc ps-5">
            {model.problems.map(({ number, name, href, words }) => (
              <li key={number} className="words">
                {href ? (
                  <a href={href} className="target">
                    {name}
                  </a>
                ) : (
                  name
                )}
                : {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      {model.askedAgain && (
        <a href={model.askedAgain} className="target font-semibold">
          {t("exchange:result.decideAgain")}
        </a>
      )}
      {model.toTake && (
        <WorkButton page={page} id={id} work="taking">
          {model.toTake}
        </WorkButton>
      )}
      {model.membersOf && (
        <Callout title={t("exchange:kind.clusterMembers")}>
          <div className="space-y-3">
            <p>{t("exchange:result.membersLead")}</p>
            <PostForm
              action="/api/admin/imports"
              locale={page.locale}
              hidden={{ from: id, city: model.membersOf, kind: "clusterMembers" }}
            >
              <Button second>{t("exchange:result.members")}</Button>
            </PostForm>
          </div>
        </Callout>
      )}
      {model.againIn && <RunAgain page={page} id={id} city={model.againIn} />}
      {model.newer && <NewerAddress page={page} id={id} model={model.newer.address} href={model.newer.href} />}
      {model.undo && (
        <Callout title={t("exchange:result.undoTitle")}>
          <div className="space-y-3">
            <p>{model.undo.until}</p>
            <a href={model.undo.href} className="target font-semibold">
              {t("exchange:result.chooseUndo")}
            </a>
          </div>
        </Callout>
      )}
    </div>
  );
}
