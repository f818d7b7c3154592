import { PlaceMap } from "@/components/map/place-map";
import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { Table } from "@/components/ui/table";
import type { DistrictPreview } from "@/lib/records/admin/district-preview";
import type { PageContext } from "@/lib/routes/form-state";

type Props = {
  page: PageContext;
  city: string;
  /** The id of the file that was read. */
  file: string;
  preview: DistrictPreview;
  here: string;
};

type Line = DistrictPreview["districts"][number];

/** What would be saved: the map, each district with what becomes of it, and the button. */
export function DistrictPreviewPart({ page: { locale, t }, city, file, preview, here }: Props) {
  const { ground, districts, staying } = preview;
  const columns = [
    { key: "code", title: t("work:districts.code"), cell: ({ code }: Line) => <code>{code}</code> },
    { key: "name", title: t("work:districts.name"), cell: ({ name }: Line) => name },
    {
      key: "effect",
      title: t("work:districts.effect"),
      cell: ({ isKnown }: Line) => t(isKnown ? "work:districts.known" : "work:districts.new"),
    },
  ];
  const title = t("work:districts.map");
  const names = districts.map(({ name }) => name).join(", ");
  return (
    <div className="space-y-6">
      <PlaceMap
        {...{ id: "preview", title, description: names, places: [], ground, isWhole: true, locale }}
        districts={districts}
      />
      <Table caption={t("work:districts.preview")} columns={columns} lines={districts} lineKey={({ id }) => id} />
      {staying > 0 && <p>{t("work:districts.stay", { count: staying })}</p>}
      <PostForm action="/api/admin/districts" locale={locale} hidden={{ city, file }} decides>
        <Button>{t("work:districts.save")}</Button>
      </PostForm>
      <p>
        <a href={here} className="target">
          {t("work:districts.again")}
        </a>
      </p>
    </div>
  );
}
