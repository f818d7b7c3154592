import { notFound } from "next/navigation";
import { DeskFrame } from "@/components/meetings/desk-frame";
import { Table } from "@/components/ui/table";
import { readNeeds } from "@/lib/meetings/people/list";
import type { AdminProps } from "../../../../admin-page";
import { deskTitle, readDeskPage } from "../../../desk-page";

export const generateMetadata = deskTitle("hosting:nav.people");

/** Needs and diet, for the one person who reads them. */
export default async function Page(props: AdminProps<{ id: string }>) {
  const page = await readDeskPage(props, "people", "/needs");
  const { t, desk, actor } = page;
  const lines = (await readNeeds(actor, desk)) ?? notFound();
  return (
    <DeskFrame {...page.deskFrame} below={t("hosting:reader.title")}>
      {lines.length === 0 ? (
        <p>{t("hosting:reader.none")}</p>
      ) : (
        <Table
          caption={t("hosting:reader.caption")}
          lines={lines}
          lineKey={({ id }) => id}
          columns={[
            { key: "name", title: t("hosting:people.name"), cell: ({ name }) => name },
            { key: "needs", title: t("hosting:reader.needs"), cell: ({ needs }) => needs },
            { key: "diet", title: t("hosting:own.diet"), cell: ({ diet }) => diet },
          ]}
        />
      )}
    </DeskFrame>
  );
}
