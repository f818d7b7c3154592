import { type PublicDocument, publicPage } from "@/app/public-page";
import { FormFrame } from "@/components/proposals/form-frame";
import { LetterAnswer } from "@/components/proposals/letter-answer";
import { EmptyState } from "@/components/ui/empty-state";
import { FactList } from "@/components/ui/fact-list";
import { recordPath } from "@/lib/kinds/address";
import { type LetterWithRecord, readLetter } from "@/lib/proposals/yearly/read";
import { readPublicFacts } from "@/lib/records/admin/key-facts";
import { publicLabels } from "@/lib/records/public/labels";
import { setPageStatus } from "@/lib/serving/page";
import { type ProposeState, privateHead, readProposeState } from "../../propose/form-state";

type State = ProposeState<{ token: string }>;

function drawDead({ locale, t, params }: State): PublicDocument {
  setPageStatus(410);
  const title = t("rounds:yearly.page.deadTitle");
  const body = (
    <FormFrame locale={locale} path={`/still-right/${params.token}`} crumb={title} title={title}>
      <EmptyState title={t("rounds:yearly.page.dead")} />
    </FormFrame>
  );
  return { head: privateHead(title), body };
}

/** What the page of the record says, and the two answers. */
async function drawAsked(state: State, { record, recordId, state: answered }: LetterWithRecord) {
  const { locale, t, params, typed, errors } = state;
  const [labels, facts] = await Promise.all([
    publicLabels([recordId], locale),
    readPublicFacts({ recordId, kind: record.kind }, locale),
  ]);
  const { label = record.slug, lang } = labels.get(recordId) ?? {};
  const title = t("rounds:yearly.page.title");
  const thanks = { right: t("rounds:yearly.page.thanksRight"), corrected: t("rounds:yearly.page.thanksCorrected") };
  const body = (
    <FormFrame
      locale={locale}
      path={`/still-right/${params.token}`}
      crumb={title}
      title={title}
      lead={<p>{t("rounds:yearly.page.lead")}</p>}
      done={answered === "asked" ? undefined : thanks[answered]}
      errors={errors}
      fields={["wrong"]}
    >
      <p lang={lang === locale ? undefined : lang} className="font-read text-lead">
        {label}
      </p>
      <FactList lines={facts} />
      <p>
        <a href={recordPath(locale, record)} className="target">
          {t("rounds:yearly.page.see")}
        </a>
      </p>
      {answered !== "corrected" && (
        <LetterAnswer
          locale={locale}
          token={params.token}
          isConfirmed={answered === "right"}
          wrong={[typed?.wrong ?? ""].flat()[0] ?? ""}
          error={errors.wrong}
        />
      )}
    </FormFrame>
  );
  return { head: privateHead(title), body };
}

/** Opening the page changes nothing. */
export const GET = publicPage<{ token: string }>(async (asked) => {
  const state = await readProposeState(asked);
  const letter = await readLetter(state.params.token, state.now);
  return letter ? drawAsked(state, letter) : drawDead(state);
});
