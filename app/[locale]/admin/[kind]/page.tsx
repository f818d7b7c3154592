import { AdminFrame } from "@/components/admin/admin-frame";
import { BulkConfirm } from "@/components/admin/bulk-confirm";
import { RecordTable } from "@/components/admin/record-table";
import { SavedViews } from "@/components/admin/saved-views";
import { listPagination } from "@/components/records/list-pagination";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, SelectFilter, WordsFilter } from "@/components/ui/filter-form";
import { Pagination } from "@/components/ui/pagination";
import { ResultBar } from "@/components/ui/results";
import { formatDay } from "@/lib/i18n/format";
import { type Locale, languageLabel, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { type KindName, kindAtPath } from "@/lib/kinds/index";
import { publicationStates } from "@/lib/kinds/states";
import { bulkActions, peopleToAssign } from "@/lib/records/admin/bulk";
import {
  type AdminQuery,
  type AdminRow,
  adminList,
  adminSorts,
  citiesToFilterBy,
  confirmations,
  languageStates,
  parseAdminQuery,
} from "@/lib/records/admin/list";
import { citiesToCreateIn } from "@/lib/records/admin/record";
import { listViews } from "@/lib/records/admin/saved-views";
import { readDraft } from "@/lib/routes/draft";
import { type AdminProps, adminPath, adminTitle, one, type Query, readAdminPage, requireKind } from "../admin-page";
import { BulkReport } from "./bulk-report";

export const generateMetadata = adminTitle((t, { kind }) => t(`kinds:plural.${kindAtPath(kind ?? "") ?? "school"}`));

const filterKeys = ["q", "city", "state", "language", "languageState", "confirmed", "mine", "sort"];

/** The query of the list, with something else in it. */
function queryWith(query: Query, change: Record<string, string>): string {
  const pairs = filterKeys.flatMap((key) => {
    const value = change[key] ?? [query[key]].flat()[0] ?? "";
    return value ? [[key, value]] : [];
  });
  return new URLSearchParams([...pairs, ...(change.page ? [["page", change.page]] : [])]).toString();
}

const day = (date: Date, locale: Locale) => formatDay(date.toISOString().slice(0, 10), locale);

function Filters({
  locale,
  action,
  query,
  cities,
}: {
  locale: Locale;
  action: string;
  query: AdminQuery;
  cities: { value: string; label: string }[];
}) {
  const t = translator(locale);
  return (
    <FilterForm
      action={action}
      label={t("admin:list.filters")}
      apply={t("admin:list.apply")}
      keep={[{ name: "sort", value: query.sort }]}
    >
      <WordsFilter id="q" name="q" label={t("admin:list.words")} value={query.words ?? ""} />
      {cities.length > 1 && (
        <SelectFilter
          id="city"
          name="city"
          label={t("admin:list.city")}
          value={query.city ?? ""}
          choices={cities}
          any={t("admin:list.anyCity")}
        />
      )}
      <SelectFilter
        id="state"
        name="state"
        label={t("admin:list.state")}
        value={query.state ?? ""}
        choices={publicationStates.map((value) => ({ value, label: t(`admin:state.${value}`) }))}
        any={t("admin:list.anyState")}
      />
      <SelectFilter
        id="language"
        name="language"
        label={t("admin:list.language")}
        value={query.language ?? ""}
        choices={locales.map((value) => ({ value, label: languageLabel(value, locale) }))}
        any={t("admin:list.anyLanguage")}
      />
      <SelectFilter
        id="languageState"
        name="languageState"
        label={t("admin:list.languageState")}
        value={query.languageState ?? ""}
        choices={languageStates.map((value) => ({ value, label: t(`admin:list.languageStates.${value}`) }))}
        any={t("admin:list.languageStates.any")}
      />
      <SelectFilter
        id="confirmed"
        name="confirmed"
        label={t("admin:list.confirmed")}
        value={query.confirmed ?? ""}
        choices={confirmations.map((value) => ({ value, label: t(`admin:list.confirmation.${value}`) }))}
        any={t("admin:list.anyConfirmed")}
      />
      <label className="flex min-h-8 items-start gap-2.5 py-1 leading-snug">
        <input type="checkbox" name="mine" value="yes" defaultChecked={query.isMine} className="tick" />
        <span className="pt-0.5">{t("admin:list.mine")}</span>
      </label>
    </FilterForm>
  );
}

function lineOf(row: AdminRow, kind: KindName, locale: Locale) {
  const t = translator(locale);
  return {
    id: row.id,
    href: adminPath(locale, kind, row.id),
    title: row.title,
    lang: row.lang,
    state: t(`admin:state.${row.publication}`),
    city: row.city ?? t("admin:list.platform"),
    languages: row.languages.join(", ") || t("admin:list.none"),
    confirmed: row.confirmedUntil ? day(row.confirmedUntil, locale) : t("admin:list.notConfirmed"),
    assignee: row.assignee ?? "–",
    changed: day(row.updatedAt, locale),
  };
}

/** All records of a kind that the person may look after. */
export default async function Page(props: AdminProps<{ kind: string }>) {
  const state = await readAdminPage(props, ({ kind }) => `/${kind}`);
  const { locale, t, visitor, params, query: given, frame } = state;
  const kind = requireKind(params.kind);
  const { actor } = visitor;
  const [query, now, here] = [parseAdminQuery(given), new Date(), adminPath(locale, kind)];
  const [list, cities, places, views, people, report] = await Promise.all([
    adminList(actor, kind, locale, query, now),
    citiesToFilterBy(actor, kind, locale),
    citiesToCreateIn(actor, kind, locale),
    listViews(actor, kind),
    peopleToAssign(actor),
    readDraft(given.report ?? given.draft, now),
  ]);
  const mayCreate = places.platform || places.cities.length > 0;
  const mayAct = actor.grants.some(({ role }) => role === "administrator" || role === "coordinator");
  const actions = bulkActions.filter((action) => action !== "assign" || people.length > 0);
  const asked = mayAct && list.total > 0 ? actions.find((action) => action === given.bulk) : undefined;
  return (
    <AdminFrame
      {...frame}
      title={t(`kinds:plural.${kind}`)}
      aside={mayCreate && <ButtonLink href={`${here}/new`}>{t("admin:list.new")}</ButtonLink>}
    >
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-14">
        <div>
          <Filters locale={locale} action={here} query={query} cities={cities} />
          <SavedViews
            action="/api/admin/records/views"
            hidden={{ locale, kind }}
            query={queryWith(given, {})}
            views={views.map(({ id, name, query: saved }) => ({
              ...{ id, name, href: `${here}?${new URLSearchParams(saved)}` },
              remove: t("admin:views.remove", { name }),
            }))}
            words={{ title: t("admin:views.title"), name: t("admin:views.name"), save: t("admin:views.save") }}
          />
        </div>
        <div className="mt-8 min-w-0 lg:mt-0">
          {report && <BulkReport report={report} locale={locale} />}
          <ResultBar
            count={t("admin:list.count", { count: list.total })}
            sort={{
              label: t("admin:list.sort"),
              options: adminSorts.map((sort) => ({
                label: t(`admin:list.sorts.${sort}`),
                href: `${here}?${queryWith(given, { sort })}`,
                current: query.sort === sort,
              })),
            }}
          />
          {asked && (
            <BulkConfirm
              action="/api/admin/records/bulk"
              hidden={{
                ...{ locale, kind, action: asked, assignee: one(given.assignee), all: "yes" },
                ...{
                  query: queryWith(given, {}),
                  confirmed: String(list.total),
                  next: `${here}?${queryWith(given, {})}`,
                },
              }}
              question={t("admin:bulk.question", { action: t(`admin:bulk.${asked}`), count: list.total })}
              yes={t("admin:bulk.yes", { count: list.total })}
              no={{ href: `${here}?${queryWith(given, {})}`, label: t("admin:bulk.no") }}
            />
          )}
          {list.total === 0 ? (
            <EmptyState title={t("admin:list.emptyTitle")}>{t("admin:list.empty")}</EmptyState>
          ) : (
            <RecordTable
              action="/api/admin/records/bulk"
              hidden={{ locale, kind, next: `${here}?${queryWith(given, { page: String(list.page) })}` }}
              tickAll={{
                href: `${here}?${queryWith(given, { page: String(list.page) })}&select=page`,
                label: t("admin:bulk.page", { count: list.rows.length }),
                isOn: one(given.select) === "page",
              }}
              all={
                list.total > list.rows.length
                  ? { label: t("admin:bulk.all", { count: list.total }), query: queryWith(given, {}) }
                  : undefined
              }
              lines={list.rows.map((row) => lineOf(row, kind, locale))}
              actions={mayAct ? actions.map((value) => ({ value, label: t(`admin:bulk.${value}`) })) : []}
              people={people}
              below={
                <Pagination
                  {...listPagination(list, (page) => `${here}?${queryWith(given, { page: String(page) })}`, locale)}
                />
              }
              words={{
                caption: t("admin:list.caption"),
                select: t("admin:list.select", { title: "{title}" }),
                bulk: t("admin:bulk.title"),
                action: t("admin:bulk.action"),
                assignee: t("admin:bulk.assignee"),
                nobody: t("admin:bulk.nobody"),
                run: t("admin:bulk.run"),
                title: t("admin:list.column.title"),
                state: t("admin:list.column.state"),
                city: t("admin:list.column.city"),
                languages: t("admin:list.column.languages"),
                confirmed: t("admin:list.column.confirmed"),
                looksAfter: t("admin:list.column.assignee"),
                changed: t("admin:list.column.changed"),
              }}
            />
          )}
        </div>
      </div>
    </AdminFrame>
  );
}
