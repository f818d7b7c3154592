import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { formatNumber } from "@/lib/i18n/format";
import type { PageContext } from "@/lib/routes/form-state";
import { DecisionKeys } from "./decision-keys";

export type DoubtfulCandidate = {
  id: string;
  name: string;
  lang: string;
  href: string;
  why: string;
  /** Who links to it; `more`: how many others. */
  links: { id: string; name: string; lang: string | undefined; href: string }[];
  more: number;
};
type Props = {
  page: PageContext;
  id: string;
  number: number;
  nextNumber: number | null;
  candidates: DoubtfulCandidate[];
};

const decisions = ["same", "new", "notOurs", "later"] as const;

/** What the row is: one of ours, new, not ours, or to be decided later. The keys 1 to 4 press the buttons. */
export function DecisionForm({ page, id, number, nextNumber, candidates }: Props) {
  const { locale, t, form } = page;
  const next = nextNumber === null ? undefined : String(nextNumber);
  return (
    <PostForm action="/api/admin/imports/decide" locale={locale} hidden={{ id, numbers: String(number), next }} decides>
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
  );
}

/** Who links to a record of ours: they are why it should not exist twice. */
function Links({
  page: { locale, t },
  links,
  more,
}: { page: PageContext } & Pick<DoubtfulCandidate, "links" | "more">) {
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
