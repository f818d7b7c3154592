import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import type { PageContext } from "@/lib/routes/form-state";
import { type Described, ReferenceWords } from "./described";

export type CandidateLine = {
  number: number;
  name: string;
  reference: Described | null;
  errors: string[];
  /** The page of the reference that is there already. */
  known: string | null;
  isPossible: boolean;
};

/** The entries of a file with a tick each. Those that are there already are not ticked; wrong ones cannot be. */
export function CandidateList({ page, text, lines }: { page: PageContext; text: string; lines: CandidateLine[] }) {
  const { locale, t, form } = page;
  const again = form.values("take");
  const isTicked = ({ number, known }: CandidateLine) =>
    again.length > 0 ? again.includes(String(number)) : known === null;
  return (
    <PostForm action="/api/admin/references/take" locale={locale} hidden={{ text }}>
      <fieldset id="take" tabIndex={-1}>
        <legend className="font-read text-lead">{t("work:references.found")}</legend>
        <ol className="mt-2">
          {lines.map((line) => (
            <li key={line.number} className="border-t border-rule py-2">
              <label className="flex max-w-wide items-start gap-3">
                <input
                  type="checkbox"
                  name="take"
                  value={line.number}
                  defaultChecked={line.isPossible && isTicked(line)}
                  disabled={!line.isPossible}
                  className="tick"
                />
                <span className="min-w-0">
                  {line.reference ? <ReferenceWords reference={line.reference} /> : line.name}
                </span>
              </label>
              {line.errors.map((error) => (
                <p key={error} className="ms-9 font-semibold text-thread">
                  {error}
                </p>
              ))}
              {line.known && (
                <p className="ms-9">
                  <a href={line.known} className="target">
                    {t("work:references.known")}
                  </a>
                </p>
              )}
            </li>
          ))}
        </ol>
      </fieldset>
      <Button>{t("work:references.take")}</Button>
    </PostForm>
  );
}
