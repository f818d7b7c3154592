import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { SelectInput, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import type { BoardGroup, GroupBoard } from "@/lib/meetings/groups/board";
import type { PageContext } from "@/lib/routes/form-state";

type Props = { page: PageContext; id: string; board: GroupBoard };

export const groupFields = ["name", "facilitatorId", "rapporteurId"] as const;

function GroupForm({ page: { locale, t, form }, id, board, group }: Props & { group: BoardGroup }) {
  const isTyped = form.value("group") === group.id;
  const field = (name: (typeof groupFields)[number]) => ({
    // The errors of the page link to the fields of the form that was sent.
    ...{ id: isTyped ? name : `${name}-${group.id}`, name },
    value: (isTyped ? form.value(name) : undefined) ?? group[name] ?? "",
    ...(isTyped ? { error: form.error(name) } : {}),
  });
  const people = board.everybody.map(({ id: value, name: label }) => ({ value, label }));
  const title = t("visits:group", { name: group.name });
  const hidden = { id, group: group.id, version: String(group.version) };
  return (
    <Details summary={title} open={isTyped}>
      <PostForm action="/api/admin/meetings/group" locale={locale} hidden={hidden} decides>
        <TextInput {...field("name")} label={t("visits:groupForm.name")} />
        <SelectInput
          {...field("facilitatorId")}
          label={t("visits:groupForm.facilitator")}
          emptyLabel={t("visits:groupForm.nobody")}
          choices={people}
        />
        <SelectInput
          {...field("rapporteurId")}
          label={t("visits:groupForm.rapporteur")}
          emptyLabel={t("visits:groupForm.nobody")}
          choices={people}
        />
        <div className="flex flex-wrap gap-4">
          <Button second name="intent" value="save">
            {t("visits:groupForm.save")}
          </Button>
          {group.people.length === 0 && (
            <Button second name="intent" value="remove">
              {t("visits:groupForm.remove")}
            </Button>
          )}
        </div>
      </PostForm>
    </Details>
  );
}

/** Names of groups, who leads and reports them, and one more group for a visit. */
export function GroupForms({ page, id, board }: Props) {
  const { locale, t } = page;
  const visits = board.slots.flatMap((slot) => slot.visits);
  return (
    <WorkPart id="groups" title={t("visits:groupForm.title")}>
      <div className="space-y-2">
        {visits.flatMap(({ groups }) =>
          groups.map((group) => <GroupForm key={group.id} page={page} id={id} board={board} group={group} />),
        )}
      </div>
      <PostForm
        action="/api/admin/meetings/groups"
        locale={locale}
        hidden={{ id, intent: "add" }}
        labelledBy="groups-title"
      >
        <SelectInput
          id="visit"
          name="visit"
          label={t("visits:groupForm.addTo")}
          choices={visits.map(({ visit }) => ({
            ...{
              value: visit.id,
              label: [t("visits:visit", { number: visit.number }), visit.name?.text].filter(Boolean).join(": "),
            },
          }))}
        />
        <Button second>{t("visits:groupForm.add")}</Button>
      </PostForm>
    </WorkPart>
  );
}
