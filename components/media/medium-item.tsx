import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { PostForm } from "@/components/ui/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { documentName, mediaAddress, pictureSize } from "@/lib/media/key";
import { ConsentPart, type ConsentView } from "./consent-part";
import { MediumFields } from "./medium-fields";
import { ResponsivePicture } from "./picture";

export type MediumItemProps = {
  locale: Locale;
  kind: string;
  recordId: string;
  id: string;
  type: "image" | "document" | "video";
  number: number;
  isLast: boolean;
  file?: string | undefined;
  address?: string | undefined;
  languages: readonly Locale[];
  /** The value of a form field: what is saved, or what was just typed. */
  value: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
  isWrong: boolean;
  /** The level of its heading. */
  level: 2 | 3;
  /** Absent if nobody can be recognised. */
  consent?: ConsentView | undefined;
};

function Shown({ type, file, address, value, locale, languages }: MediumItemProps) {
  const t = translator(locale);
  if (file && pictureSize(file))
    return (
      <ResponsivePicture
        file={file}
        alternative={value(`translations.${languages[0]}.alternative`) ?? ""}
        place="form"
      />
    );
  const href = file ? mediaAddress(file, documentName) : address;
  return href ? (
    <a href={href}>{address ?? t(type === "document" ? "records:media.document" : "records:media.picture")}</a>
  ) : null;
}

function Moves({ locale, kind, recordId, id, number, isLast }: MediumItemProps) {
  const t = translator(locale);
  const move = (to: "up" | "down") => (
    <PostForm action="/api/admin/media/move" locale={locale} hidden={{ kind, id: recordId, medium: id, to }}>
      <button type="submit" className="target quiet-link underline">
        {t(`media:${to}`)}
        <span className="sr-only">: {number}</span>
      </button>
    </PostForm>
  );
  return (
    <div className="flex flex-wrap gap-x-6 text-note">
      {number > 1 && move("up")}
      {!isLast && move("down")}
    </div>
  );
}

/** One image, document or video with its forms. */
export function MediumItem(props: MediumItemProps) {
  const { locale, kind, recordId, id, type, number, languages, value, error, isWrong, consent, level } = props;
  const t = translator(locale);
  const hidden = { kind, id: recordId, medium: id };
  const prefix = `${id}-`;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li id={`medium-${id}`} className="space-y-4 border-t border-rule py-5">
      <Heading className="font-read text-lead">{t(`media:item.${type}`, { number })}</Heading>
      {consent?.state !== "withdrawn" && <Shown {...props} />}
      {consent && (
        <ConsentPart
          locale={locale}
          consent={consent}
          hidden={hidden}
          prefix={prefix}
          open={isWrong}
          value={value}
          error={error}
        />
      )}
      {consent?.state !== "withdrawn" && (
        <Details summary={t("media:edit")} open={isWrong}>
          <PostForm action="/api/admin/media/describe" locale={locale} hidden={hidden}>
            <MediumFields
              locale={locale}
              prefix={prefix}
              languages={languages}
              type={type}
              value={value}
              error={error}
            />
            <Button second>{t("media:save")}</Button>
          </PostForm>
        </Details>
      )}
      <Details summary={t("media:remove")}>
        <PostForm action="/api/admin/media/remove" locale={locale} hidden={hidden}>
          <p className="max-w-measure">{t("media:removeNote")}</p>
          <Button second>{t("media:removeNow")}</Button>
        </PostForm>
      </Details>
      <Moves {...props} />
    </li>
  );
}
