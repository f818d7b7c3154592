import { Button } from "@/components/ui/button";
import { SelectInput, TextInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { meetingRoleNames } from "@/lib/meetings/choices";
import type { MeetingRoleLine } from "@/lib/meetings/desk/roles";
import type { PageContext } from "@/lib/routes/form-state";

const action = "/api/admin/meetings/roles";

type Props = { page: PageContext; id: string; roles: MeetingRoleLine[]; isHost: boolean };

/** The people with a role at this meeting, and the form that adds one. */
export function RolePart({ page: { locale, t, form }, id, roles, isHost }: Props) {
  return (
    <WorkPart id="roles" title={t("hosting:roles.title")}>
      <p className="max-w-measure text-quiet">{t("hosting:roles.lead")}</p>
      {roles.length > 0 && (
        <ul className="space-y-2">
          {roles.map(({ id: role, name, role: held }) => (
            <li key={role} className="flex flex-wrap items-baseline gap-x-4">
              <span>
                {name}, {t(`hosting:roles.${held}`)}
              </span>
              {isHost && (
                <PostForm action={action} locale={locale} hidden={{ id, remove: role }}>
                  <button type="submit" className="target underline">
                    {t("hosting:roles.remove")}
                    <span className="sr-only">: {name}</span>
                  </button>
                </PostForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {isHost && (
        <PostForm action={action} locale={locale} hidden={{ id }} labelledBy="roles-title">
          <TextInput {...form.field("email")} type="email" label={t("hosting:roles.email")} />
          <SelectInput
            {...form.field("role", "coHost")}
            label={t("hosting:roles.role")}
            choices={meetingRoleNames.map((value) => ({ value, label: t(`hosting:roles.${value}`) }))}
          />
          <Button second>{t("hosting:roles.add")}</Button>
        </PostForm>
      )}
    </WorkPart>
  );
}
