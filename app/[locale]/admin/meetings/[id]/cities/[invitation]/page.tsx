import { notFound } from "next/navigation";
import { CityActions } from "@/components/meetings/city-actions";
import { CityForm, cityFields } from "@/components/meetings/city-form";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { readInvitedCity } from "@/lib/meetings/cities/list";
import { isUuid } from "@/lib/text/is-uuid";
import type { AdminProps } from "../../../../admin-page";
import { deskTitle, readDeskPage } from "../../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.cities");

/** One invited city: its recipient, its answer, and what can be done. */
export default async function Page(props: AdminProps<{ id: string; invitation: string }>) {
  const { invitation } = await props.params;
  const page = await readDeskPage(props, "cities", `/${invitation}`);
  const { locale, t, desk, form, query, isHost } = page;
  const city = (isHost && isUuid(invitation) && (await readInvitedCity(desk.id, invitation, locale))) || notFound();
  return (
    <DeskFrame
      {...page.deskFrame}
      below={city.name.text}
      subject={city.name}
      done={query.done === "city" ? t("hosting:done.city") : undefined}
      errors={form.summary(cityFields)}
    >
      <CityForm page={page} id={desk.id} city={city} timeZone={desk.timeZone} />
      <CityActions locale={locale} id={desk.id} city={city} />
    </DeskFrame>
  );
}
