import { StoredPicture } from "@/components/media/stored-picture";
import { Details } from "@/components/ui/details";
import { Lang } from "@/components/ui/lang";
import { Section } from "@/components/ui/section";
import { VideoOnClick } from "@/components/ui/video-on-click";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { documentName, isMediaKey, mediaAddress, pictureSize } from "@/lib/media/key";
import { plainWords } from "@/lib/text/html";
import { sectionMedia } from "./has-media";
import { RecordText } from "./text-section";
import { written } from "./written";

type Medium = View["parts"]["media"][number];

function Video({ medium, locale }: { medium: Medium; locale: Locale }) {
  const t = translator(locale);
  const title = medium.texts.caption ?? medium.texts.alternative;
  return (
    <VideoOnClick
      title={title ? plainWords(title) : t("records:video.untitled")}
      {...(title?.isFallback ? { lang: title.language } : {})}
      href={medium.fields.address!}
      play={t("records:video.play")}
      notice={t("records:video.notice", { host: new URL(medium.fields.address!).host })}
    />
  );
}

/** A link to a document or image of another site; nothing is loaded from there. */
function Elsewhere({ medium, locale }: { medium: Medium; locale: Locale }) {
  const t = translator(locale);
  const title = medium.texts.caption ?? medium.texts.alternative;
  const label = medium.fields.type === "image" ? t("records:media.picture") : t("records:media.document");
  return (
    <p>
      <a href={medium.fields.address}>
        {title ? <Lang words={written({ ...title, text: plainWords(title) }, locale)} /> : label}
      </a>{" "}
      <span className="text-note text-quiet">({new URL(medium.fields.address!).host})</span>
    </p>
  );
}

/** A stored document, to be downloaded. */
function StoredDocument({ medium, locale }: { medium: Medium; locale: Locale }) {
  const t = translator(locale);
  const title = medium.texts.caption ?? medium.texts.alternative;
  return (
    <p>
      <a href={mediaAddress(medium.fields.file!, documentName, medium.signature)} download={documentName}>
        {title ? <Lang words={written({ ...title, text: plainWords(title) }, locale)} /> : t("records:media.document")}
      </a>{" "}
      <span className="text-note text-quiet">(PDF)</span>
    </p>
  );
}

function Shown({ medium, locale }: { medium: Medium; locale: Locale }) {
  const { file, type } = medium.fields;
  if (isMediaKey(file)) {
    const Stored = pictureSize(file) ? StoredPicture : StoredDocument;
    return <Stored medium={medium} locale={locale} />;
  }
  return type === "video" ? <Video medium={medium} locale={locale} /> : <Elsewhere medium={medium} locale={locale} />;
}

/** The alternative text and transcript of an image or video. */
function InWords({ medium, locale }: { medium: Medium; locale: Locale }) {
  const { caption, alternative, transcript } = medium.texts;
  // An image on the page already has its alternative text.
  const isPicture = isMediaKey(medium.fields.file) && pictureSize(medium.fields.file) !== null;
  return (
    <>
      {caption && alternative && !isPicture && (
        <p className="max-w-measure">
          <Lang words={written(alternative, locale)} />
        </p>
      )}
      {transcript && (
        <Details summary={translator(locale)("records:media.transcript")}>
          <RecordText text={transcript} locale={locale} />
        </Details>
      )}
    </>
  );
}

/** Whose it is, and what others may do with it. */
export function MediumCredits({ medium, locale }: { medium: Medium; locale: Locale }) {
  const t = translator(locale);
  const { credit, licence } = medium.fields;
  const words = [
    credit && t("records:media.credit", { credit }),
    licence && t("records:media.licence", { licence }),
  ].filter(Boolean);
  return words.length > 0 ? <p className="text-note text-quiet">{words.join(" · ")}</p> : null;
}

/** What an image shows. */
export function MediumCaption({ medium: { texts }, locale }: { medium: Medium; locale: Locale }) {
  const { caption } = texts;
  return caption ? <Lang words={written({ ...caption, text: plainWords(caption) }, locale)} /> : null;
}

/** The media of a record. Nothing is loaded from other sites before the reader asks for it. */
export function MediaSection({ media, locale }: { media: Medium[]; locale: Locale }) {
  const shown = sectionMedia(media);
  if (shown.length === 0) return null;
  const t = translator(locale);
  return (
    <Section id="media" title={t("kinds:field.media")} copyLabel={t("records:copyLabel")}>
      <div className="space-y-6">
        {shown.map((medium) => (
          <div key={medium.id}>
            <Shown medium={medium} locale={locale} />
            <InWords medium={medium} locale={locale} />
            <MediumCredits medium={medium} locale={locale} />
          </div>
        ))}
      </div>
    </Section>
  );
}
