import { Button } from "@/components/ui/button";
import { ChoiceInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { formatDay } from "@/lib/i18n/format";
import { releaseLetters } from "@/lib/meetings/choices";
import type { ReleaseView } from "@/lib/meetings/programme/release-view";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; id: string; release: ReleaseView; isHost: boolean };

/** The differences since the last release, and the button that makes the next one. */
export function ReleasePart({ page: { locale, t, form }, id, release: { last, next }, isHost }: Props) {
  const isNew = next !== null && next.lines.length > 0;
  return (
    <WorkPart id="release" title={t("hosting:release.title")}>
      <p className="max-w-measure text-quiet">
        {last
          ? t("hosting:release.last", { number: last.number, date: formatDay(last.day, locale) })
          : t("hosting:release.never")}
      </p>
      {last && next && !isNew && <p>{t("hosting:release.same")}</p>}
      {!next && <p>{t("hosting:release.over")}</p>}
      {isNew && (
        <ul className="list-disc space-y-1 ps-5">
          {next.lines.map(({ id: session, text }) => (
            <li key={session} className="words">
              {text}
            </li>
          ))}
        </ul>
      )}
      {isNew && isHost && (
        <PostForm
          action="/api/admin/meetings/release"
          locale={locale}
          hidden={{ id, seen: next.seen }}
          labelledBy="release-title"
          decides
        >
          <ChoiceInput
            id="letters"
            name="letters"
            one
            legend={t("hosting:release.letters")}
            hint={t("hosting:release.lettersHint")}
            error={form.error("letters")}
            choices={releaseLetters.map((value) => ({
              ...{ value, label: t(`hosting:release.${value}`) },
              checked: value === (form.value("letters") ?? "affected"),
            }))}
          />
          <Button>{t("hosting:release.button", { number: next.number })}</Button>
        </PostForm>
      )}
    </WorkPart>
  );
}
