import { CityTable } from "@/components/meetings/city-table";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { InviteForm, inviteErrors, OtherCityForm } from "@/components/meetings/invite-forms";
import { cityChoices, listCities } from "@/lib/meetings/cities/list";
import type { AdminProps } from "../../../admin-page";
import { deskTitle, readDeskPage } from "../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.cities");

/** The invited cities with their answers, and the forms that invite more. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "cities");
  const { locale, t, desk, form, query, isHost } = page;
  const [cities, choices] = await Promise.all([listCities(desk.id, locale), isHost ? cityChoices(desk, locale) : []]);
  const done = (["added", "city"] as const).find((name) => name === query.done);
  return (
    <DeskFrame {...page.deskFrame} done={done && t(`hosting:done.${done}`)} errors={inviteErrors(form)}>
      <CityTable locale={locale} id={desk.id} cities={cities} timeZone={desk.timeZone} isHost={isHost} />
      {isHost && (
        <>
          <InviteForm page={page} id={desk.id} choices={choices} />
          <OtherCityForm page={page} id={desk.id} />
        </>
      )}
    </DeskFrame>
  );
}
