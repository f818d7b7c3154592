import { randomUUID } from "node:crypto";
import { Button } from "@/components/ui/button";
import { SelectInput, TextArea } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { translator } from "@/lib/i18n/server";
import { noteKinds } from "@/lib/meetings/choices";
import type { BoardProps } from "./board";

/** Types in what a group handed in on paper, and ends the time in which a group changes its notes. */
export function PaperPart({ locale, board, call, error }: BoardProps) {
  const t = translator(locale);
  const groups = board.visits.flatMap(({ number, groups: some }) =>
    some.map((group) => ({
      ...group,
      label: `${t("review:visit", { number })} · ${t("review:ofGroup", { group: group.name })}`,
    })),
  );
  if (groups.length === 0) return null;
  return (
    <>
      <WorkPart id="paper" title={t("review:paper.title")}>
        <PostForm
          action={call.action}
          locale={locale}
          hidden={{ ...call.hidden, intent: "paper", note: randomUUID(), language: locale }}
          labelledBy="paper-title"
        >
          <SelectInput
            id="group"
            name="group"
            label={t("review:paper.group")}
            error={error("group")}
            choices={groups.map(({ id, label }) => ({ value: id, label }))}
          />
          <SelectInput
            id="paper-kind"
            name="kind"
            label={t("review:note.keepAs")}
            choices={noteKinds.map((kind) => ({ value: kind, label: t(`review:kind.${kind}`) }))}
          />
          <TextArea id="paper-text" name="text" rows={3} label={t("review:paper.text")} />
          <Button second>{t("review:paper.add")}</Button>
        </PostForm>
      </WorkPart>
      <WorkPart id="groups" title={t("review:groups.title")}>
        <p className="max-w-measure text-quiet">{t("review:groups.lead")}</p>
        <ul className="space-y-2">
          {groups.map(({ id, label, isClosed }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4">
              <span>{label}</span>
              <PostForm
                action={call.action}
                locale={locale}
                hidden={{ ...call.hidden, intent: isClosed ? "openGroup" : "closeGroup", group: id }}
              >
                <button type="submit" className="target link-button">
                  {t(isClosed ? "review:groups.open" : "review:groups.close")}
                  <span className="sr-only">: {label}</span>
                </button>
              </PostForm>
            </li>
          ))}
        </ul>
      </WorkPart>
    </>
  );
}
