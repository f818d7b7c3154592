import { notFound } from "next/navigation";
import { ImportList } from "@/components/admin/import/import-list";
import { StartForm } from "@/components/admin/import/start-form";
import { WaitingFiles } from "@/components/admin/import/waiting-files";
import { WorkFrame } from "@/components/work/work-frame";
import { WorkPart } from "@/components/work/work-part";
import { mayAllowAddresses } from "@/lib/exchange/import/address/allow";
import { allowedPath, importPath } from "@/lib/exchange/import/pages/paths";
import { kindsFor, readImportCities, readImports } from "@/lib/exchange/import/pages/read-import";
import { readWaitingFiles } from "@/lib/exchange/import/pages/waiting-files";
import { citiesOf } from "@/lib/records/review/cities";
import { type AdminProps, adminTitle, readAdminPage } from "../admin-page";

export const generateMetadata = adminTitle((t) => t("exchange:title"));

/** Begins an import, or goes on with one. */
export default async function Page(props: AdminProps) {
  const page = await readAdminPage(props, () => "/import");
  const { locale, t, actor, frame, form } = page;
  const own = citiesOf(actor);
  if (own?.length === 0) notFound();
  const [lines, cities, waiting] = await Promise.all([
    readImports(actor, own, locale),
    readImportCities(own, locale),
    readWaitingFiles(actor, own, locale),
  ]);
  const kinds = kindsFor(actor, own).map((value) => ({ value, label: t(`exchange:kind.${value}`) }));
  return (
    <WorkFrame
      {...frame}
      crumbs={[{ label: t("exchange:nav") }]}
      title={t("exchange:title")}
      lead={t("exchange:lead")}
      errors={form.summary(["city", "kind", "file", "pasted"])}
      aside={
        mayAllowAddresses(actor) && (
          <a href={allowedPath(locale)} className="target">
            {t("exchange:allow.nav")}
          </a>
        )
      }
    >
      {waiting.length > 0 && (
        <WaitingFiles
          t={t}
          files={waiting.map(({ city, state, ...file }) => ({
            ...file,
            about: [city, t(`exchange:state.${state}`)].filter(Boolean).join(" · "),
          }))}
        />
      )}
      <StartForm page={page} kinds={kinds} cities={cities} />
      {lines.length > 0 && (
        <WorkPart id="imports" title={t("exchange:list.title")}>
          <ImportList
            locale={locale}
            now={new Date()}
            lines={lines.map(({ step, state, kind, ...line }) => ({
              ...line,
              href: importPath(locale, line.id, step),
              state: t(`exchange:state.${state}`),
              kind: t(`exchange:kind.${kind}`),
            }))}
          />
        </WorkPart>
      )}
    </WorkFrame>
  );
}
