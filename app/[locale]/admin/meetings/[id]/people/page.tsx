import { DeskFrame } from "@/components/meetings/desk-frame";
import { PeopleTable } from "@/components/meetings/people-table";
import { PersonFields, personFields } from "@/components/meetings/person-fields";
import { ReaderPart } from "@/components/meetings/reader-part";
import { Button } from "@/components/ui/button";
import { SelectInput } from "@/components/ui/field";
import { PostForm } from "@/components/ui/post-form";
import { WorkPart } from "@/components/work/work-part";
import { peopleWhoRun } from "@/lib/meetings/desk/people-who-run";
import { comingCities, listMeetingPeople } from "@/lib/meetings/people/list";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.people");

/** Everybody who takes part, without addresses, needs and diet. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "people");
  const { locale, t, desk, form, query, isHost, actor } = page;
  const [people, cities, readers] = await Promise.all([
    listMeetingPeople(desk, locale),
    isHost ? comingCities(desk, locale) : [],
    isHost ? peopleWhoRun(desk) : [],
  ]);
  const done = (["people", "person", "reader"] as const).find((name) => name === query.done);
  const isReader = desk.plan?.needsReaderId === actor.userId;
  return (
    <DeskFrame
      {...page.deskFrame}
      done={done && t(`hosting:done.${done}`)}
      errors={form.summary(["people", "reader", "invitation", ...personFields])}
    >
      <PeopleTable locale={locale} id={desk.id} people={people} isHost={isHost} />
      {isHost && (
        <WorkPart id="add" title={t("hosting:people.addTitle")}>
          <PostForm action="/api/admin/meetings/person" locale={locale} hidden={{ id: desk.id }} labelledBy="add-title">
            <SelectInput
              {...form.field("invitation")}
              label={t("hosting:people.city")}
              emptyLabel={t("hosting:people.ownCity")}
              choices={cities.map(({ id, name }) => ({
                ...{ value: id, label: name.text },
                ...(name.lang ? { lang: name.lang } : {}),
              }))}
            />
            <PersonFields locale={locale} field={form.field} />
            <Button>{t("hosting:people.add")}</Button>
          </PostForm>
        </WorkPart>
      )}
      <ReaderPart
        page={page}
        id={desk.id}
        readers={readers}
        readerId={desk.plan?.needsReaderId ?? null}
        isHost={isHost}
        isReader={isReader}
      />
    </DeskFrame>
  );
}
