import { ScheduleFields } from "@/components/admin/reviews/schedule-fields";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import type { ScheduledLine } from "@/lib/records/review/scheduled";
import type { PageContext } from "@/lib/routes/form-state";

type Props = {
  page: PageContext;
  line: ScheduledLine;
  name: string;
  /** The address of this page. */
  here: string;
};

/** Changes or withdraws the time of one language or change. */
export function ScheduledForm({ page, line, name, here }: Props) {
  const { locale, t, form } = page;
  const { type, id, language, version, seenAt, publishAt, timeZone, start } = line;
  const isRefused = form.value("id") === id && (form.value("language") ?? "") === (language ?? "");
  const hidden = {
    ...{ type, id, version: String(version), next: here },
    ...(language ? { language } : {}),
    ...(seenAt ? { seenAt: seenAt.toISOString() } : {}),
  };
  return (
    <Details
      summary={
        <>
          {t("work:scheduled.changeTime")} <span className="sr-only">{line.title}</span>
        </>
      }
      open={isRefused}
    >
      <PostForm action="/api/admin/reviews" locale={locale} hidden={hidden} decides>
        <ScheduleFields
          page={page}
          timeZone={timeZone}
          publishAt={publishAt}
          idEnd={`-${name}`}
          start={start}
          isRefused={isRefused}
        />
      </PostForm>
    </Details>
  );
}
