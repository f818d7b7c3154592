import { MediumFields } from "@/components/media/medium-fields";
import { MediumItem } from "@/components/media/medium-item";
import { UploadForm } from "@/components/media/upload-form";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import { Section } from "@/components/ui/section";
import { formatNumber } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { KindName } from "@/lib/kinds/index";
import type { ListedMedium, MediaList } from "@/lib/records/media/list";
import type { RefusedMedium } from "@/lib/records/media/refused";

type Props = {
  locale: Locale;
  kind: KindName;
  list: MediaList;
  refused: RefusedMedium | null;
  /** Whether the media have their own page or are shown below the record's form, folded. */
  within: "page" | "record";
};

/** The saved values of a medium by the names of its form fields. */
function savedValues({ medium }: ListedMedium): Record<string, string | undefined> {
  const { credit, licence, address, peopleRecognisable } = medium.fields;
  const texts = locales.flatMap((language) =>
    (["alternative", "caption", "transcript"] as const).map((name) => [
      `translations.${language}.${name}`,
      medium.translations[language]?.[name],
    ]),
  );
  const people = peopleRecognisable === undefined ? "" : peopleRecognisable ? "yes" : "no";
  return {
    ...Object.fromEntries(texts),
    "fields.address": address,
    "fields.credit": credit,
    "fields.licence": licence,
    "fields.peopleRecognisable": people,
  };
}

const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10);

function consentOf({ consent, consentState }: ListedMedium) {
  if (consentState === "none") return undefined;
  return {
    state: consentState,
    scope: consent?.scope,
    givenOn: day(consent?.givenOn),
    until: day(consent?.until),
    withdrawnOn: day(consent?.withdrawnAt),
  };
}

const nothing = () => undefined;

function MediumList({ locale, kind, list, refused, within }: Props) {
  return (
    <ol>
      {list.media.map((listed, index) => {
        const { medium } = listed;
        const refusedHere = refused?.medium === medium.id ? refused : null;
        const saved = savedValues(listed);
        return (
          <MediumItem
            key={medium.id}
            locale={locale}
            kind={kind}
            recordId={list.record.id}
            id={medium.id}
            type={medium.fields.type}
            number={index + 1}
            isLast={index === list.media.length - 1}
            file={listed.isStored ? medium.fields.file : undefined}
            address={medium.fields.address}
            languages={list.languages}
            value={(name) => refusedHere?.value(name) ?? saved[name]}
            error={refusedHere?.error ?? nothing}
            isWrong={refusedHere !== null}
            consent={consentOf(listed)}
            level={within === "page" ? 2 : 3}
          />
        );
      })}
    </ol>
  );
}

function Upload({ locale, kind, list, refused, within }: Props) {
  const refusedHere = refused && !refused.medium && !refused.isVideo ? refused : null;
  const prefix = within === "page" ? "" : "upload-";
  return (
    <UploadForm place={{ locale, kind, id: list.record.id }} prefix={prefix} error={refusedHere?.error("file")}>
      <MediumFields
        locale={locale}
        prefix={prefix}
        languages={list.languages}
        type={null}
        value={refusedHere?.value ?? nothing}
        error={refusedHere?.error ?? nothing}
      />
    </UploadForm>
  );
}

function Video({ locale, kind, list, refused }: Props) {
  const t = translator(locale);
  const refusedHere = refused?.isVideo ? refused : null;
  return (
    <Details summary={t("media:video.title")} open={refusedHere !== null}>
      <PostForm action="/api/admin/media/video" locale={locale} hidden={{ kind, id: list.record.id }}>
        <MediumFields
          locale={locale}
          prefix="video-"
          languages={list.languages}
          type="video"
          value={refusedHere?.value ?? nothing}
          error={refusedHere?.error ?? nothing}
        />
        <Button second>{t("media:video.send")}</Button>
      </PostForm>
    </Details>
  );
}

function Usage({ locale, used, quota }: MediaList["usage"] & { locale: Locale }) {
  const size = (bytes: number) =>
    formatNumber(Math.ceil(bytes / 1_048_576), locale, { style: "unit", unit: "megabyte" });
  return (
    <p className="text-note text-quiet">
      {translator(locale)("media:usage", { used: size(used), quota: size(quota) })}
    </p>
  );
}

/** The media of a record with their forms. */
export function MediaNow(props: Props) {
  const { locale, list } = props;
  const t = translator(locale);
  return (
    <>
      {list.waits && <Callout>{t("media:waitingNote")}</Callout>}
      {list.media.length === 0 && <p className="text-quiet">{t("media:empty")}</p>}
      <MediumList {...props} />
      <Usage locale={locale} {...list.usage} />
    </>
  );
}

/** The forms that add media: a file, or the address of a video. */
export function MediaToCome(props: Props) {
  const { locale, within } = props;
  const title = translator(locale)("media:upload.title");
  return (
    <>
      {within === "page" ? (
        <Section id="upload" title={title}>
          <Upload {...props} />
        </Section>
      ) : (
        <Details summary={title}>
          <Upload {...props} />
        </Details>
      )}
      <Video {...props} />
    </>
  );
}
